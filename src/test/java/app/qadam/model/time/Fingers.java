package app.qadam.model.time;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quicktheories.core.Gen;

/**
 * Counting on the fingers: everything day by day, with holidays written down here and nothing taken
 * from the program.
 */
final class Fingers {
  static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  static final LocalDate LAST = LocalDate.of(2032, 12, 31);

  /** Counts begin before the first day and run over the last, so more years are laid out. */
  private static final LocalDate BEFORE = LocalDate.of(2022, 1, 1);

  private static final LocalDate AFTER = LocalDate.of(2036, 1, 1);

  private static final Set<MonthDay> MOVING =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 2),
          MonthDay.of(3, 8),
          MonthDay.of(3, 21),
          MonthDay.of(3, 22),
          MonthDay.of(3, 23),
          MonthDay.of(5, 1),
          MonthDay.of(5, 7),
          MonthDay.of(5, 9),
          MonthDay.of(7, 6),
          MonthDay.of(10, 25),
          MonthDay.of(12, 16));
  private static final Set<LocalDate> KURBAN_AIT =
      Set.of(
          LocalDate.of(2022, 7, 9),
          LocalDate.of(2023, 6, 28),
          LocalDate.of(2024, 6, 16),
          LocalDate.of(2025, 6, 6),
          LocalDate.of(2026, 5, 27),
          LocalDate.of(2027, 5, 16),
          LocalDate.of(2028, 5, 5),
          LocalDate.of(2029, 4, 24),
          LocalDate.of(2030, 4, 13),
          LocalDate.of(2031, 4, 2),
          LocalDate.of(2032, 3, 22),
          LocalDate.of(2033, 3, 12),
          LocalDate.of(2034, 3, 1),
          LocalDate.of(2035, 2, 19));
  private static final LocalDate MOVED_OFF = LocalDate.of(2025, 1, 3);
  private static final LocalDate MOVED_WORKING = LocalDate.of(2025, 1, 5);

  private final Set<LocalDate> working;

  private Fingers(Set<LocalDate> working) {
    this.working = working;
  }

  /** The official calendar, walked through once from day to day. */
  static Fingers official() {
    Set<LocalDate> working = new HashSet<>();
    int owed = 0;
    for (var date = BEFORE; date.isBefore(AFTER); date = date.plusDays(1)) {
      boolean weekend =
          date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean moving = isMoving(date);
      if (moving && weekend) {
        owed++;
      }
      if (moving || weekend || staysWhereItIs(date)) {
        continue;
      }
      if (owed > 0) {
        owed--;
        continue;
      }
      working.add(date);
    }
    working.remove(MOVED_OFF);
    working.add(MOVED_WORKING);
    return new Fingers(working);
  }

  private static boolean isMoving(LocalDate date) {
    var day = MonthDay.from(date);
    if (day.equals(MonthDay.of(8, 30))) {
      return date.getYear() <= 2025;
    }
    if (day.equals(MonthDay.of(3, 15))) {
      return date.getYear() >= 2027;
    }
    return MOVING.contains(day);
  }

  private static boolean staysWhereItIs(LocalDate date) {
    return MonthDay.from(date).equals(MonthDay.of(1, 7)) || KURBAN_AIT.contains(date);
  }

  Fingers with(List<OwnDay> days) {
    var changed = new HashSet<>(working);
    for (OwnDay day : days) {
      if (day.off()) {
        changed.remove(day.date());
      } else {
        changed.add(day.date());
      }
    }
    return new Fingers(changed);
  }

  boolean isWorking(LocalDate date) {
    if (date.isBefore(BEFORE) || !date.isBefore(AFTER)) {
      throw new IllegalArgumentException(date + " is not laid out");
    }
    return working.contains(date);
  }

  /** Working days from one day to another, both inclusive. */
  int workingDays(LocalDate first, LocalDate last) {
    int count = 0;
    for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
      count += isWorking(date) ? 1 : 0;
    }
    return count;
  }

  LocalDate endOf(Counting counting, LocalDate start) {
    return switch (counting.unit()) {
      case CALENDAR_DAY, WORKING_DAY -> lastOfDays(counting, start);
      case MONTH -> lastOfMonths(counting.count(), counting.firstDay(), start);
      case YEAR -> lastOfMonths(12 * counting.count(), counting.firstDay(), start);
    };
  }

  private LocalDate lastOfDays(Counting counting, LocalDate start) {
    var day = counting.firstDay() == Counting.FirstDay.COUNTS ? start : start.plusDays(1);
    int left = counting.count();
    while (true) {
      if (counting.unit() == Counting.Unit.CALENDAR_DAY || isWorking(day)) {
        left--;
      }
      if (left == 0) {
        return day;
      }
      day = day.plusDays(1);
    }
  }

  /** Walks into the month, then to the same number, or to the month's end where there is none. */
  private static LocalDate lastOfMonths(int months, Counting.FirstDay first, LocalDate start) {
    var day = start;
    for (int entered = 0; entered < months; ) {
      day = day.plusDays(1);
      if (day.getDayOfMonth() == 1) {
        entered++;
      }
    }
    while (day.getDayOfMonth() < start.getDayOfMonth() && day.plusDays(1).getDayOfMonth() != 1) {
      day = day.plusDays(1);
    }
    boolean same = day.getDayOfMonth() == start.getDayOfMonth();
    return same && first == Counting.FirstDay.COUNTS ? day.minusDays(1) : day;
  }

  /** Any day of the nine years. */
  static Gen<LocalDate> dates() {
    return longs().between(FIRST.toEpochDay(), LAST.toEpochDay()).map(LocalDate::ofEpochDay);
  }

  /** Up to forty days off and working days, from three weeks before a day to half a year after. */
  static Gen<List<Integer>> ownDays() {
    return lists().of(integers().between(-42, 365)).ofSizeBetween(0, 40);
  }

  /** The own days near {@code start}, one for each date. */
  static List<OwnDay> ownDays(LocalDate start, List<Integer> codes) {
    return codes.stream()
        .map(code ->
            new OwnDay(
                start.plusDays(Math.floorDiv(code, 2)), Math.floorMod(code, 2) == 0, "Because"))
        .toList();
  }
}
