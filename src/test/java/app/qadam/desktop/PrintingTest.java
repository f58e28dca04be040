package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Ctrl P gives to the system's viewer. */
@Tag("journey")
class PrintingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  private static String printed(WindowDriver window) throws IOException {
    var copy = Path.of(URI.create(window.browsed().getLast()));
    assertThat(copy.toString()).endsWith(".pdf");
    try (var pdf = Loader.loadPDF(Files.readAllBytes(copy))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void aPageWithoutAPrintOfItsOwnPrintsThePlanWithWhatWasJustTyped() throws IOException {
    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY)) {
      window.click("nav-travel").type("stage-note", "Print the visa twice");
      window.press(KeyCode.SHORTCUT, KeyCode.P);
      assertThat(window.words("toast")).contains("My plan.pdf opens in your PDF viewer");
      assertThat(printed(window)).contains("Plan of the application", "Print the visa twice");
    }
  }

  @Test
  void whereNoViewerOpensItIsSavedInstead() {
    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY)) {
      window.press(KeyCode.SHORTCUT, KeyCode.P).click("toast-action");
      assertThat(folder.resolve("My plan.pdf"))
          .content(StandardCharsets.ISO_8859_1)
          .startsWith("%PDF-");
    }
  }

  @Test
  void handingInPrintsTheListOfWhoIsChosen() throws IOException {
    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY)) {
      window.click("nav-documents").click("chip-documents-hand-in").click("addressee-egov");
      window.press(KeyCode.SHORTCUT, KeyCode.P);
      assertThat(printed(window)).contains("Papers for: eGov.kz");
    }
  }

  @Test
  void withoutAFileNothingIsPrinted() {
    try (var window =
        WindowDriver.firstStart(folder.resolve("home"), TODAY, folder.resolve("New.qadam"))) {
      window.press(KeyCode.SHORTCUT, KeyCode.P);
      assertThat(window.browsed()).isEmpty();
    }
  }
}
