package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.EventType;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people expect of a window: files, undo, language, search, closing in the middle. */
@Tag("journey")
class WindowHabitsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;
  private Path home;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    home = folder.resolve("home");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  @Test
  void aSecondWindowOnTheSameFileIsToldSo() {
    try (var other = CaseStore.open(file, CLOCK);
        var window = WindowDriver.on(file, home, TODAY)) {
      assertThat(window.words("welcome")).contains("is open in another Qadam window");
      assertThat(other.current()).isNotEqualTo(CaseFile.EMPTY);
    }
  }

  @Test
  void aFileThatIsNotQadamsIsRefusedAndStaysAsItIs() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.qadam"), "Dear Sir or Madam");
    try (var window = WindowDriver.on(letter, home, TODAY)) {
      assertThat(window.words("welcome")).contains("is not a Qadam file");
      assertThat(letter).hasContent("Dear Sir or Madam");
      window.click("welcome-open");
      assertThat(window.words("welcome")).contains("is not a Qadam file");
    }
  }

  @Test
  void whatWasRemovedComesBackByUndoAlsoAfterReopening() {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-hub-application").click("remove-3");
      assertThat(window.shows("happened-hub-submitted")).isFalse();
      assertThat(window.words("toast")).contains("Saved");
    }
    assertThat(CaseStore.read(file).has(EventType.HUB_SUBMITTED)).isFalse();
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("undo").click("nav-hub-application");
      assertThat(window.shows("happened-hub-submitted")).isTrue();
      window.press(KeyCode.SHORTCUT, KeyCode.Y);
      assertThat(window.shows("happened-hub-submitted")).isFalse();
      window.press(KeyCode.SHORTCUT, KeyCode.Z);
    }
    assertThat(CaseStore.read(file).has(EventType.HUB_SUBMITTED)).isTrue();
  }

  @Test
  void theLanguageChangesAtOnceAndIsRemembered() {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-settings").click("language-ru");
      assertThat(window.words("page-title")).contains("Настройки");
      window.click("theme-dark").click("text-size-125").click("nav-overview");
      assertThat(window.words("overview-next")).contains("Astana Hub рассматривает вашу заявку");
    }
    try (var window = WindowDriver.on(file, home, TODAY)) {
      assertThat(window.words("page-title")).contains("Обзор");
      assertThat(window.window().scene().getRoot().getStyleClass()).contains("dark", "size-125");
    }
    assertThat(Locale.getDefault().getLanguage()).as("the process's own stays").isNotEqualTo("ru");
  }

  @Test
  void whatIsTypedIntoANoteIsSavedWhenTheWindowIsClosedInTheMiddle() {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-travel").type("stage-note", "Print the visa twice");
    }
    assertThat(CaseStore.read(file).notes().values()).containsExactly("Print the visa twice");
  }

  @Test
  void everythingIsFoundByTypingAndOpenedByTheKeyboard() {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.press(KeyCode.SHORTCUT, KeyCode.K).write("criminal").press(KeyCode.ENTER);
      assertThat(window.words("page-title")).contains("Documents");
      window.press(KeyCode.SHIFT, KeyCode.F1);
      assertThat(window.words("page-title")).contains("Help");
    }
  }

  @Test
  void remindersStandOnTheOverviewUntilTheyAreClosedForTheDay() {
    // The sample's own date is nine days after the day it was made for.
    try (var window = WindowDriver.on(file, home, TODAY.plusDays(6))) {
      assertThat(window.words("reminders")).contains("Ask the translator", "in 3 days");
      window.click("reminder-of-own-1");
      assertThat(window.words("page-title")).contains("Deadlines");
      assertThat(window.shows("reminders")).isFalse();
      window.click("nav-overview").click("reminders-close");
      assertThat(window.shows("reminders")).isFalse();
    }
  }

  @Test
  void theDeadlinesAreWrittenForACalendarAlsoOverAnEarlierOne() throws IOException {
    var calendar = folder.resolve("deadlines.ics");
    Files.writeString(calendar, "the earlier one");
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-deadlines").click("deadlines-export");
      assertThat(window.words("toast")).contains("deadlines.ics");
    }
    assertThat(calendar).content().startsWith("BEGIN:VCALENDAR").doesNotContain("translator");
  }

  @Test
  void aCopyIsWrittenBesideTheFile() {
    var copy = folder.resolve("Copy.qadam");
    try (var window = WindowDriver.on(file, home, TODAY, copy)) {
      window.press(KeyCode.SHORTCUT, KeyCode.S);
    }
    assertThat(CaseStore.read(copy)).isEqualTo(CaseStore.read(file));
  }
}
