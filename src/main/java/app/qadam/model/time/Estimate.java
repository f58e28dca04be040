package app.qadam.model.time;

import app.qadam.model.document.DocumentState;
import app.qadam.model.fact.LocalizedText;
import java.util.Optional;

/**
 * How long something takes for which no source gives a figure that holds for everybody: an
 * assumption to begin with, for the applicant to change.
 *
 * @param days calendar days to begin with; absent where even a guess would mislead
 * @param byOffice whether an office takes that time, so that no limit is known for it
 * @param document the id of the document that it is about
 * @param reaches the state that the document has when it is over
 */
public record Estimate(
    String id,
    LocalizedText title,
    LocalizedText note,
    Optional<Integer> days,
    Optional<String> document,
    Optional<DocumentState> reaches,
    boolean byOffice) {
  public Estimate {
    if (document.isPresent() != reaches.isPresent()) {
      throw new IllegalArgumentException(
          "the estimate \"" + id + "\" is about a document on its way to a state, or about none");
    }
  }
}
