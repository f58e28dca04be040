package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.document.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies for the system's viewers do not stay behind. */
class OutsideCopiesTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path temporary;

  private static Attachment attachment(String name) {
    return new Attachment(
        1,
        "cv",
        name,
        FileKind.PDF,
        CONTENT.length,
        "a".repeat(64),
        LocalDate.of(2026, 11, 23),
        true);
  }

  @Test
  void aCopyHoldsTheContentUnderAPlainNameForThisUserAlone() throws IOException {
    try (var copies = new OutsideCopies(temporary)) {
      var copy = copies.of(attachment("Résumé: 2026?.exe"), CONTENT);
      assertThat(copy).hasBinaryContent(CONTENT).hasFileName("Resume 2026.pdf");
      assertThat(
              Files.getPosixFilePermissions(
                  temporary.resolve(temporary.relativize(copy).getName(0))))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void twoOfTheSameNameStandBesideEachOther() throws IOException {
    try (var copies = new OutsideCopies(temporary)) {
      var one = copies.of(attachment("cv.pdf"), CONTENT);
      var other = copies.of(attachment("cv.pdf"), CONTENT);
      assertThat(one).isNotEqualTo(other).exists();
      assertThat(other).exists();
    }
  }

  @Test
  void nothingIsLeftWhenTheWindowCloses() throws IOException {
    var copies = new OutsideCopies(temporary);
    copies.of(attachment("cv.pdf"), CONTENT);
    copies.close();
    assertThat(temporary).isEmptyDirectory();
  }
}
