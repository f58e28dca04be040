package app.qadam.model.handin;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.details.Severity;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.fact.Claim;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is handed in to an addressee on a day, and what is missing for that.
 *
 * @param day the day on which it is to be handed in
 * @param items the documents in the order of the addressee
 * @param originals documents of which the original is brought along
 */
public record HandIn(
    Addressee addressee,
    LocalDate day,
    List<Item> items,
    List<DocumentType> originals,
    List<Claim> claims) {
  /**
   * One document of it.
   *
   * @param file the version that is handed in
   * @param name the plain name under which it is packed; empty while there is no file
   * @param troubles why it is not ready for that day; empty when it is
   */
  public record Item(
      DocumentPlan document, Optional<Attachment> file, String name, List<Phrase> troubles) {
    public Item {
      troubles = List.copyOf(troubles);
    }
  }

  public HandIn {
    items = List.copyOf(items);
    originals = List.copyOf(originals);
    claims = List.copyOf(claims);
  }

  /** Whether all is there and good on the day. */
  public boolean isReady() {
    return items.stream().allMatch(item -> item.troubles().isEmpty());
  }

  /** What is packed: the documents that have a file. */
  public List<Item> packed() {
    return items.stream().filter(item -> item.file().isPresent()).toList();
  }

  /** What is to be handed in to an addressee on a day. */
  public static HandIn of(
      Plan plan, CaseFile file, Facts facts, Addressee addressee, LocalDate day) {
    var guide = facts.handIn(addressee);
    List<Item> items = new ArrayList<>();
    for (DocumentPlan document : documents(plan, guide.documents())) {
      var attachment = file.papers().current(document.type().id());
      items.add(
          new Item(
              document,
              attachment,
              attachment
                  .map(one -> PlainName.of(items.size() + 1, document.type(), one))
                  .orElse(""),
              troubles(plan, document, attachment, day)));
    }
    return new HandIn(
        addressee,
        day,
        items,
        documents(plan, guide.originals()).stream().map(DocumentPlan::type).toList(),
        guide.claims());
  }

  private static List<DocumentPlan> documents(Plan plan, List<String> ids) {
    return ids.stream()
        .flatMap(id -> plan.documents().stream().filter(one -> one.type().base().equals(id)))
        .filter(document -> document.state() != DocumentState.NOT_NEEDED)
        .toList();
  }

  private static List<Phrase> troubles(
      Plan plan, DocumentPlan document, Optional<Attachment> file, LocalDate day) {
    List<Phrase> troubles = new ArrayList<>();
    if (!document.state().isReady()) {
      troubles.add(Phrase.of("hand-in.not-ready", document.state()));
    }
    if (file.isEmpty()) {
      troubles.add(Phrase.of("hand-in.no-file"));
    }
    long mismatches =
        plan.details()
            .findings(Severity.MISMATCH)
            .filter(finding -> finding.document().equals(Optional.of(document.type().id())))
            .count();
    if (mismatches > 0) {
      troubles.add(Phrase.of("hand-in.mismatches", new Phrase.Quantity("mismatches", mismatches)));
    }
    plan.validity(document.type().id())
        .flatMap(Validity::until)
        .or(() -> document.record().validUntil())
        .filter(day::isAfter)
        .ifPresent(until -> troubles.add(Phrase.of("hand-in.ended", until)));
    document
        .record()
        .issued()
        .filter(day::isBefore)
        .ifPresent(issued -> troubles.add(Phrase.of("hand-in.not-issued", issued)));
    return troubles;
  }
}
