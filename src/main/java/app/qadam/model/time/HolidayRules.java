package app.qadam.model.time;

import app.qadam.model.fact.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules from which a year's days off follow when its calendar is not published: Law "On
 * Holidays", art. 5, and Labour Code, art. 84. What the ministry swaps year by year cannot be known
 * from them.
 *
 * @param kurbanAit the name of the feast
 * @param kurbanAitDates its first day where it is announced or estimated, by year
 */
public record HolidayRules(
    List<FixedHoliday> fixed, LocalizedText kurbanAit, Map<Integer, LocalDate> kurbanAitDates) {
  private static final int DHU_AL_HIJJA = 12;

  public HolidayRules {
    fixed = List.copyOf(fixed);
    kurbanAitDates = Map.copyOf(kurbanAitDates);
  }

  /**
   * A holiday on the same date each year; a date that no year has is refused.
   *
   * @param moves whether a weekend date gives the next working day off
   * @param fromYear first year, inclusive
   * @param toYear last year, inclusive
   */
  public record FixedHoliday(
      int month, int day, LocalizedText name, boolean moves, int fromYear, int toYear) {
    public FixedHoliday {
      MonthDay.of(month, day);
    }

    boolean isIn(int year) {
      return year >= fromYear && year <= toYear;
    }
  }

  /** The days off of a year but for its ordinary weekends, by date. */
  public SortedMap<LocalDate, CalendarDay> daysOff(int year) {
    SortedMap<LocalDate, CalendarDay> days = new TreeMap<>();
    List<FixedHoliday> ofYear = fixed.stream().filter(holiday -> holiday.isIn(year)).toList();
    for (FixedHoliday holiday : ofYear) {
      var date = LocalDate.of(year, holiday.month(), holiday.day());
      days.put(date, off(date, DayKind.HOLIDAY, holiday.name(), Optional.empty()));
    }
    kurbanAitOf(year)
        .ifPresent(date ->
            days.putIfAbsent(date, off(date, DayKind.HOLIDAY, kurbanAit, Optional.empty())));
    for (FixedHoliday holiday : ofYear) {
      var date = LocalDate.of(year, holiday.month(), holiday.day());
      if (holiday.moves() && isWeekend(date)) {
        var substitute = date;
        while (isWeekend(substitute) || days.containsKey(substitute)) {
          substitute = substitute.plusDays(1);
        }
        days.put(
            substitute, off(substitute, DayKind.SUBSTITUTE, holiday.name(), Optional.of(date)));
      }
    }
    return days;
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private Optional<LocalDate> kurbanAitOf(int year) {
    var announced = kurbanAitDates.get(year);
    if (announced != null) {
      return Optional.of(announced);
    }
    var range = HijrahChronology.INSTANCE.range(ChronoField.YEAR);
    int about = (int) ((year - 622) * 33L / 32);
    for (int hijri = about - 1; hijri <= about + 2; hijri++) {
      if (hijri >= range.getMinimum() && hijri < range.getMaximum()) {
        var date = LocalDate.from(HijrahDate.of(hijri, DHU_AL_HIJJA, 10));
        if (date.getYear() == year) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }

  private static CalendarDay off(
      LocalDate date, DayKind kind, LocalizedText name, Optional<LocalDate> counterpart) {
    return new CalendarDay(date, kind, Optional.of(name), counterpart, false);
  }
}
