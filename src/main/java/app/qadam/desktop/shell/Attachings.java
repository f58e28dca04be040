package app.qadam.desktop.shell;

import app.qadam.content.Inspection;
import app.qadam.desktop.kit.FileDesk.Outcome;
import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attaching;
import app.qadam.model.document.DocumentType;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts files into the open Qadam file, one transaction each, or says why not. */
final class Attachings {
  private Attachings() {}

  /** Attaches content that was looked into; what is in trouble, or there already, is not. */
  static Outcome attach(
      CaseStore store,
      Facts facts,
      String document,
      String name,
      Inspection inspection,
      byte[] bytes,
      LocalDate today) {
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
