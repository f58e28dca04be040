package app.qadam.model.time;

import java.time.LocalDate;

/**
 * How long something takes.
 *
 * @param count how many units, 0 or more; 0 is "the same day"
 */
public record Span(int count, Counting.Unit unit) {
  /** Nothing to wait for. */
  public static final Span NONE = days(0);

  public Span {
    if (count < 0) {
      throw new IllegalArgumentException("nothing takes less than no time: " + count);
    }
  }

  /** A span of calendar days. */
  public static Span days(int count) {
    return new Span(count, Counting.Unit.CALENDAR_DAY);
  }

  /** The day on which it is over, when it begins on {@code start}; the next day is day 1. */
  public LocalDate after(LocalDate start, WorkingCalendar calendar) {
    return count == 0 ? start : counting().endOf(start, calendar);
  }

  /** The latest day to begin, to be done on {@code end} at the latest. */
  public LocalDate before(LocalDate end, WorkingCalendar calendar) {
    return count == 0 ? end : counting().latestStart(end, calendar);
  }

  /** How many units have gone by on {@code day} since {@code start}, which itself is not one. */
  public int gone(LocalDate start, LocalDate day, WorkingCalendar calendar) {
    if (!day.isAfter(start)) {
      return 0;
    }
    return switch (unit) {
      case WORKING_DAY -> calendar.workingDaysUntil(start, day);
      case CALENDAR_DAY -> (int) (day.toEpochDay() - start.toEpochDay());
      case MONTH -> (int) start.until(day).toTotalMonths();
      case YEAR -> start.until(day).getYears();
    };
  }

  private Counting counting() {
    return new Counting(count, unit, Counting.FirstDay.NEXT_DAY);
  }
}
