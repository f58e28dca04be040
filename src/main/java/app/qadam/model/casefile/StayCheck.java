package app.qadam.model.casefile;

import app.qadam.model.Phrase;
import app.qadam.model.time.DaySpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Says whether a stay can be recorded: what contradicts itself or another stay is told why. */
public final class StayCheck {
  private static final Comparator<DaySpan> IN_TIME =
      Comparator.comparing(DaySpan::first).thenComparing(span -> span.last().orElse(LocalDate.MAX));

  private StayCheck() {}

  /** What is asked of a stay, and can be wrong. */
  public enum Field {
    ENTRY,
    EXIT
  }

  /** What speaks against a stay, at the field where it can be put right. */
  public record Problem(Field field, Phrase text) {}

  /**
   * What speaks against this stay beside the others of the file; empty when nothing does. Two stays
   * may share a day only when one is left on it and the next begins; one of them alone has no end.
   *
   * @param id the number of the stay, new or one already there that is corrected
   * @param entry the day of entry, inclusive
   * @param exit the day of exit, inclusive; absent while the applicant is there
   */
  public static Optional<Problem> problemWith(
      long id, LocalDate entry, Optional<LocalDate> exit, CaseFile file) {
    var farOff =
        at(Field.ENTRY, Plausible.problemWith(entry))
            .or(() -> at(Field.EXIT, exit.flatMap(Plausible::problemWith)));
    if (farOff.isPresent()) {
      return farOff;
    }
    if (exit.isPresent() && exit.get().isBefore(entry)) {
      return at(Field.EXIT, Phrase.of("problem.exit-before-entry", exit.get(), entry));
    }
    var span = new DaySpan(entry, exit);
    return file.stays().stream()
        .filter(other -> other.id() != id)
        .map(RecordedStay::days)
        .filter(other -> contradict(span, other))
        .findFirst()
        .map(other -> problem(span, other));
  }

  private static boolean contradict(DaySpan one, DaySpan other) {
    if (one.equals(other)) {
      return true;
    }
    boolean isEarlier = IN_TIME.compare(one, other) < 0;
    var earlier = isEarlier ? one : other;
    var later = isEarlier ? other : one;
    return earlier.last().filter(exit -> !exit.isAfter(later.first())).isEmpty();
  }

  /** The entry is wrong when it lies in the other stay; otherwise this one lasts too long. */
  private static Problem problem(DaySpan span, DaySpan other) {
    if (other.first().isAfter(span.first())) {
      return new Problem(
          Field.EXIT,
          span.isOpen()
              ? Phrase.of("problem.stay-needs-exit", other.first())
              : Phrase.of("problem.stay-runs-into", other.first()));
    }
    return new Problem(
        Field.ENTRY,
        other
            .last()
            .map(exit -> Phrase.of("problem.stay-within", other.first(), exit))
            .orElseGet(() -> Phrase.of("problem.stay-still-open", other.first())));
  }

  private static Optional<Problem> at(Field field, Optional<Phrase> text) {
    return text.map(phrase -> new Problem(field, phrase));
  }

  private static Optional<Problem> at(Field field, Phrase text) {
    return Optional.of(new Problem(field, text));
  }
}
