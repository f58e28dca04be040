package app.qadam.model.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A day in a count.
 *
 * @param number which of the counted days it is, from 1; empty when it does not count
 */
public record CountedDay(CalendarDay day, OptionalInt number) {
  public LocalDate date() {
    return day.date();
  }

  /** Whether the day counts. */
  public boolean isCounted() {
    return number.isPresent();
  }
}
