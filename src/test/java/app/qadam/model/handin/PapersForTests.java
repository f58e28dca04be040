package app.qadam.model.handin;

import app.qadam.content.Inspector;
import app.qadam.content.Samples;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Planning;
import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.Plan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers with real files, written in few words. */
public final class PapersForTests {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Facts FACTS = FactsReader.shipped();

  private static final Map<String, String> HUB =
      Map.of(
          "passport", "pdf-1.4.pdf",
          "passport-translation", "pdf-1.7.pdf",
          "cv", "letter.docx",
          "portfolio", "pdf-2.0.pdf",
          "motivation-letter", "linearized.pdf",
          "criminal-record", "owner-256.pdf",
          "photo", "gps.jpg",
          "diploma", "palette.png");

  private CaseFile file = CaseFile.EMPTY;
  private final Map<String, byte[]> contents = new HashMap<>();

  /** All that Astana Hub asks for, ready and with a file. */
  public static PapersForTests forAstanaHub() {
    var papers = new PapersForTests();
    HUB.forEach((document, sample) ->
        papers.in(document, DocumentState.READY).attach(document, sample, sample));
    return papers
        .dated("passport", "2021-08-04", "2031-08-03")
        .dated("criminal-record", "2026-10-20", "2027-04-10")
        .dated("photo", "2026-11-01", "");
  }

  public PapersForTests attach(String document, String name, String sample) {
    return attach(document, name, Samples.bytes(sample));
  }

  public PapersForTests attach(String document, String name, byte[] content) {
    var found = Inspector.inspect(content);
    contents.put(found.sha256(), content);
    return with(
        Attaching.add(file, document, name, found.kind(), found.size(), found.sha256(), TODAY));
  }

  public PapersForTests in(String document, DocumentState state) {
    var before = file.document(document);
    return with(new Change.SetDocument(before, before.in(state, TODAY)));
  }

  /** As printed on a document; an empty text for what is not. */
  public PapersForTests dated(String document, String issued, String until) {
    var before = file.document(document);
    return with(
        new Change.SetDocument(
            before,
            new DocumentRecord(
                document,
                before.state(),
                before.since(),
                read(issued),
                read(until),
                before.reference(),
                before.note())));
  }

  private static Optional<LocalDate> read(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  public PapersForTests citizenOf(String... countries) {
    file = file.withPlanning(Planning.NONE.citizenOf(List.of(countries)));
    return this;
  }

  public PapersForTests with(Change change) {
    file = change.applyTo(file);
    return this;
  }

  public CaseFile file() {
    return file;
  }

  public Plan plan() {
    return Plan.of(file, FACTS, TODAY);
  }

  public HandIn handIn(Addressee addressee, LocalDate day) {
    return HandIn.of(plan(), file, FACTS, addressee, day);
  }

  public HandIn forHub() {
    return handIn(Addressee.ASTANA_HUB, TODAY);
  }

  public Optional<byte[]> content(String sha256) {
    return Optional.ofNullable(contents.get(sha256));
  }
}
