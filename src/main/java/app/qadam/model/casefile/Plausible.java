package app.qadam.model.casefile;

import app.qadam.model.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/** The years in which something of this programme can lie. */
public final class Plausible {
  /** Nothing lies before the first year of preparation, inclusive. */
  public static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

  /** Nothing is recorded for a day after this one, inclusive. */
  public static final LocalDate LATEST = LocalDate.of(2060, 12, 31);

  private Plausible() {}

  /** Whether the year is one that can be meant. */
  public static boolean is(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }

  /** What is said of a day that cannot be meant; empty for any other. */
  public static Optional<Phrase> problemWith(LocalDate date) {
    return is(date)
        ? Optional.empty()
        : Optional.of(
            Phrase.of("problem.date-far-off", date, EARLIEST.getYear(), LATEST.getYear()));
  }
}
