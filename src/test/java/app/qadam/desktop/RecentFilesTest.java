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

/** The files opened last, on the welcome. */
@Tag("journey")
class RecentFilesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path home;
  private Path file;

  @BeforeEach
  void openTwoOfWhichOneIsGone() {
    home = folder.resolve("home");
    file = folder.resolve("Mine.qadam");
    CaseStore.create(file, CLOCK).close();
    new Preferences(home).opened(folder.resolve("Gone.qadam"));
    new Preferences(home).opened(file);
  }

  private WindowDriver window() {
    return WindowDriver.firstStart(home, TODAY, file);
  }

  @Test
  void aFileOpensByTheKeyboard() {
    try (var window = window()) {
      window.tabTo("recent-0").press(KeyCode.ENTER);
      assertThat(window.title()).contains("Mine.qadam");
    }
  }

  @Test
  void aFileThatIsGoneSaysSoAndCanBeTakenOff() {
    try (var window = window()) {
      assertThat(window.words("recent")).contains("Mine.qadam", "Gone.qadam");
      window.awaitWords("recent", "no longer there");
      window.click("recent-1");
      assertThat(window.words("welcome")).contains("Gone.qadam");
      window.click("recent-remove-1");
      assertThat(window.words("recent")).contains("Mine.qadam").doesNotContain("Gone.qadam");
    }
    assertThat(new Preferences(home).recent()).hasSize(1);
  }

  @Test
  void theListIsClearedAndCanComeBack() {
    try (var window = window()) {
      window.click("recent-clear");
      assertThat(new Preferences(home).recent()).isEmpty();
      assertThat(window.words("recent")).contains("The list is empty");
      assertThat(window.focused()).isEqualTo("recent-bring-back");
      window.press(KeyCode.ENTER);
      assertThat(window.words("recent")).contains("Mine.qadam", "Gone.qadam");
    }
    assertThat(file).exists();
    assertThat(new Preferences(home).recent()).hasSize(2);
  }
}
