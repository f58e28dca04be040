package app.qadam.model.time;

import app.qadam.model.fact.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Kazakhstan's working days, five-day week, Saturday and Sunday off. A year with a published table
 * is answered from it; any other is worked out from the rules and its days say so.
 */
public final class WorkingCalendar {
  private final Map<Integer, Year> years;
  private final HolidayRules rules;
  private final Map<Integer, Map<LocalDate, CalendarDay>> special = new ConcurrentHashMap<>();

  /**
   * @param years the published years
   * @param rules what holds for every other year
   */
  public WorkingCalendar(Map<Integer, Year> years, HolidayRules rules) {
    this.years = Map.copyOf(years);
    this.rules = rules;
  }

  /**
   * A year's published table.
   *
   * @param asOf the day on which the table was compiled
   * @param days every day that is not an ordinary working day or weekend
   */
  public record Year(LocalizedText status, LocalDate asOf, Map<LocalDate, CalendarDay> days) {
    public Year {
      days = Map.copyOf(days);
    }
  }

  /** The years with a published table. */
  public Set<Integer> knownYears() {
    return years.keySet();
  }

  /** The published table of a year. */
  public Optional<Year> published(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** What this day is. */
  public CalendarDay day(LocalDate date) {
    var found = special.computeIfAbsent(date.getYear(), this::specialDays).get(date);
    if (found != null) {
      return found;
    }
    var kind = HolidayRules.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING;
    return new CalendarDay(
        date, kind, Optional.empty(), Optional.empty(), years.containsKey(date.getYear()));
  }

  /** Whether offices work on this day. */
  public boolean isWorking(LocalDate date) {
    return day(date).isWorking();
  }

  /** The working days of a year. */
  public int workingDaysIn(int year) {
    return (int)
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(this::isWorking)
            .count();
  }

  /**
   * How many working days lie ahead: after {@code today} and up to {@code date}, inclusive. 0 when
   * {@code date} is not after {@code today}.
   */
  public int workingDaysUntil(LocalDate today, LocalDate date) {
    if (!date.isAfter(today)) {
      return 0;
    }
    return (int)
        Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
            .limit(ChronoUnit.DAYS.between(today, date))
            .filter(this::isWorking)
            .count();
  }

  private Map<LocalDate, CalendarDay> specialDays(int year) {
    var published = years.get(year);
    if (published != null) {
      return published.days();
    }
    var days = new HashMap<>(rules.daysOff(year));
    // A holiday on the last days of December may have its substitute in January.
    rules
        .daysOff(year - 1)
        .forEach((date, day) -> {
          if (date.getYear() == year) {
            days.putIfAbsent(date, day);
          }
        });
    return days;
  }
}
