package app.qadam.model.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The applicant's papers: how they are got, their files, and what was packed.
 *
 * @param handlings by the document's id
 * @param attachments in the order in which they were attached
 * @param packings in the order in which they were made
 */
public record Papers(
    Map<String, Handling> handlings, List<Attachment> attachments, List<Packing> packings) {
  public static final Papers NONE = new Papers(Map.of(), List.of(), List.of());

  public Papers {
    handlings = Map.copyOf(handlings);
    attachments = InOrder.of(attachments, (one, other) -> Long.compare(one.id(), other.id()));
    packings = InOrder.of(packings, (one, other) -> Long.compare(one.id(), other.id()));
  }

  /** How a document is got. */
  public Handling handling(String document) {
    var handling = handlings.get(document);
    return handling == null ? Handling.none(document) : handling;
  }

  /** The files of a document, the earliest first. */
  public List<Attachment> of(String document) {
    return attachments.stream().filter(one -> one.document().equals(document)).toList();
  }

  /** The version of a document that is handed in. */
  public Optional<Attachment> current(String document) {
    return of(document).stream().filter(Attachment::current).findFirst();
  }

  /** The number that the next attachment gets. */
  public long nextAttachmentId() {
    return attachments.stream().mapToLong(Attachment::id).max().orElse(0) + 1;
  }

  /** The number that the next packing gets. */
  public long nextPackingId() {
    return packings.stream().mapToLong(Packing::id).max().orElse(0) + 1;
  }

  Papers withHandlings(Map<String, Handling> handlings) {
    return new Papers(handlings, attachments, packings);
  }

  Papers withAttachments(List<Attachment> attachments) {
    return new Papers(handlings, attachments, packings);
  }

  Papers withPackings(List<Packing> packings) {
    return new Papers(handlings, attachments, packings);
  }
}
