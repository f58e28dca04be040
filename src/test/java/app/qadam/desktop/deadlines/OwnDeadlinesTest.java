package app.qadam.desktop.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.OwnDeadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

/** Dates of the applicant's own, notes and reminders. */
class OwnDeadlinesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 23);
  private static final LocalDate DAY = LocalDate.of(2027, 4, 9);

  private final DeskForTests desk = new DeskForTests(CaseFile.EMPTY, TODAY, Locale.ENGLISH);

  private CaseFile file() {
    return desk.situation().get().file();
  }

  private OpenPage withOne() {
    var page = new OpenPage(new DeadlinesView(desk));
    page.fire("deadlines-add");
    page.type("own-title", "Ask the notary");
    page.type("own-date", "9.4.2027");
    page.fire("own-save");
    return page;
  }

  @Test
  void aDateOfOnesOwnIsAddedAndShown() throws Exception {
    Fx.run(() -> {
      var page = withOne();
      assertThat(file().ownDeadlines())
          .containsExactly(new OwnDeadline(1, "Ask the notary", DAY, Optional.empty()));
      assertThat(page.texts())
          .contains("1 ahead", "Ask the notary", "Due Friday 9 April 2027", "Mark as done");
      return null;
    });
  }

  @Test
  void theDeadlinesAreExportedOnRequest() throws Exception {
    Fx.run(() -> {
      new OpenPage(new DeadlinesView(desk)).fire("deadlines-export");
      assertThat(desk.exported()).isEqualTo(1);
      return null;
    });
  }

  @Test
  void whatIsMissingIsSaidAtTheFieldAndNothingIsRecorded() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new DeadlinesView(desk));
      page.fire("deadlines-add");
      page.type("own-date", "31.4.2027");
      page.fire("own-save");
      assertThat(page.text("own-title-problem"))
          .isEqualTo("Give it a name, for example \"Book the flight\".");
      assertThat(page.text("own-date-problem"))
          .isEqualTo("\"31.4.2027\" is not a date. Type it like 23 Mar 2027.");
      assertThat(page.text("own-date")).isEqualTo("31.4.2027");
      page.type("own-title", "Ask the notary");
      page.type("own-date", "9.4.2207");
      page.fire("own-save");
      assertThat(page.text("own-date-problem")).contains("too far off");
      assertThat(desk.sent()).isEmpty();
      return null;
    });
  }

  @Test
  void whatWasTypedIsStillThereAfterLookingAtAnotherDeadline() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new DeadlinesView(desk));
      page.fire("deadlines-add");
      page.type("own-title", "Ask the notary");
      page.fire("deadline-row-notification");
      assertThat(page.has("own-title")).isFalse();
      page.fire("deadlines-add");
      assertThat(page.text("own-title")).isEqualTo("Ask the notary");
      return null;
    });
  }

  @Test
  void itIsMarkedAsDoneAndThatIsTakenBack() throws Exception {
    Fx.run(() -> {
      var page = withOne();
      page.fire("deadline-done");
      assertThat(file().ownDeadlines().getFirst().done()).contains(TODAY);
      assertThat(page.texts()).contains("Met on Tuesday 23 March 2027", "It is not done yet");
      page.fire("deadline-done");
      assertThat(file().ownDeadlines().getFirst().done()).isEmpty();
      return null;
    });
  }

  @Test
  void itIsChangedAndKeepsWhetherItIsDone() throws Exception {
    Fx.run(() -> {
      var page = withOne();
      page.fire("deadline-done");
      page.fire("deadline-change");
      page.type("own-date", "10.4.2027");
      page.fire("own-save");
      assertThat(file().ownDeadlines())
          .containsExactly(
              new OwnDeadline(1, "Ask the notary", DAY.plusDays(1), Optional.of(TODAY)));
      return null;
    });
  }

  @Test
  void whatWasAddedToItGoesWithItAndComesBackWithIt() throws Exception {
    Fx.run(() -> {
      var page = withOne();
      page.fire("reminder-off");
      var before = file();
      page.fire("deadline-delete");
      assertThat(file()).isEqualTo(CaseFile.EMPTY);
      assertThat(desk.sent().getLast().inverse().applyTo(file())).isEqualTo(before);
      return null;
    });
  }

  @Test
  void leadTimesAreAddedTakenAwayAndSetBack() throws Exception {
    Fx.run(() -> {
      var page = withOne();
      page.type("reminder-days", "30");
      page.fire("reminder-add");
      page.fire("reminder-3");
      assertThat(file().deadlineNote("own-1").remindBefore()).contains(List.of(30, 7, 1));
      page.type("reminder-days", "7");
      page.fire("reminder-add");
      assertThat(page.text("reminder-days-problem")).isEqualTo("7 is there already.");
      page.type("reminder-days", "367");
      page.fire("reminder-add");
      assertThat(page.text("reminder-days-problem"))
          .isEqualTo("Type a number of days from 0 to 366.");
      page.fire("reminder-off");
      assertThat(page.texts()).contains("No reminders for this date.");
      page.fire("reminder-usual");
      assertThat(file().deadlineNotes()).isEmpty();
      return null;
    });
  }

  @Test
  void aNoteIsSavedOnLeavingAndKeepsTheReminders() throws Exception {
    Fx.run(() -> {
      var view = new DeadlinesView(desk);
      var page = new OpenPage(view);
      page.fire("deadline-row-notification");
      page.fire("reminder-off");
      page.find(TextArea.class, "deadline-note").setText("Ask the landlord");
      view.leave();
      assertThat(file().deadlineNote("notification"))
          .isEqualTo(new DeadlineNote("notification", "Ask the landlord", Optional.of(List.of())));
      page.fire("deadline-row-review");
      assertThat(page.find(TextArea.class, "deadline-note").getText()).isEmpty();
      return null;
    });
  }
}
