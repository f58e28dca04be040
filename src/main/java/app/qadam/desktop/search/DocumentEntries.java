package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.DocumentPlan;
import java.util.List;
import java.util.Optional;

/** The documents of the checklist, by the other names that people have for them as well. */
final class DocumentEntries implements Source {
  private final Spoken spoken;

  DocumentEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    return now.plan().documents().stream().map(this::document).toList();
  }

  private Entry document(DocumentPlan document) {
    DocumentType type = document.type();
    return spoken.entry(
        "document-" + type.id(),
        Kind.DOCUMENT,
        spoken.texts().of(type.title()),
        spoken.texts().get("state." + document.state().id()),
        Goal.to(new Place.Documents(Optional.of(type.id())), "document-row-" + type.id()),
        Spoken.and(
            Spoken.all(type.title()),
            spoken.all("search.also." + type.base()),
            Spoken.all(type.purpose())));
  }
}
