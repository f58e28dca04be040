package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.Optional;

/**
 * A disagreement, or something within one value that cannot be right.
 *
 * @param document in which it stands; absent for one among the applicant's own details
 * @param field absent only for what concerns the whole document, its language
 * @param mine the value that is held to be right: the applicant's own, or where they have none,
 *     that of the first document that states it; for a value that is wrong by itself, the same as
 *     {@code theirs}
 * @param theirs the value it is about; empty where it is known not to stand in the document
 */
public record Finding(
    Optional<String> document,
    Optional<Field> field,
    String mine,
    String theirs,
    Discrepancy kind,
    Severity severity,
    Phrase explained) {
  static Finding of(
      Optional<String> document, Field field, String mine, String theirs, Difference difference) {
    return new Finding(
        document,
        Optional.of(field),
        mine,
        theirs,
        difference.kind(),
        difference.severity(),
        difference.explained());
  }
}
