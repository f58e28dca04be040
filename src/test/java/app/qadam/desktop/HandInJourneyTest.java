package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import app.qadam.facts.FactsReader;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.details.Field;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.store.Attachings;
import app.qadam.store.CaseStore;
import app.qadam.store.FileCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample's papers packed for Astana Hub, changed, and packed again, by the window's controls.
 */
@Tag("journey")
class HandInJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final Map<String, String> PAPERS =
      Map.of(
          "passport", "pdf-1.4.pdf",
          "passport-translation", "pdf-1.7.pdf",
          "cv", "letter.docx",
          "portfolio", "pdf-2.0.pdf",
          "motivation-letter", "linearized.pdf",
          "criminal-record", "owner-256.pdf",
          "photo", "gps.jpg",
          "diploma", "palette.png");

  @TempDir private Path folder;

  @Test
  void theHubFolderIsPackedAndAChangedScanIsReportedAndPackedAgain() {
    var file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
      PAPERS.forEach((document, sample) -> attach(store, document, sample));
      var said = store.current().person().statement("passport-translation");
      // The translator has put day and month of the birth right.
      Map<Field, String> values = new HashMap<>(said.values());
      values.put(Field.BIRTH_DATE, "1990-04-05");
      store.apply(
          new Change.SetStatement(said, new Statement(said.document(), said.language(), values)));
    }
    try (var window = window(file)) {
      window.click("nav-documents").click("chip-documents-hand-in");
      window.click("addressee-astana-hub").click("hand-in-folder");
      assertThat(window.words("hand-in-packed")).contains("None of its files has changed since.");
    }
    var packed = folder.resolve("Astana Hub 2026-12-27");
    assertThat(names(packed)).hasSize(10).contains("06 Criminal record certificate.pdf");

    try (var store = CaseStore.open(file, CLOCK)) {
      attach(store, "criminal-record", "owner-40.pdf");
    }
    try (var window = window(file)) {
      window.click("nav-documents").click("chip-documents-hand-in");
      window.click("addressee-astana-hub");
      assertThat(window.words("hand-in-packed"))
          .contains("Changed since: Criminal record certificate. Pack again.");
      window.click("hand-in-again");
      assertThat(window.words("hand-in-packed"))
          .contains("Astana Hub 2026-12-27 (2)", "None of its files has changed since.");

      window.click("hand-in-submit");
    }
    assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
    var held = CaseStore.read(file);
    assertThat(held.papers().packings()).hasSize(2);
    assertThat(held.document("diploma").state()).isEqualTo(DocumentState.SUBMITTED);
    assertThat(held.document("diploma").reference()).contains("AH-2026-11830");
    assertThat(FileCheck.of(file)).isEmpty();
  }

  private WindowDriver window(Path file) {
    return WindowDriver.on(file, folder.resolve("home"), TODAY);
  }

  private static void attach(CaseStore store, String document, String sample) {
    var outcome =
        new Attachings(store, FactsReader.shipped(), TODAY)
            .content(document, sample, Samples.bytes(sample));
    assertThat(outcome.attached()).as(sample).isPresent();
  }

  private static List<String> names(Path of) {
    try (var all = Files.list(of)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
