package app.qadam.desktop.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.OwnDay;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class DaysOffViewTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 23);
  private static final LocalDate DUE = LocalDate.of(2027, 3, 25);

  private static DeskForTests arrived(Locale language) {
    var arrival =
        new RecordedEvent(1, EventType.ARRIVED, LocalDate.of(2027, 3, 18), Optional.empty());
    var file = new Change.RecordEvent(arrival).applyTo(CaseFile.EMPTY);
    return new DeskForTests(file, TODAY, language);
  }

  private static LocalDate due(DeskForTests desk) {
    return desk.situation().get().plan().deadline("notification").orElseThrow().due().orElseThrow();
  }

  @Test
  void aDayOffMovesEveryDateAtOnceAndTakenAwayItMovesThemBack() throws Exception {
    Fx.run(() -> {
      var desk = arrived(Locale.ENGLISH);
      var page = new OpenPage(new DaysOffView(desk));
      assertThat(page.texts()).contains("Working days of 2027", "247 working days");
      page.type("own-day-date", "25.3.2027");
      page.type("own-day-reason", "The office is closed");
      page.fire("own-day-save");
      assertThat(due(desk)).isEqualTo(DUE.plusDays(1));
      assertThat(page.texts()).contains("246 working days", "The office is closed");
      assertThat(page.text("own-day-date")).isEmpty();
      page.fire("own-day-remove-2027-03-25");
      assertThat(due(desk)).isEqualTo(DUE);
      return null;
    });
  }

  @Test
  void aDayOffIsMadeAWorkingDay() throws Exception {
    Fx.run(() -> {
      var desk = arrived(Locale.ENGLISH);
      var page = new OpenPage(new DaysOffView(desk));
      page.type("own-day-date", "24.3.2027");
      page.find(RadioButton.class, "own-day-working").setSelected(true);
      page.type("own-day-reason", "They told me so");
      page.fire("own-day-save");
      assertThat(due(desk)).isEqualTo(DUE.minusDays(1));
      var day = LocalDate.of(2027, 3, 24);
      assertThat(desk.situation().get().file().ownDays())
          .containsEntry(day, new OwnDay(day, false, "They told me so"));
      return null;
    });
  }

  @Test
  void whatChangesNothingOrHasNoReasonIsSaidAtTheField() throws Exception {
    Fx.run(() -> {
      var desk = arrived(Locale.ENGLISH);
      var page = new OpenPage(new DaysOffView(desk));
      page.type("own-day-date", "20.3.2027");
      page.fire("own-day-save");
      assertThat(page.text("own-day-date-problem"))
          .isEqualTo("Nothing to change: Sat 20 Mar 2027 is this already (weekend).");
      assertThat(page.text("own-day-reason-problem")).startsWith("Say in a few words why");
      assertThat(desk.sent()).isEmpty();
      return null;
    });
  }

  @Test
  void theKeyboardGoesFromDayToDayAndTakesOneIntoTheForm() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new DaysOffView(arrived(Locale.ENGLISH)));
      var days = page.find(YearDays.class, "year-days");
      assertThat(days.isFocusTraversable()).isTrue();
      press(days, KeyCode.RIGHT);
      assertThat(days.getAccessibleText()).startsWith("Tuesday 23 March 2027");
      press(days, KeyCode.DOWN);
      assertThat(days.getAccessibleText()).startsWith("Tuesday 30 March 2027");
      press(days, KeyCode.PAGE_DOWN);
      press(days, KeyCode.LEFT);
      assertThat(days.getAccessibleText()).startsWith("Thursday 29 April 2027");
      press(days, KeyCode.ENTER);
      assertThat(page.text("own-day-date")).contains("29").contains("2027");
      return null;
    });
  }

  private static void press(YearDays days, KeyCode code) {
    Event.fireEvent(
        days, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void aYearThatIsNotPublishedIsMarked() throws Exception {
    Fx.run(() -> {
      for (var language : Texts.LANGUAGES) {
        var page = new OpenPage(new DaysOffView(arrived(language)));
        page.fire("year-later");
        assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
        if (language.equals(Locale.ENGLISH)) {
          assertThat(page.texts())
              .contains(
                  "Working days of 2028",
                  "Calendar of 2028: not published yet, worked out from the rules. It may change.");
        }
      }
      return null;
    });
  }
}
