package app.qadam.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive; absent while the span has no end yet
 */
public record DaySpan(LocalDate first, Optional<LocalDate> last) {
  public DaySpan {
    if (last.isPresent() && last.get().isBefore(first)) {
      throw new IllegalArgumentException(
          "the last day, " + last.get() + ", is before the first, " + first);
    }
  }

  /** The days from {@code first} to {@code last}, both inclusive. */
  public static DaySpan of(LocalDate first, LocalDate last) {
    return new DaySpan(first, Optional.of(last));
  }

  /** The days from {@code first}, inclusive, without an end. */
  public static DaySpan since(LocalDate first) {
    return new DaySpan(first, Optional.empty());
  }

  /** Whether the span has no end yet. */
  public boolean isOpen() {
    return last.isEmpty();
  }

  /** Whether a day lies in it; its first and its last day do. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !endsBefore(date);
  }

  /** Whether at least one day lies in both; the last day of one may be the first of the other. */
  public boolean overlaps(DaySpan other) {
    return !endsBefore(other.first) && !other.endsBefore(first);
  }

  /** How many of its days lie from {@code from} to {@code to}, both inclusive. */
  public long daysWithin(LocalDate from, LocalDate to) {
    long begin = Math.max(first.toEpochDay(), from.toEpochDay());
    long end = to.toEpochDay();
    if (last.isPresent()) {
      end = Math.min(end, last.get().toEpochDay());
    }
    return Math.max(0, end - begin + 1);
  }

  private boolean endsBefore(LocalDate date) {
    return last.isPresent() && last.get().isBefore(date);
  }
}
