package app.qadam.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.document.FileKind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectorTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "orientation-1.jpg, JPEG",
    "gps.jpg,           JPEG",
    "xmp-gps.jpg,       JPEG",
    "grey.jpg,          JPEG",
    "cmyk.jpg,          JPEG",
    "progressive.jpg,   JPEG",
    "see-through.png,   PNG",
    "palette.png,       PNG",
    "grey-16.png,       PNG",
    "pdf-1.4.pdf,       PDF",
    "linearized.pdf,    PDF",
    "owner-40.pdf,      PDF",
    "owner-256.pdf,     PDF",
    "letter.docx,       DOCX",
  })
  void whatPortalsTakeIsAttached(String name, FileKind kind) {
    var bytes = Samples.bytes(name);
    var found = Inspector.inspect(bytes);

    assertThat(found.trouble()).isEmpty();
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.size()).isEqualTo(bytes.length);
    assertThat(found.sentence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "picture.heic,     HEIC",
    "picture.webp,     WEBP",
    "picture.gif,      GIF",
    "picture.tif,      TIFF",
    "picture.bmp,      BMP",
    "letter.doc,       DOC",
    "letter.odt,       ODT",
    "letter.rtf,       RTF",
    "papers.zip,       ZIP",
    "table.xlsx,       ZIP",
    "note.txt,         TEXT",
    "certificate.pem,  TEXT",
  })
  void otherKindsAreToldByName(String name, FileKind kind) {
    var found = Inspector.inspect(Samples.bytes(name));

    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.trouble()).contains(Trouble.NOT_SUPPORTED);
    assertThat(found.sentence().orElseThrow().key()).isEqualTo("file.not-supported." + kind.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.4", "1.5", "1.6", "1.7", "2.0"})
  void pdfOfEveryVersionSaysItsPagesAndVersion(String version) {
    assertThat(Inspector.inspect(Samples.bytes("pdf-" + version + ".pdf")).detail())
        .isEqualTo(new Detail.Pdf(2, version, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"password-128.pdf", "password-256.pdf", "locked.docx"})
  void fileThatAsksForAPasswordIsToldSo(String name) {
    assertThat(Inspector.inspect(Samples.bytes(name)).trouble()).contains(Trouble.PASSWORD);
  }

  @Test
  void pdfLockedForTheOwnerOfACertificateIsToldLikeOneWithAPassword() {
    var locked = Samples.changed("password-128.pdf", "/Filter /Standard", "/Filter /Adobe.PubSec");

    assertThat(Inspector.inspect(locked).trouble()).contains(Trouble.PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-40.pdf", "owner-256.pdf"})
  void pdfThatOnlyItsOwnerMayChangeIsAttachedAndSaysSo(String name) {
    var found = Inspector.inspect(Samples.bytes(name));

    assertThat(found.trouble()).isEmpty();
    assertThat(((Detail.Pdf) found.detail()).ownerLocked()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "orientation-1.jpg, 0.9,   JPEG",
    "progressive.jpg,   0.9,   JPEG",
    "cmyk.jpg,          0.9,   JPEG",
    "gps.jpg,           0.3,   JPEG",
    "palette.png,       0.95,  PNG",
    "see-through.png,   0.5,   PNG",
    "pdf-1.4.pdf,       0.9,   PDF",
    "pdf-1.4.pdf,       0.3,   PDF",
    "pdf-2.0.pdf,       0.9,   PDF",
    "pdf-2.0.pdf,       0.05,  PDF",
    "linearized.pdf,    0.8,   PDF",
    "letter.docx,       0.95,  DOCX",
    "letter.docx,       0.7,   DOCX",
    "letter.docx,       0.3,   DOCX",
  })
  void fileThatIsCutOffIsToldSo(String name, double part, FileKind kind) {
    var found = Inspector.inspect(Samples.cut(name, part));

    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.trouble()).contains(Trouble.TRUNCATED);
  }

  @Test
  void fileWhoseMiddleWasChangedIsToldSo() {
    var png = Samples.bytes("grey-16.png");
    png[png.length / 2]++;
    assertThat(Inspector.inspect(png).trouble()).contains(Trouble.TRUNCATED);

    var docx = Samples.bytes("letter.docx");
    docx[docx.length / 3]++;
    assertThat(Inspector.inspect(docx).trouble()).contains(Trouble.TRUNCATED);
  }

  @Test
  void whatCamerasWriteBehindAPictureDoesNotMakeItCutOff() {
    var bytes = Samples.bytes("gps.jpg");
    var longer = Arrays.copyOf(bytes, bytes.length + 1000);

    assertThat(Inspector.inspect(longer).trouble()).isEmpty();
  }

  @Test
  void pictureSaysItsSidesAsItIsHeld() {
    assertThat(Inspector.inspect(Samples.bytes("orientation-6.jpg")).detail())
        .isEqualTo(new Detail.Picture(56, 72));
    assertThat(Inspector.inspect(Samples.bytes("cmyk.jpg")).detail())
        .isEqualTo(new Detail.Picture(56, 72));
  }

  @ParameterizedTest
  @CsvSource({"60000, 60000", "10001, 10000", "2147483647, 2147483647", "100000001, 1"})
  void pictureOfTooManyPixelsIsRefusedByItsHead(int width, int height) {
    assertThat(Inspector.inspect(Samples.pngThatClaims(width, height)).trouble())
        .contains(Trouble.TOO_MANY_PIXELS);
  }

  @Test
  void pictureThatHasNotWhatItsHeadClaimsIsDamaged() {
    assertThat(Inspector.inspect(Samples.pngThatClaims(10_000, 10_000)).trouble())
        .contains(Trouble.TRUNCATED);
    assertThat(Inspector.inspect(Samples.pngThatClaims(0, 7)).trouble())
        .contains(Trouble.TRUNCATED);
  }

  @Test
  void theNameIsNotBelieved() throws IOException {
    var file = folder.resolve("passport.pdf");
    Files.write(file, Samples.bytes("orientation-1.jpg"));

    assertThat(Inspector.inspect(file).kind()).isEqualTo(FileKind.JPEG);
  }

  @Test
  void readGivesTheBytesAndTheirDigest() throws IOException {
    var file = Files.writeString(folder.resolve("a"), "abc");
    assertThat(Inspector.inspect(file).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    var bytes = Samples.bytes("pdf-1.4.pdf");
    var read = Inspector.read(Files.write(folder.resolve("b"), bytes));
    assertThat(read.bytes()).isEqualTo(bytes);
    assertThat(read.inspection()).isEqualTo(Inspector.inspect(bytes));
  }

  @Test
  void bytesOfWhatCannotBeAttachedAreNotHandedOn() throws IOException {
    var key = Files.write(folder.resolve("key"), Samples.bytes("key.p12"));

    assertThat(Inspector.read(key).bytes()).isEmpty();
  }

  @Test
  void emptyFileIsToldSo() throws IOException {
    assertThat(Inspector.inspect(Files.createFile(folder.resolve("empty.pdf"))))
        .isEqualTo(
            new Inspection(FileKind.UNKNOWN, 0, "", Optional.of(Trouble.EMPTY), new Detail.None()));
  }

  @Test
  void fileOverTheLimitIsNotRead() throws IOException {
    var file = folder.resolve("large.pdf");
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(Attachment.LARGEST + 1);
    }
    var found = Inspector.inspect(file);

    assertThat(found.trouble()).contains(Trouble.TOO_LARGE);
    assertThat(found.size()).isEqualTo(Attachment.LARGEST + 1);
    assertThat(found.sha256()).isEmpty();
    assertThat(found.sentence().orElseThrow().arguments()).containsExactly(50L);
  }

  @Test
  void fileOfExactlyTheLimitIsRead() throws IOException {
    var file = folder.resolve("large.pdf");
    Files.write(file, Samples.bytes("pdf-1.4.pdf"));
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(Attachment.LARGEST);
    }
    var found = Inspector.inspect(file);

    assertThat(found.size()).isEqualTo(Attachment.LARGEST);
    assertThat(found.sha256()).hasSize(64);
    // Fifty megabytes of nothing behind the end: where its table stands is not found any more.
    assertThat(found.trouble()).contains(Trouble.TRUNCATED);
  }

  @Test
  void whatIsNotThereOrIsAFolderCannotBeRead() {
    assertThat(Inspector.inspect(folder.resolve("nothing")).trouble())
        .contains(Trouble.CANNOT_READ);
    assertThat(Inspector.inspect(folder).trouble()).contains(Trouble.CANNOT_READ);
  }

  @Test
  void textThatBeginsLikeABitmapIsText() {
    var text = "BMW is a car, and this is a text about it.".getBytes(StandardCharsets.UTF_8);

    assertThat(Inspector.inspect(text).kind()).isEqualTo(FileKind.TEXT);
  }

  @Test
  void bytesOfNoKindAreUnknown() {
    var bytes = new byte[500];
    Arrays.fill(bytes, (byte) 0x81);

    assertThat(Inspector.inspect(bytes).kind()).isEqualTo(FileKind.UNKNOWN);
    assertThat(Inspector.inspect(new byte[500]).kind()).isEqualTo(FileKind.UNKNOWN);
  }
}
