package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folders are those of Unix")
class ShortPathTest {
  private static final Path HOME = Path.of("/home/aigul");

  @ParameterizedTest
  @CsvSource({
    "/home/aigul/a.qadam, ~",
    "/home/aigul/Documents/a.qadam, ~/Documents",
    "/home/aigulim/a.qadam, /home/aigulim",
    "/a.qadam, /",
    "a.qadam, ''",
    "/home/aigul/Documents/Papers/Of the year/2026/Visa/a.qadam, ~/Documents/…/2026/Visa",
    "/media/disk/one/two/three/four/five/six/a.qadam, /media/…/four/five/six",
    "/home/aigul/A very long name of a folder/And a last one that is longer/a.qadam,"
        + " ~/…/And a last one that is longer",
    "/One name that is longer than there is room/a.qadam,"
        + " /One name that is longer than there is room",
  })
  void theFolderIsShownInFewLetters(String file, String shown) {
    assertThat(ShortPath.folderOf(Path.of(file), HOME, 24)).isEqualTo(shown);
  }

  @Test
  void whereThereIsRoomNothingIsLeftOut() {
    assertThat(ShortPath.folderOf(Path.of("/home/aigul/a/b/c/d/e/f.qadam"), HOME, 58))
        .isEqualTo("~/a/b/c/d/e");
  }
}
