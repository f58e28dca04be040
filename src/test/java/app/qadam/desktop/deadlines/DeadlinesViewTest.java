package app.qadam.desktop.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
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
              "1 ahead",
              "1 working day",
              "Due Thursday 25 March 2027",
              "in 2 days, 1 working day",
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
      assertThat(page.texts()).contains("Nothing due", "Met on Tuesday 23 March 2027");
      assertThat(page.find(ChoiceRow.class, "deadline-row-notification").getStyleClass())
          .contains("selected");
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
