package app.qadam.model.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One year of a working calendar, made so that asking whether a day is worked costs nearly nothing:
 * the days are numbered within the year, from 1.
 */
final class CalendarYear {
  /** The last day of a leap year. */
  static final int LONGEST = 366;

  private final boolean known;
  private final Map<LocalDate, CalendarDay> special;
  private final BitSet working;
  private final int workingDays;

  /**
   * @param known whether the year's table is published
   * @param special every day that is not an ordinary working day or weekend
   */
  private CalendarYear(boolean known, Map<LocalDate, CalendarDay> special, BitSet working) {
    this.known = known;
    this.special = special;
    this.working = working;
    this.workingDays = working.cardinality();
  }

  /**
   * A year of the official calendar.
   *
   * @param special every day that is not an ordinary working day or weekend
   */
  static CalendarYear of(int year, boolean known, Map<LocalDate, CalendarDay> special) {
    var working = new BitSet();
    var first = LocalDate.of(year, 1, 1);
    int weekday = first.getDayOfWeek().getValue();
    for (int day = 1; day <= first.lengthOfYear(); day++) {
      working.set(day, weekday <= 5);
      weekday = weekday % 7 + 1;
    }
    return new CalendarYear(known, special, working).with(special.values());
  }

  /** The same year in which these days are as they say. */
  CalendarYear with(Collection<CalendarDay> days) {
    var all = new HashMap<>(special);
    var worked = (BitSet) working.clone();
    for (CalendarDay day : days) {
      all.put(day.date(), day);
      worked.set(day.date().getDayOfYear(), day.isWorking());
    }
    return new CalendarYear(known, all, worked);
  }

  CalendarDay day(LocalDate date) {
    var found = special.get(date);
    if (found != null) {
      return found;
    }
    var kind = isWorking(date.getDayOfYear()) ? DayKind.WORKING : DayKind.WEEKEND;
    return new CalendarDay(date, kind, Optional.empty(), Optional.empty(), known);
  }

  boolean isWorking(int day) {
    return working.get(day);
  }

  int workingDays() {
    return workingDays;
  }

  /** The working days from one day to another, both inclusive. */
  int workingDays(int first, int last) {
    int count = 0;
    for (int day = working.nextSetBit(first);
        day >= 0 && day <= last;
        day = working.nextSetBit(day + 1)) {
      count++;
    }
    return count;
  }

  /** The next working day from this one on, inclusive; negative when the year has none left. */
  int workingDayFrom(int day) {
    return working.nextSetBit(day);
  }

  /** The last working day up to this one, inclusive; negative when the year has none before. */
  int workingDayUpTo(int day) {
    return working.previousSetBit(day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CalendarYear year
        && known == year.known
        && special.equals(year.special)
        && working.equals(year.working);
  }

  @Override
  public int hashCode() {
    return special.hashCode();
  }
}
