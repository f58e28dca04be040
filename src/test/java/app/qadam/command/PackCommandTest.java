package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import app.qadam.model.casefile.Attachment;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attaching, listing, taking out and packing on the command line. */
class PackCommandTest {
  private final Path folder;
  private final Terminal terminal;

  PackCommandTest(@TempDir Path folder) {
    this.folder = folder;
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeTheSample() {
    terminal.done("new", "mine.qadam", "--sample");
  }

  private String sample(String name) throws IOException {
    return Files.write(folder.resolve(name), Samples.bytes(name)).toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  /** All files of the sample, after its translator has put the birth date right. */
  private void attachAll() throws IOException {
    terminal.done(
        "details",
        "mine.qadam",
        "--document",
        "passport-translation",
        "--set",
        "birth-date=1990-04-05");
    String[][] papers = {
      {"passport", "pdf-1.4.pdf"},
      {"passport-translation", "pdf-1.7.pdf"},
      {"cv", "letter.docx"},
      {"portfolio", "pdf-2.0.pdf"},
      {"motivation-letter", "linearized.pdf"},
      {"criminal-record", "owner-256.pdf"},
      {"photo", "gps.jpg"},
      {"diploma", "palette.png"},
    };
    for (String[] paper : papers) {
      terminal.done("attach", "mine.qadam", paper[0], sample(paper[1]));
    }
  }

  private Stream<Attachment> attached() {
    return CaseStore.read(terminal.file("mine.qadam")).papers().attachments().stream();
  }

  @Test
  void filesAreAttachedListedAndTakenOutAsTheyWere() throws IOException {
    assertThat(
            terminal.done(
                "attach", "mine.qadam", "cv", sample("pdf-1.4.pdf"), sample("letter.docx")))
        .matches("attached 1: pdf-1.4.pdf, .*\nattached 2: letter.docx, .*\n");

    var listed = terminal.done("attachments", "mine.qadam");
    assertThat(listed).hasLineCount(2).contains("   1   cv ", "   2 * cv ", "letter.docx");
    var json = terminal.qadam("attachments", "mine.qadam", "--json").json();
    assertThat(json.get(1).get("document").stringValue()).isEqualTo("cv");
    assertThat(json.get(1).get("current").booleanValue()).isTrue();

    assertThat(terminal.done("extract", "mine.qadam", "1", at("out.pdf")))
        .isEqualTo("wrote out.pdf\n");
    assertThat(folder.resolve("out.pdf")).hasBinaryContent(Samples.bytes("pdf-1.4.pdf"));
    assertThat(terminal.refused("extract", "mine.qadam", "2", at("out.pdf")))
        .contains("exists already");
    assertThat(folder.resolve("out.pdf")).hasBinaryContent(Samples.bytes("pdf-1.4.pdf"));
    assertThat(terminal.refused("extract", "mine.qadam", "9", at("no.pdf"))).contains("number 9");
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");
  }

  @Test
  void whatCannotBeAttachedIsToldAndDoesNotKeepTheOthersOut() throws IOException {
    var said =
        terminal.qadam(
            "attach",
            "mine.qadam",
            "cv",
            sample("key.p12"),
            sample("pdf-1.4.pdf"),
            sample("note.txt"),
            at("nowhere.pdf"));

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).startsWith("attached 1: pdf-1.4.pdf");
    assertThat(said.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("not attached: "))
        .anyMatch(line -> line.contains("key.p12"));
    assertThat(attached()).hasSize(1);

    var again = terminal.qadam("attach", "mine.qadam", "cv", at("pdf-1.4.pdf"));
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("attached already");
    var also = terminal.qadam("attach", "mine.qadam", "portfolio", at("pdf-1.4.pdf"));
    assertThat(also.exit()).isZero();
    assertThat(also.err()).startsWith("note: The same file is attached to another document too");
  }

  @Test
  void documentThatNobodyAsksForIsRefusedAndAConfirmationIsTaken() throws IOException {
    assertThat(terminal.refused("attach", "mine.qadam", "visa", sample("pdf-1.4.pdf")))
        .startsWith("there is no document \"visa\"")
        .contains("passport, passport-translation");
    terminal.done("attach", "mine.qadam", "astana-hub-confirmation", at("pdf-1.4.pdf"));
    assertThat(attached()).hasSize(1);
  }

  @Test
  void nothingAttachedIsSaid() {
    assertThat(terminal.done("attachments", "mine.qadam")).isEqualTo("no files are attached\n");
    assertThat(terminal.done("packings", "mine.qadam")).isEqualTo("nothing was packed yet\n");
    assertThat(terminal.refused("pack", "mine.qadam", "astana-hub", at("hub"), "--all-the-same"))
        .startsWith("No file is attached");
    assertThat(folder.resolve("hub")).doesNotExist();
  }

  @Test
  void theFolderIsPackedAndALaterChangeIsReported() throws IOException {
    attachAll();

    assertThat(terminal.done("pack", "mine.qadam", "astana-hub", at("hub")))
        .isEqualTo("wrote hub\n");
    assertThat(folder.resolve("hub"))
        .isDirectoryContaining(path -> path.endsWith("06 Criminal record certificate.pdf"));
    assertThat(terminal.done("packings", "mine.qadam"))
        .isEqualTo(
            """
            hub: for Astana Hub, packed on Sun 22 Nov 2026, checked for Sun 22 Nov 2026
              None of its files has changed since.
            """);

    terminal.done("attach", "mine.qadam", "criminal-record", sample("owner-40.pdf"));
    assertThat(terminal.done("packings", "mine.qadam"))
        .contains("  Changed since: Criminal record certificate. Pack again.");
    assertThat(terminal.qadam("status", "mine.qadam").out()).isNotEmpty();
  }

  @Test
  void whatIsMissingIsToldAndPackedOnlyAllTheSame() throws IOException {
    terminal.done("attach", "mine.qadam", "cv", sample("letter.docx"));

    var refused = terminal.qadam("pack", "mine.qadam", "astana-hub", at("hub.zip"), "--zip");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .startsWith("not all is ready for Sun 22 Nov 2026:\n")
        .contains("  Passport: No file is attached.\n")
        .contains("--all-the-same")
        .doesNotContain("CV");
    assertThat(folder.resolve("hub.zip")).doesNotExist();
    assertThat(terminal.done("packings", "mine.qadam")).isEqualTo("nothing was packed yet\n");

    var packed =
        terminal.qadam(
            "pack", "mine.qadam", "astana-hub", at("hub.zip"), "--zip", "--all-the-same");
    assertThat(packed.exit()).isZero();
    assertThat(packed.out()).isEqualTo("wrote hub.zip\n");
    try (var zip = new ZipFile(folder.resolve("hub.zip").toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactly("00 Index.pdf", "03 CV.docx", "SHA256SUMS.txt");
    }
    terminal.done("attach", "mine.qadam", "photo", sample("gps.jpg"));
    assertThat(terminal.done("packings", "mine.qadam"))
        .contains("  Not in it, but there now: Photo. Pack again.");
  }

  @Test
  void theDayCanBeChosenAndPapersThatEndBeforeAreTold() throws IOException {
    attachAll();

    var late = terminal.qadam("pack", "mine.qadam", "astana-hub", at("late"), "--on", "2027-03-01");
    assertThat(late.exit()).isEqualTo(1);
    assertThat(late.err()).contains("Criminal record certificate: Its last good day is");
    assertThat(folder.resolve("late")).doesNotExist();
  }

  @Test
  void targetThatIsThereIsLeftAsItIsAndNothingIsRecorded() throws IOException {
    attachAll();
    var before = Files.readAllBytes(terminal.file("mine.qadam"));
    Files.writeString(folder.resolve("hub"), "mine");

    assertThat(terminal.refused("pack", "mine.qadam", "astana-hub", at("hub")))
        .contains("\"hub\" exists already");
    assertThat(terminal.refused("pack", "mine.qadam", "astana-hub", at("no/such/hub")))
        .contains("could not be written");
    assertThat(folder.resolve("hub")).hasContent("mine");
    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
    assertThat(Arrays.asList(folder.toFile().list())).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void wrongUseIsRefusedInPlainWords() {
    assertThat(terminal.refused("pack", "mine.qadam", "consulate", at("x")))
        .isEqualTo(
            "there is no addressee \"consulate\"; there are"
                + " astana-hub, egov, visa-portal, migration-police");
    assertThat(terminal.refused("pack", "mine.qadam", "egov", at("x"), "--on", "soon"))
        .startsWith("\"soon\" is no date");
    assertThat(terminal.refused("attach", "mine.qadam", "cv")).contains("PATH");
    assertThat(terminal.refused("extract", "mine.qadam", "first", at("x"))).contains("first");
    assertThat(terminal.refused("packings", "other.qadam")).contains("other.qadam");
  }
}
