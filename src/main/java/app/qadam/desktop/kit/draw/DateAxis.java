package app.qadam.desktop.kit.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Where days lie between two ends.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record DateAxis(LocalDate from, LocalDate to) {
  public DateAxis {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("an axis does not end before it begins");
    }
  }

  /** What an axis is divided into, from fine to coarse. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The beginning of the unit in which a day lies. */
    public LocalDate beginning(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    private LocalDate next(LocalDate beginning) {
      return switch (this) {
        case DAY -> beginning.plusDays(1);
        case WEEK -> beginning.plusWeeks(1);
        case MONTH -> beginning.plusMonths(1);
        case QUARTER -> beginning.plusMonths(3);
        case YEAR -> beginning.plusYears(1);
      };
    }

    /** The fewest days it has. */
    public int days() {
      return switch (this) {
        case DAY -> 1;
        case WEEK -> 7;
        case MONTH -> 28;
        case QUARTER -> 90;
        case YEAR -> 365;
      };
    }
  }

  /** The whole months around some days. */
  public static DateAxis ofMonths(LocalDate first, LocalDate last) {
    return new DateAxis(YearMonth.from(first).atDay(1), YearMonth.from(last).atEndOfMonth());
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** How far a day's morning is from the left, from 0 to 1; beyond for days outside. */
  public double at(LocalDate day) {
    return (double) ChronoUnit.DAYS.between(from, day) / days();
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The beginnings of units on the axis, in order. */
  public List<LocalDate> ticks(Unit unit) {
    var first = unit.beginning(from);
    return Stream.iterate(
            first.isBefore(from) ? unit.next(first) : first, day -> !day.isAfter(to), unit::next)
        .toList();
  }

  /**
   * The finest unit whose names have room; the year where none has.
   *
   * @param among the units to choose from, from fine to coarse
   * @param width of the axis
   * @param room that a name of a unit needs
   */
  public Unit unit(Collection<Unit> among, double width, ToDoubleFunction<Unit> room) {
    return among.stream()
        .filter(unit -> unit.days() * width / days() >= room.applyAsDouble(unit))
        .findFirst()
        .orElse(Unit.YEAR);
  }
}
