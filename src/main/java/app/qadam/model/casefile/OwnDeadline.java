package app.qadam.model.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date that the applicant set.
 *
 * @param id its number in the file, from 1
 * @param title the applicant's words
 * @param date the last day, inclusive
 * @param done the day on which it was done
 */
public record OwnDeadline(long id, String title, LocalDate date, Optional<LocalDate> done) {
  static final Comparator<OwnDeadline> IN_TIME =
      Comparator.comparing(OwnDeadline::date).thenComparingLong(OwnDeadline::id);

  public OwnDeadline {
    if (id < 1) {
      throw new IllegalArgumentException("a deadline's number starts at 1, not " + id);
    }
    title = title.strip();
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a deadline needs a name");
    }
  }

  /** The same deadline, done on a day or open again. */
  public OwnDeadline done(Optional<LocalDate> day) {
    return new OwnDeadline(id, title, date, day);
  }
}
