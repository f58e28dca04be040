package app.qadam.desktop;

import app.qadam.export.HandInFolder;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.handin.Addressee;
import app.qadam.store.Attachings;
import app.qadam.store.CaseStore;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sample application with files attached to its papers, and a folder packed of them. */
final class SamplePapers {
  private static final List<String> WITH_A_FILE =
      List.of("passport-translation", "cv", "portfolio", "motivation-letter", "criminal-record");

  private final Facts facts;
  private final Clock clock;
  private final LocalDate today;
  private final Texts texts = Texts.in(Locale.ENGLISH);

  SamplePapers(Facts facts, Clock clock) {
    this.facts = facts;
    this.clock = clock;
    this.today = LocalDate.now(clock);
  }

  /**
   * Makes the file.
   *
   * @param folder in which the papers are packed
   */
  void write(Path file, Path folder) throws IOException {
    try (var store = CaseStore.create(file, clock)) {
      store.apply(Sample.asOf(today));
      SampleFiles.attach(store, today);
      for (String document : WITH_A_FILE) {
        attach(store, document, document + ".pdf", 1);
      }
      var order =
          new HandInFolder.Order(
              Addressee.ASTANA_HUB,
              today,
              today,
              HandInFolder.free(folder, Addressee.ASTANA_HUB, today, false),
              false);
      HandInFolder.pack(
          store.current(),
          facts,
          texts,
          order,
          store::content,
          packing -> store.apply(new Change.SetPacking(Optional.empty(), Optional.of(packing))));
      attach(store, "criminal-record", "criminal-record 2.pdf", 2);
    }
  }

  private void attach(CaseStore store, String document, String name, int version) {
    var content = new PdfDocument(texts, document, name, today).paragraph(name + version).bytes();
    new Attachings(store, facts, today).content(document, name, content);
  }
}
