package app.qadam.model.time;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quicktheories.core.Gen;

/** Days in the country ticked off one by one on a wall calendar. */
final class StaysOnFingers {
  private static final LocalDate END = LocalDate.of(2036, 12, 31);

  private final Set<LocalDate> ticked = new HashSet<>();

  StaysOnFingers(List<DaySpan> stays) {
    for (DaySpan stay : stays) {
      var last = stay.last().orElse(END);
      for (var date = stay.first(); !date.isAfter(last); date = date.plusDays(1)) {
        ticked.add(date);
      }
    }
  }

  boolean contains(LocalDate date) {
    return ticked.contains(date);
  }

  /** The days from one to another, both inclusive. */
  int within(LocalDate from, LocalDate to) {
    int count = 0;
    for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
      count += ticked.contains(date) ? 1 : 0;
    }
    return count;
  }

  /** Goes back from the day until the same date of the year before, or 28 February. */
  int inTwelveMonthsEnding(LocalDate day) {
    int count = 0;
    for (var date = day; !isAYearBefore(date, day); date = date.minusDays(1)) {
      count += ticked.contains(date) ? 1 : 0;
    }
    return count;
  }

  private static boolean isAYearBefore(LocalDate date, LocalDate day) {
    boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    return date.getYear() == day.getYear() - 1
        && date.getMonthValue() == day.getMonthValue()
        && date.getDayOfMonth() == (leapDay ? 28 : day.getDayOfMonth());
  }

  /** Up to twelve stays, in no order, near or far, overlapping, some without an end. */
  static Gen<List<DaySpan>> stays() {
    return lists().of(stay()).ofSizeBetween(0, 12);
  }

  /** Stays of one or two years, so that many lie close together. */
  static Gen<List<DaySpan>> staysSince(LocalDate first) {
    var near =
        integers()
            .between(0, 500)
            .zip(
                integers().between(1, 60),
                (after, days) ->
                    DaySpan.of(first.plusDays(after), first.plusDays(after + days - 1L)));
    return lists().of(near).ofSizeBetween(0, 12);
  }

  /** From one day to two hundred days; one in twenty goes on. */
  static Gen<DaySpan> stay() {
    return Fingers.dates()
        .zip(
            integers().between(0, 209),
            (first, days) ->
                days >= 200 ? DaySpan.since(first) : DaySpan.of(first, first.plusDays(days)));
  }

  static List<DaySpan> and(List<DaySpan> stays, DaySpan more) {
    List<DaySpan> all = new ArrayList<>(stays);
    all.add(more);
    return all;
  }
}
