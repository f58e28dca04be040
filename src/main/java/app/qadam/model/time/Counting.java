package app.qadam.model.time;

import app.qadam.model.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a span is counted from the day something happened.
 *
 * @param count how many units, at least 1
 * @param firstDay whether the starting day is day 1 (when it is a day that counts) or the day after
 */
public record Counting(int count, Unit unit, FirstDay firstDay) {
  public Counting {
    if (count < 1) {
      throw new IllegalArgumentException("a span has at least one day, not " + count);
    }
  }

  /** What is counted. */
  public enum Unit implements Named {
    CALENDAR_DAY("calendar-day"),
    WORKING_DAY("working-day"),
    MONTH("month"),
    YEAR("year");

    private final String id;

    Unit(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Which day is day 1. */
  public enum FirstDay implements Named {
    COUNTS("counts"),
    NEXT_DAY("next-day");

    private final String id;

    FirstDay(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    FirstDay other() {
      return this == COUNTS ? NEXT_DAY : COUNTS;
    }
  }

  /** The same span under the other convention for its first day. */
  public Counting underOtherConvention() {
    return new Counting(count, unit, firstDay.other());
  }

  /** The count from {@code start} with every day and why it counts or does not. */
  public ExplainedCount from(LocalDate start, WorkingCalendar calendar) {
    return new ExplainedCount(this, start, endOf(start, calendar), calendar);
  }

  /** Every day from {@code start} to {@code end}, the last day of its span. */
  List<CountedDay> days(LocalDate start, LocalDate end, WorkingCalendar calendar) {
    return switch (unit) {
      case CALENDAR_DAY, WORKING_DAY -> dayByDay(start, end, calendar);
      case MONTH, YEAR -> span(start, end, calendar);
    };
  }

  /**
   * The last day of the span that begins on {@code start}, inclusive: the due day of {@link #from},
   * without telling the days between.
   */
  public LocalDate endOf(LocalDate start, WorkingCalendar calendar) {
    return switch (unit) {
      case CALENDAR_DAY -> firstCounted(start).plusDays(count - 1L);
      case WORKING_DAY -> calendar.workingDayFrom(firstCounted(start), count);
      case MONTH -> endOfSpan(start, start.plusMonths(count));
      case YEAR -> endOfSpan(start, start.plusYears(count));
    };
  }

  /**
   * The latest day on which the span can begin so that its last day is not after {@code end}, both
   * inclusive: {@code endOf(latestStart(end))} is not after {@code end}, and from the day after it
   * would be.
   */
  public LocalDate latestStart(LocalDate end, WorkingCalendar calendar) {
    return switch (unit) {
      case CALENDAR_DAY -> startOf(end.minusDays(count - 1L));
      case WORKING_DAY -> startOf(calendar.workingDayUpTo(end, count));
      case MONTH -> latestStartOfSpan(end.minusMonths(count), end, calendar);
      case YEAR -> latestStartOfSpan(end.minusYears(count), end, calendar);
    };
  }

  private LocalDate firstCounted(LocalDate start) {
    return firstDay == FirstDay.COUNTS ? start : start.plusDays(1);
  }

  private LocalDate startOf(LocalDate firstCounted) {
    return firstDay == FirstDay.COUNTS ? firstCounted : firstCounted.minusDays(1);
  }

  private LocalDate endOfSpan(LocalDate start, LocalDate sameDay) {
    // From 29 February the span ends on 28 February already, the last day of its month.
    boolean clamped = sameDay.getDayOfMonth() != start.getDayOfMonth();
    return firstDay == FirstDay.COUNTS && !clamped ? sameDay.minusDays(1) : sameDay;
  }

  /** Months differ by up to three days, so the same day of the earlier month is only a guess. */
  private LocalDate latestStartOfSpan(LocalDate guess, LocalDate end, WorkingCalendar calendar) {
    var start = guess.plusDays(4);
    while (endOf(start, calendar).isAfter(end)) {
      start = start.minusDays(1);
    }
    return start;
  }

  private List<CountedDay> dayByDay(LocalDate start, LocalDate end, WorkingCalendar calendar) {
    List<CountedDay> days = new ArrayList<>();
    int counted = 0;
    for (var date = start; !date.isAfter(end); date = date.plusDays(1)) {
      var day = calendar.day(date);
      boolean startIsLeftOut = date.equals(start) && firstDay == FirstDay.NEXT_DAY;
      boolean counts = !startIsLeftOut && (unit == Unit.CALENDAR_DAY || day.isWorking());
      if (counts) {
        counted++;
      }
      days.add(new CountedDay(day, counts ? OptionalInt.of(counted) : OptionalInt.empty()));
    }
    return days;
  }

  /** Months and years are not counted day by day: the first and the last day tell the span. */
  private List<CountedDay> span(LocalDate start, LocalDate end, WorkingCalendar calendar) {
    return List.of(
        new CountedDay(calendar.day(start), OptionalInt.empty()),
        new CountedDay(calendar.day(end), OptionalInt.of(count)));
  }
}
