package app.qadam.model.casefile;

import app.qadam.model.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/** Says whether a deadline of the applicant's own can be kept as it was typed. */
public final class OwnDeadlineCheck {
  private OwnDeadlineCheck() {}

  /** What is asked of an own deadline, and can be wrong. */
  public enum Field {
    TITLE,
    DATE
  }

  /** What speaks against it, at the field where it can be put right. */
  public record Problem(Field field, Phrase text) {}

  /** What speaks against an own deadline of this name on this day; empty when nothing does. */
  public static Optional<Problem> problemWith(String title, LocalDate date) {
    if (title.isBlank()) {
      return Optional.of(new Problem(Field.TITLE, Phrase.of("problem.own-deadline-title")));
    }
    return Plausible.problemWith(date).map(text -> new Problem(Field.DATE, text));
  }
}
