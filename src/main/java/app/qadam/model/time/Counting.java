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
    return switch (unit) {
      case CALENDAR_DAY, WORKING_DAY -> dayByDay(start, calendar);
      case MONTH -> span(start, start.plusMonths(count), calendar);
      case YEAR -> span(start, start.plusYears(count), calendar);
    };
  }

  private ExplainedCount dayByDay(LocalDate start, WorkingCalendar calendar) {
    List<CountedDay> days = new ArrayList<>();
    int counted = 0;
    for (var date = start; counted < count; date = date.plusDays(1)) {
      var day = calendar.day(date);
      boolean startIsLeftOut = date.equals(start) && firstDay == FirstDay.NEXT_DAY;
      boolean counts = !startIsLeftOut && (unit == Unit.CALENDAR_DAY || day.isWorking());
      if (counts) {
        counted++;
      }
      days.add(new CountedDay(day, counts ? OptionalInt.of(counted) : OptionalInt.empty()));
    }
    return new ExplainedCount(this, start, days);
  }

  /** Months and years are not counted day by day: the first and the last day tell the span. */
  private ExplainedCount span(LocalDate start, LocalDate end, WorkingCalendar calendar) {
    // From 29 February the span ends on 28 February already, the last day of its month.
    boolean clamped = end.getDayOfMonth() != start.getDayOfMonth();
    var last = firstDay == FirstDay.COUNTS && !clamped ? end.minusDays(1) : end;
    return new ExplainedCount(
        this,
        start,
        List.of(
            new CountedDay(calendar.day(start), OptionalInt.empty()),
            new CountedDay(calendar.day(last), OptionalInt.of(count))));
  }
}
