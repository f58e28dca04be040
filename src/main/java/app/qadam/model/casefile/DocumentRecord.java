package app.qadam.model.casefile;

import app.qadam.model.document.DocumentState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the applicant keeps about a document.
 *
 * @param document the document's id in the facts
 * @param since the day on which it reached its state
 * @param issued the day of issue printed on it
 * @param validUntil its last good day as printed on it, inclusive
 * @param reference its number, or that of its submission
 */
public record DocumentRecord(
    String document,
    DocumentState state,
    Optional<LocalDate> since,
    Optional<LocalDate> issued,
    Optional<LocalDate> validUntil,
    Optional<String> reference,
    @Prose Optional<String> note) {
  public DocumentRecord {
    if (issued.isPresent() && validUntil.isPresent() && validUntil.get().isBefore(issued.get())) {
      throw new IllegalArgumentException("a document cannot end before it is issued");
    }
    reference = reference.map(String::strip).filter(text -> !text.isEmpty());
    note = note.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A document of which nothing is recorded yet. */
  public static DocumentRecord untouched(String document) {
    return new DocumentRecord(
        document,
        DocumentState.NOT_STARTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same document in another state since a day. */
  public DocumentRecord in(DocumentState next, LocalDate day) {
    return new DocumentRecord(
        document, next, Optional.of(day), issued, validUntil, reference, note);
  }

  /** Whether it is past its last good day. */
  public boolean hasEndedBy(LocalDate day) {
    return validUntil.isPresent() && day.isAfter(validUntil.get());
  }
}
