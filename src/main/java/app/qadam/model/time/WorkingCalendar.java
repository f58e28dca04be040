package app.qadam.model.time;

import static java.util.stream.Collectors.groupingBy;

import app.qadam.model.fact.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Kazakhstan's working days, five-day week, Saturday and Sunday off. A year with a published table
 * is answered from it; any other is worked out from the rules and its days say so. Days of the
 * applicant's own can be laid over it.
 */
public final class WorkingCalendar {
  private final Map<Integer, Year> published;
  private final HolidayRules rules;

  /** The official years that were asked for, shared with every calendar laid over this one. */
  private final Map<Integer, CalendarYear> official;

  /** The years in which the applicant has days of their own. */
  private final Map<Integer, CalendarYear> own;

  /**
   * @param published the published years
   * @param rules what holds for every other year
   */
  public WorkingCalendar(Map<Integer, Year> published, HolidayRules rules) {
    this(Map.copyOf(published), rules, new ConcurrentHashMap<>(), Map.of());
  }

  private WorkingCalendar(
      Map<Integer, Year> published,
      HolidayRules rules,
      Map<Integer, CalendarYear> official,
      Map<Integer, CalendarYear> own) {
    this.published = published;
    this.rules = rules;
    this.official = official;
    this.own = own;
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

  /**
   * This calendar in which the applicant's own days override, whatever they are otherwise; of two
   * on one date the later in the collection holds. Cheap: only the years that have own days are
   * made anew.
   */
  public WorkingCalendar with(Collection<OwnDay> days) {
    if (days.isEmpty()) {
      return this;
    }
    Map<Integer, List<CalendarDay>> byYear =
        days.stream()
            .map(day -> CalendarDay.own(day, isPublished(day.date().getYear())))
            .collect(groupingBy(day -> day.date().getYear()));
    Map<Integer, CalendarYear> changed = new HashMap<>(own);
    byYear.forEach((year, ofYear) -> changed.put(year, year(year).with(ofYear)));
    return new WorkingCalendar(published, rules, official, changed);
  }

  /** The years with a published table. */
  public Set<Integer> knownYears() {
    return published.keySet();
  }

  /** The published table of a year. */
  public Optional<Year> published(int year) {
    return Optional.ofNullable(published.get(year));
  }

  /** What holds for the years without a published table. */
  public HolidayRules rules() {
    return rules;
  }

  private boolean isPublished(int year) {
    return published.containsKey(year);
  }

  /** What this day is. */
  public CalendarDay day(LocalDate date) {
    return year(date.getYear()).day(date);
  }

  /** Whether this day counts as a working day. */
  public boolean isWorking(LocalDate date) {
    return year(date.getYear()).isWorking(date.getDayOfYear());
  }

  /** The working days of a year. */
  public int workingDaysIn(int year) {
    return year(year).workingDays();
  }

  /** The working days from {@code first} to {@code last}, both inclusive; 0 when last is before. */
  public int workingDaysBetween(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return 0;
    }
    if (first.getYear() == last.getYear()) {
      return year(first.getYear()).workingDays(first.getDayOfYear(), last.getDayOfYear());
    }
    int count =
        year(first.getYear()).workingDays(first.getDayOfYear(), first.lengthOfYear())
            + year(last.getYear()).workingDays(1, last.getDayOfYear());
    for (int year = first.getYear() + 1; year < last.getYear(); year++) {
      count += year(year).workingDays();
    }
    return count;
  }

  /**
   * How many working days lie ahead: after {@code today} and up to {@code date}, inclusive. 0 when
   * {@code date} is not after {@code today}.
   */
  public int workingDaysUntil(LocalDate today, LocalDate date) {
    return date.isAfter(today) ? workingDaysBetween(today.plusDays(1), date) : 0;
  }

  /**
   * The working day that is the {@code number}th from {@code first} on; {@code first} is the 1st
   * when it is one itself.
   *
   * @param number at least 1
   */
  public LocalDate workingDayFrom(LocalDate first, int number) {
    int left = number;
    int year = first.getYear();
    int from = first.getDayOfYear();
    while (true) {
      var days = year(year);
      for (int day = days.workingDayFrom(from); day > 0; day = days.workingDayFrom(day + 1)) {
        left--;
        if (left == 0) {
          return LocalDate.ofYearDay(year, day);
        }
      }
      year++;
      from = 1;
    }
  }

  /**
   * The working day that is the {@code number}th counted back from {@code last}; {@code last} is
   * the 1st when it is one itself.
   *
   * @param number at least 1
   */
  public LocalDate workingDayUpTo(LocalDate last, int number) {
    int left = number;
    int year = last.getYear();
    int from = last.getDayOfYear();
    while (true) {
      var days = year(year);
      for (int day = days.workingDayUpTo(from); day > 0; day = days.workingDayUpTo(day - 1)) {
        left--;
        if (left == 0) {
          return LocalDate.ofYearDay(year, day);
        }
      }
      year--;
      from = CalendarYear.LONGEST;
    }
  }

  private CalendarYear year(int year) {
    var changed = own.get(year);
    if (changed != null) {
      return changed;
    }
    var found = official.get(year);
    return found == null ? official.computeIfAbsent(year, this::worked) : found;
  }

  private CalendarYear worked(int year) {
    var table = published.get(year);
    if (table != null) {
      return CalendarYear.of(year, true, table.days());
    }
    var days = new HashMap<>(rules.daysOff(year));
    // A day off for a holiday at the end of December may lie in January.
    rules
        .daysOff(year - 1)
        .forEach((date, day) -> {
          if (date.getYear() == year) {
            days.putIfAbsent(date, day);
          }
        });
    // One for a holiday of this December lies in the year after and is not this year's.
    days.keySet().removeIf(date -> date.getYear() != year);
    return CalendarYear.of(year, false, days);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingCalendar calendar
        && published.equals(calendar.published)
        && rules.equals(calendar.rules)
        && own.equals(calendar.own);
  }

  @Override
  public int hashCode() {
    return Objects.hash(published, rules, own);
  }
}
