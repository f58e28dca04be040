package app.qadam.store;

import app.qadam.content.Inspection;
import app.qadam.content.Inspector;
import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.document.DocumentType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts files into an open Qadam file, one transaction each, or says why not. */
public final class Attachings {
  private final CaseStore store;
  private final Facts facts;
  private final LocalDate today;

  /**
   * @param today in the applicant's own time zone
   */
  public Attachings(CaseStore store, Facts facts, LocalDate today) {
    this.store = store;
    this.facts = facts;
    this.today = today;
  }

  /**
   * What became of a file that was to be attached.
   *
   * @param name as it was called
   * @param attached the new version; absent when it was not attached
   * @param said why not, or what to know about it; absent when there is nothing to say
   */
  public record Outcome(String name, Optional<Attachment> attached, Optional<Phrase> said) {}

  /**
   * Reads a file, looks into it and attaches it; takes its time.
   *
   * @throws StoreProblem when it could not be saved; the Qadam file is as it was
   */
  public Outcome file(String document, Path source) {
    var read = Inspector.read(source);
    return attach(document, String.valueOf(source.getFileName()), read.inspection(), read.bytes());
  }

  /**
   * The same for content that does not come from a file.
   *
   * @throws StoreProblem when it could not be saved; the Qadam file is as it was
   */
  public Outcome content(String document, String name, byte[] content) {
    return attach(document, name, Inspector.inspect(content), content);
  }

  /** What is in trouble, or attached to the document already, is not attached. */
  private Outcome attach(String document, String name, Inspection inspection, byte[] bytes) {
    if (!inspection.canBeAttached()) {
      return new Outcome(name, Optional.empty(), inspection.sentence());
    }
    var before = store.current();
    var same = Attaching.same(before, document, inspection.sha256());
    if (same.filter(one -> one.document().equals(document)).isPresent()) {
      return new Outcome(
          name, Optional.empty(), same.map(one -> Phrase.of("file.again", one.name())));
    }
    var change =
        Attaching.add(
            before,
            document,
            name,
            inspection.kind(),
            inspection.size(),
            inspection.sha256(),
            today);
    var after = store.apply(change, List.of(Content.of(bytes)));
    return new Outcome(
        name,
        after.papers().current(document),
        same.flatMap(one -> facts.document(one.document()))
            .map(DocumentType::title)
            .map(title -> Phrase.of("file.also", title)));
  }
}
