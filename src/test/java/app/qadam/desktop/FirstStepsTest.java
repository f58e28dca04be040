package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.shell.Preferences;
import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three screens of a first start, and the tour of the sample; by keyboard. */
@Tag("journey")
class FirstStepsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path home;
  private Path file;

  @BeforeEach
  void nameThem() {
    home = folder.resolve("home");
    file = folder.resolve("Mine.qadam");
  }

  private WindowDriver firstStart() {
    return WindowDriver.firstStart(home, TODAY, file).introduced();
  }

  @Test
  void threeScreensAreGoneThroughByTheKeyboardAndEndInANewFile() {
    try (var window = firstStart()) {
      assertThat(window.words("first-steps")).contains("1 of 3", "does not decide");
      assertThat(window.focused()).isEqualTo("first-next");
      window.press(KeyCode.ENTER);
      assertThat(window.words("first-count")).contains("1", "2", "3", "10 Mar 2027");
      window.press(KeyCode.ENTER);
      assertThat(window.words("first-steps")).contains("3 of 3");
      assertThat(window.focused()).isEqualTo("first-start");
      window.press(KeyCode.SPACE);
      assertThat(window.shows("first-steps")).isFalse();
      assertThat(window.title()).contains("Mine.qadam");
    }
    try (var window = firstStart()) {
      assertThat(window.shows("first-steps")).isFalse();
    }
  }

  @Test
  void escapeSkipsThemAndTheyDoNotComeAgain() {
    try (var window = firstStart()) {
      window.press(KeyCode.ESCAPE);
      assertThat(window.shows("welcome")).isTrue();
    }
    try (var window = firstStart()) {
      assertThat(window.shows("first-steps")).isFalse();
      assertThat(window.shows("welcome")).isTrue();
    }
  }

  @Test
  void theLanguageChangesOnTheFirstScreenAndTheFocusStays() {
    try (var window = firstStart()) {
      window.click("first-ru");
      assertThat(window.words("first-steps")).contains("1 из 3");
      assertThat(window.focused()).isEqualTo("first-ru");
      window.click("first-next").click("first-back").click("first-skip");
      assertThat(window.words("welcome")).contains("Начать");
    }
  }

  @Test
  void whoHasOpenedAFileBeforeIsToldNothing() {
    new Preferences(home).opened(file);
    try (var window = firstStart()) {
      assertThat(window.shows("first-steps")).isFalse();
    }
  }

  @Test
  void theyCanBeSeenAgainOverAnOpenFileWhichStaysOpen() {
    CaseStore.create(file, CLOCK).close();
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-help").click("help-section-about").click("help-about-open");
      assertThat(window.words("page-title")).isEqualTo("About Qadam\n");
      window.click("about-first-steps");
      assertThat(window.words("first-steps")).contains("1 of 3");
      window.press(KeyCode.ESCAPE);
      assertThat(window.words("page-title")).isEqualTo("About Qadam\n");
    }
  }

  @Test
  void theTourLeadsThroughTheSampleAndGoesOnWhereItWasLeft() {
    try (var window = WindowDriver.firstStart(home, TODAY, file)) {
      window.click("welcome-sample");
      assertThat(window.words("tour")).contains("1 of 7");
      window.click("tour-next");
      assertThat(window.focused()).isEqualTo("tour-next");
      window.press(KeyCode.SPACE);
      assertThat(window.words("tour")).contains("3 of 7");
      assertThat(window.words("page-title")).contains("Deadlines");
      window.click("nav-settings").click("tour-end");
      assertThat(window.shows("tour")).isFalse();
      window.click("nav-help").click("help-section-about").click("help-about-open");
      window.click("about-tour");
      assertThat(window.words("tour")).contains("3 of 7");
      for (int i = 3; i < 7; i++) {
        window.click("tour-next");
      }
      assertThat(window.words("page-title")).contains("Residence");
      assertThat(window.shows("tour-next")).isFalse();
      window.click("tour-back");
      assertThat(window.words("tour")).contains("6 of 7");
    }
  }

  @Test
  void anotherFileHasNoTour() {
    CaseStore.create(file, CLOCK).close();
    try (var window = WindowDriver.firstStart(home, TODAY, file)) {
      window.click("welcome-sample");
      assertThat(window.shows("tour")).isTrue();
      window.press(KeyCode.SHORTCUT, KeyCode.O);
      assertThat(window.title()).contains("Mine.qadam");
      assertThat(window.shows("tour")).isFalse();
    }
  }
}
