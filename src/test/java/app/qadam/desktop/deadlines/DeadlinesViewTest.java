package app.qadam.desktop.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlinesViewTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 23);

  private static Change event(long id, EventType type, LocalDate date) {
    return new Change.RecordEvent(new RecordedEvent(id, type, date, Optional.empty()));
  }

  private static DeskForTests arrived(Locale language) {
    var file = event(1, EventType.ARRIVED, LocalDate.of(2027, 3, 18)).applyTo(CaseFile.EMPTY);
    return new DeskForTests(file, TODAY, language);
  }

  @Test
  void anEmptyFileShowsWhatIsWaitedFor() throws Exception {
    Fx.run(() -> {
      var desk = new DeskForTests(CaseFile.EMPTY, TODAY, Locale.ENGLISH);
      var page = new OpenPage(new DeadlinesView(desk));
      assertThat(page.texts())
          .contains("Nothing due", "Without a date yet", "What must happen first");
      page.fire("deadline-row-notification");
      page.fire("deadline-go");
      assertThat(desk.opened()).containsExactly(new Place.OfStage(Stage.TRAVEL));
      return null;
    });
  }

  @Test
  void aDeadlineAheadSaysWhenHowAndWhereItIsMet() throws Exception {
    Fx.run(() -> {
      var desk = arrived(Locale.ENGLISH);
      var page = new OpenPage(new DeadlinesView(desk));
      assertThat(page.texts())
          .contains(
              "2 ahead",
              "Thu 25 Mar",
              "Due Thursday 25 March 2027",
              "in 2 days, 1 working day",
              "3 working days from: Arrived in Kazakhstan, 18\u00a0Mar\u00a02027\n"
                  + "in 2 days, 1 working day",
              "If counting starts the day after: Fri 26 Mar 2027.",
              "Working day: due");
      page.fire("deadline-go");
      assertThat(desk.opened()).containsExactly(new Place.OfStage(Stage.IN_PERSON));
      return null;
    });
  }

  @Test
  void theChosenDeadlineStaysChosenWhenItIsMet() throws Exception {
    Fx.run(() -> {
      var desk = arrived(Locale.ENGLISH);
      var view = new DeadlinesView(desk);
      view.arrive(new Place.Deadlines(Optional.of("notification")));
      var page = new OpenPage(view);
      desk.send(file -> event(2, EventType.HOST_NOTIFIED, TODAY));
      assertThat(page.texts()).contains("1 ahead", "Met on Tuesday 23 March 2027");
      assertThat(page.find(ChoiceRow.class, "deadline-row-notification").getStyleClass())
          .contains("selected");
      return null;
    });
  }

  @Test
  void whatIsMissedAndStillOpenStandsOnTop() throws Exception {
    Fx.run(() -> {
      var file = event(1, EventType.ARRIVED, LocalDate.of(2027, 3, 18)).applyTo(CaseFile.EMPTY);
      var desk = new DeskForTests(file, LocalDate.of(2027, 3, 27), Locale.ENGLISH);
      var page = new OpenPage(new DeadlinesView(desk));
      assertThat(page.texts())
          .contains("1 missed and 1 ahead", "Missed", "Ahead", "Was due Thursday 25 March 2027");
      assertThat(page.texts().indexOf("Missed")).isLessThan(page.texts().indexOf("Ahead"));
      assertThat(page.find(ChoiceRow.class, "deadline-row-notification").getStyleClass())
          .contains("selected");
      return null;
    });
  }

  @Test
  void theLineOfTaxResidenceLeadsToTheStays() throws Exception {
    Fx.run(() -> {
      var desk = arrived(Locale.ENGLISH);
      var page = new OpenPage(new DeadlinesView(desk));
      page.fire("deadline-row-tax-residence");
      assertThat(page.texts()).anyMatch(text -> text.startsWith("The last day before it: "));
      page.fire("deadline-residence");
      assertThat(desk.opened()).containsExactly(new Place.Residence());
      return null;
    });
  }

  @Test
  void aRuleCountedBackSaysTheLatestDay() throws Exception {
    Fx.run(() -> {
      var desk = new DeskForTests(passportTo(LocalDate.of(2028, 1, 31)), TODAY, Locale.ENGLISH);
      var page = new OpenPage(new DeadlinesView(desk));
      page.fire("deadline-row-passport-at-application");
      // 31 January is day 181 after 3 August.
      assertThat(page.texts())
          .contains(
              "The latest day: Tuesday 3 August 2027",
              "Counted the other way, the latest day would be Wed 4 Aug 2027.")
          .anyMatch(text -> text.endsWith(": the latest day"));
      return null;
    });
  }

  private static CaseFile passportTo(LocalDate end) {
    var none = DocumentRecord.untouched("passport");
    var passport =
        new DocumentRecord(
            "passport",
            DocumentState.READY,
            Optional.empty(),
            Optional.empty(),
            Optional.of(end),
            Optional.empty(),
            Optional.empty());
    return new Change.SetDocument(none, passport).applyTo(CaseFile.EMPTY);
  }

  @Test
  void theDatePrintedOnTheVisaDecides() throws Exception {
    Fx.run(() -> {
      var issued =
          new RecordedEvent(
              1,
              EventType.VISA_ISSUED,
              LocalDate.of(2027, 3, 1),
              Optional.empty(),
              Optional.of(LocalDate.of(2027, 9, 30)),
              Optional.empty());
      var file = new Change.RecordEvent(issued).applyTo(CaseFile.EMPTY);
      var page = new OpenPage(new DeadlinesView(new DeskForTests(file, TODAY, Locale.ENGLISH)));
      page.fire("deadline-row-e-visa-validity");
      assertThat(page.texts())
          .contains(
              "Ends Thursday 30 September 2027",
              "The date printed on it decides: Thu 30 Sep 2027."
                  + " Counted, it would end on Tue 29 Feb 2028.");
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var desk = arrived(language);
        var page = new OpenPage(new DeadlinesView(desk));
        for (var deadline : desk.situation().get().plan().deadlines()) {
          page.fire("deadline-row-" + deadline.id());
          assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
        }
        return null;
      });
    }
  }
}
