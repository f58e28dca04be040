package app.qadam.model.time;

import java.time.LocalDate;
import java.util.List;

/**
 * A finished count that shows its work.
 *
 * @param from the day the count starts from
 * @param days every day from {@code from} to the due day, both inclusive
 */
public record ExplainedCount(Counting counting, LocalDate from, List<CountedDay> days) {
  public ExplainedCount {
    days = List.copyOf(days);
  }

  /** The last day of the span. */
  public LocalDate due() {
    return days.getLast().date();
  }

  /** Whether every day lies in a year whose calendar is published. */
  public boolean isKnown() {
    return days.stream().allMatch(day -> day.day().known());
  }
}
