package app.qadam.export;

import static app.qadam.model.handin.PapersForTests.FACTS;
import static app.qadam.model.handin.PapersForTests.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.content.Inspector;
import app.qadam.content.Samples;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.DocumentState;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.PapersForTests;
import app.qadam.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and ZIP files made of real papers, read back by programs that are not ours. */
class HandInFolderTest {
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final List<String> ALL =
      List.of(
          "00 Index.pdf",
          "01 Passport.pdf",
          "02 Passport translation.pdf",
          "03 CV.docx",
          "04 Portfolio.pdf",
          "05 Motivation letter.pdf",
          "06 Criminal record certificate.pdf",
          "07 Photo.jpg",
          "08 Diploma.png",
          "SHA256SUMS.txt");

  @TempDir private Path folder;

  private static HandInFolder packer(PapersForTests papers) {
    return packer(papers, ENGLISH);
  }

  private static HandInFolder packer(PapersForTests papers, Texts texts) {
    return new HandInFolder(texts, papers.forHub(), TODAY);
  }

  private List<String> left() throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, byte[]> inFolder(Path packed) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var all = Files.list(packed)) {
      for (Path one : all.sorted().toList()) {
        files.put(one.getFileName().toString(), Files.readAllBytes(one));
      }
    }
    return files;
  }

  private static Map<String, byte[]> inZip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Holds the list of digests against the files as {@code sha256sum -c} does. */
  private static void assertDigestsFit(Map<String, byte[]> files) {
    var sums =
        new String(files.getOrDefault("SHA256SUMS.txt", new byte[0]), StandardCharsets.UTF_8);
    List<String> named = new ArrayList<>();
    sums.lines()
        .forEach(line -> {
          assertThat(line).matches("[0-9a-f]{64} {2}\\S.*");
          var name = line.substring(66);
          named.add(name);
          assertThat(digest(files.getOrDefault(name, new byte[0])))
              .as(name)
              .isEqualTo(line.substring(0, 64));
        });
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            files.keySet().stream().filter(name -> !name.equals("SHA256SUMS.txt")).toList());
  }

  private static String digest(byte[] bytes) {
    try {
      return java.util.HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void folderHoldsTheFilesInOrderUnchangedWithAnIndexAndTheirDigests() throws IOException {
    var papers = PapersForTests.forAstanaHub();
    var target = folder.resolve("Astana Hub");

    var packing = packer(papers).folder(target, papers::content, 7);

    var files = inFolder(target);
    assertThat(files.keySet()).containsExactlyElementsOf(ALL);
    assertThat(files.get("07 Photo.jpg")).isEqualTo(Samples.bytes("gps.jpg"));
    assertThat(files.get("03 CV.docx")).isEqualTo(Samples.bytes("letter.docx"));
    assertDigestsFit(files);
    assertThat(packing.id()).isEqualTo(7);
    assertThat(packing.name()).isEqualTo("Astana Hub");
    assertThat(packing.madeOn()).isEqualTo(TODAY);
    assertThat(packing.items())
        .extracting(Packing.Item::file)
        .containsExactlyElementsOf(ALL.subList(1, 9));
    assertThat(packing.items().getFirst().sha256())
        .isEqualTo(Inspector.inspect(Samples.bytes("pdf-1.4.pdf")).sha256());
    assertThat(left()).containsExactly("Astana Hub");
  }

  @Test
  void zipHoldsTheSameFilesAndIsTheSameInEveryTimeZone() throws IOException {
    var papers = PapersForTests.forAstanaHub();
    packer(papers).folder(folder.resolve("folder"), papers::content, 1);
    var first = folder.resolve("a.zip");
    packer(papers).zip(first, papers::content, 1);

    var files = inZip(Files.readAllBytes(first));
    assertDigestsFit(files);
    assertThat(files).hasSameSizeAs(ALL);
    inFolder(folder.resolve("folder"))
        .forEach((name, content) -> assertThat(files.get(name)).as(name).isEqualTo(content));
    try (var zip = new ZipFile(first.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getTimeLocal().toLocalDate())).containsOnly(TODAY);
      assertThat(zip.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.contains("/") || name.contains("\\"));
    }
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      packer(papers).zip(folder.resolve("b.zip"), papers::content, 1);
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(folder.resolve("b.zip")).hasSameBinaryContentAs(first);
  }

  @Test
  void indexNamesEachFileWithItsDigestAndThatAllIsThere() throws IOException {
    var papers = PapersForTests.forAstanaHub();
    var index = text(index(papers, ENGLISH));

    assertThat(index)
        .contains("Papers for: Astana Hub", "Checked for Sun 22 Nov 2026")
        .contains("All is there and good on that day, as far as is recorded.")
        .contains("06 Criminal record certificate.pdf", "What sources say")
        .contains("Reported by one source, which carries no date.")
        .doesNotContain("Originals to bring", "No file");
    var digest = papers.file().papers().current("photo").orElseThrow().sha256();
    assertThat(index.replace(" ", "")).contains(digest);
  }

  @Test
  void indexTellsWhatIsMissingAndInRussianWhatIsSaidInRussian() throws IOException {
    var papers =
        PapersForTests.forAstanaHub()
            .in("cv", DocumentState.REFUSED)
            .dated("criminal-record", "2026-01-02", "2026-06-20");

    assertThat(text(index(papers, ENGLISH)))
        .contains("Not all is ready for that day: see below.")
        .contains("Not ready: Refused.", "Its last good day is Sat 20 Jun 2026.");
    assertThat(text(index(papers, Texts.in(Locale.of("ru")))))
        .contains("Документы: Astana Hub", "Справка о несудимости", "Последний день действия")
        .contains("06 Criminal record certificate.pdf", "Что говорят источники");
  }

  private byte[] index(PapersForTests papers, Texts texts) throws IOException {
    var target = folder.resolve("index of " + texts.locale());
    packer(papers, texts).folder(target, papers::content, 1);
    return Files.readAllBytes(target.resolve("00 Index.pdf"));
  }

  @Test
  void documentWithoutAFileIsNamedInTheIndexAndTheOthersKeepTheirNumbers() throws IOException {
    var papers = new PapersForTests().attach("photo", "me.jpg", "gps.jpg");
    var target = folder.resolve("part");
    packer(papers).folder(target, papers::content, 1);

    assertThat(inFolder(target).keySet())
        .containsExactly("00 Index.pdf", "07 Photo.jpg", "SHA256SUMS.txt");
    assertThat(text(Files.readAllBytes(target.resolve("00 Index.pdf"))))
        .contains("Motivation letter", "No file: it is not in the folder.");
  }

  @Test
  void originalsToBringArePackedWhereTheyAreAskedFor() throws IOException {
    var papers = PapersForTests.forAstanaHub();
    var handIn = papers.handIn(Addressee.MIGRATION_POLICE, TODAY);
    var target = folder.resolve("police");
    new HandInFolder(Texts.in(Locale.of("ru")), handIn, TODAY).folder(target, papers::content, 1);

    assertThat(Files.readString(target.resolve("Originals to bring.txt")))
        .contains("[ ] Медицинская справка\n");
    assertDigestsFit(inFolder(target));
  }

  @Test
  void sameFileForTwoDocumentsAndTwoCriminalRecordsEachHaveTheirName() throws IOException {
    var papers =
        new PapersForTests()
            .citizenOf("BR", "PT")
            .attach("cv", "scan.pdf", "pdf-1.4.pdf")
            .attach("portfolio", "scan.pdf", "pdf-1.4.pdf")
            .attach("criminal-record", "scan.pdf", "pdf-1.7.pdf")
            .attach("criminal-record.PT", "scan.pdf", "pdf-2.0.pdf");
    var target = folder.resolve("twice");
    packer(papers).folder(target, papers::content, 1);

    var files = inFolder(target);
    assertThat(files)
        .containsKeys(
            "03 CV.pdf",
            "04 Portfolio.pdf",
            "06 Criminal record certificate.pdf",
            "07 Criminal record certificate Portugal.pdf");
    assertThat(files.get("07 Criminal record certificate Portugal.pdf"))
        .isEqualTo(Samples.bytes("pdf-2.0.pdf"));
    assertDigestsFit(files);
  }

  @Test
  void whatIsThereAlreadyIsLeftAsItIs() throws IOException {
    var papers = PapersForTests.forAstanaHub();
    var file = Files.writeString(folder.resolve("a.zip"), "mine");
    var held = Files.createDirectory(folder.resolve("a"));
    Files.writeString(held.resolve("note.txt"), "mine too");
    var empty = Files.createDirectory(folder.resolve("empty"));

    for (Path target : List.of(file, held, empty)) {
      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> packer(papers).folder(target, papers::content, 1));
      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> packer(papers).zip(target, papers::content, 1));
    }
    assertThat(file).hasContent("mine");
    assertThat(held.resolve("note.txt")).hasContent("mine too");
    assertThat(left()).containsExactly("a", "a.zip", "empty");
  }

  @Test
  void failureInTheMiddleLeavesNothing() throws IOException {
    var papers = PapersForTests.forAstanaHub();
    for (int good = 0; good < 8; good++) {
      int lasts = good;
      for (boolean asZip : List.of(true, false)) {
        var read = new int[1];
        HandInFolder.Reading breaking =
            sha256 -> {
              if (read[0]++ == lasts) {
                throw new IOException("No space left on device");
              }
              return papers.content(sha256);
            };
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> make(papers, asZip, breaking))
            .withMessage("No space left on device");
        assertThat(left()).isEmpty();
      }
    }
  }

  private void make(PapersForTests papers, boolean asZip, HandInFolder.Reading reading)
      throws IOException {
    if (asZip) {
      packer(papers).zip(folder.resolve("x.zip"), reading, 1);
    } else {
      packer(papers).folder(folder.resolve("x"), reading, 1);
    }
  }

  @Test
  void contentThatIsGoneOrDamagedIsNotPacked() throws IOException {
    var papers = PapersForTests.forAstanaHub();

    for (boolean asZip : List.of(true, false)) {
      assertThatExceptionOfType(HandInFolder.DamagedContent.class)
          .isThrownBy(() -> make(papers, asZip, sha256 -> Optional.empty()))
          .withMessageContaining("pdf-1.4.pdf");
      assertThatExceptionOfType(HandInFolder.DamagedContent.class)
          .isThrownBy(() -> make(papers, asZip, sha256 -> Optional.of(new byte[] {1})));
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void folderThatIsNotThereOrCannotBeWrittenIsLeftAlone() throws IOException {
    var papers = PapersForTests.forAstanaHub();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> packer(papers).folder(folder.resolve("no/such/x"), papers::content, 1));
    assertThat(left()).isEmpty();

    var locked =
        Files.createDirectory(
            folder.resolve("locked"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
    Assumptions.assumeFalse(Files.isWritable(locked), "root may write everywhere");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> packer(papers).zip(locked.resolve("x.zip"), papers::content, 1));
    assertThat(locked).isEmptyDirectory();
  }

  @Test
  void recordThatCannotBeSavedTakesTheFolderAwayAgain() throws IOException {
    var papers = PapersForTests.forAstanaHub();
    for (boolean asZip : List.of(true, false)) {
      var order =
          new HandInFolder.Order(
              Addressee.ASTANA_HUB, TODAY, TODAY, folder.resolve("packed"), asZip);
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() ->
              HandInFolder.pack(
                  papers.file(),
                  FACTS,
                  ENGLISH,
                  order,
                  papers::content,
                  packing -> {
                    throw new IllegalStateException("the disk is full");
                  }));
      assertThat(left()).isEmpty();
    }
  }

  @Test
  void packedAgainOnTheSameDayItGetsTheNextFreeName() throws IOException {
    assertThat(free(false)).isEqualTo("Astana Hub 2026-11-22");
    Files.createDirectory(folder.resolve("Astana Hub 2026-11-22"));
    assertThat(free(false)).isEqualTo("Astana Hub 2026-11-22 (2)");
    assertThat(free(true)).isEqualTo("Astana Hub 2026-11-22.zip");
    Files.createDirectory(folder.resolve("Astana Hub 2026-11-22 (2)"));
    assertThat(free(false)).isEqualTo("Astana Hub 2026-11-22 (3)");
  }

  private String free(boolean asZip) {
    return HandInFolder.free(folder, Addressee.ASTANA_HUB, TODAY, asZip).getFileName().toString();
  }
}
