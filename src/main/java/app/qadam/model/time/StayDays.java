package app.qadam.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days spent in the country. The day of entry and the day of exit both count; a day on which
 * one leaves and comes back counts once; a stay without an exit goes on.
 */
public final class StayDays {
  /** In order, no two with a day in common. */
  private final List<DaySpan> spans;

  private StayDays(List<DaySpan> spans) {
    this.spans = spans;
  }

  /** The days of these stays, in any order; what several cover counts once. */
  public static StayDays of(List<DaySpan> stays) {
    List<DaySpan> spans = new ArrayList<>();
    for (DaySpan stay : stays.stream().sorted(Comparator.comparing(DaySpan::first)).toList()) {
      if (!spans.isEmpty() && spans.getLast().overlaps(stay)) {
        spans.add(together(spans.removeLast(), stay));
      } else {
        spans.add(stay);
      }
    }
    return new StayDays(List.copyOf(spans));
  }

  private static DaySpan together(DaySpan earlier, DaySpan later) {
    if (earlier.isOpen() || later.isOpen()) {
      return DaySpan.since(earlier.first());
    }
    var one = earlier.last().get();
    var other = later.last().get();
    return DaySpan.of(earlier.first(), one.isAfter(other) ? one : other);
  }

  /** These days and those of one more stay. */
  public StayDays and(DaySpan stay) {
    List<DaySpan> more = new ArrayList<>(spans);
    more.add(stay);
    return of(more);
  }

  /** These days up to {@code day}, inclusive, and none after it. */
  public StayDays upTo(LocalDate day) {
    return new StayDays(
        spans.stream()
            .filter(span -> !span.first().isAfter(day))
            .map(span -> span.contains(day) ? DaySpan.of(span.first(), day) : span)
            .toList());
  }

  /** Whether a day is spent in the country, at least in part. */
  public boolean contains(LocalDate day) {
    for (DaySpan span : spans) {
      if (span.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** How many of the days lie from {@code from} to {@code to}, both inclusive. */
  public int within(LocalDate from, LocalDate to) {
    long days = 0;
    for (DaySpan span : spans) {
      days += span.daysWithin(from, to);
    }
    return Math.toIntExact(days);
  }

  /**
   * How many of the days lie in a calendar year: from 1 January to 31 December or to {@code until},
   * whichever is earlier, both inclusive.
   */
  public int inYear(int year, LocalDate until) {
    var last = LocalDate.of(year, 12, 31);
    return within(LocalDate.of(year, 1, 1), until.isBefore(last) ? until : last);
  }

  /**
   * How many of the days lie in the twelve months that end on {@code day}, inclusive: they begin on
   * the day after the same date a year before. From 29 February that date is 28 February.
   */
  public int inTwelveMonthsEnding(LocalDate day) {
    return within(day.minusYears(1).plusDays(1), day);
  }

  /**
   * The first day of the year, from 1 January to 31 December inclusive, on which the days since 1
   * January are more than {@code limit}: the limit itself does not pass. Stays that go on are
   * counted on.
   *
   * @param limit at least 0
   */
  public Optional<LocalDate> passesYearLimit(int year, int limit) {
    var first = LocalDate.of(year, 1, 1);
    var end = LocalDate.of(year, 12, 31);
    long left = limit + 1L;
    for (DaySpan span : spans) {
      long days = span.daysWithin(first, end);
      if (days >= left) {
        var begin = span.first().isAfter(first) ? span.first() : first;
        return Optional.of(begin.plusDays(left - 1));
      }
      left -= days;
    }
    return Optional.empty();
  }

  /**
   * The first day from {@code from} to {@code to}, both inclusive, whose twelve months hold {@code
   * limit} days or more: the limit itself passes. Stays that go on are counted on.
   *
   * @param limit at least 1
   */
  public Optional<LocalDate> passesTwelveMonthLimit(LocalDate from, LocalDate to, int limit) {
    var day = from;
    while (!day.isAfter(to)) {
      int lacking = limit - inTwelveMonthsEnding(day);
      if (lacking <= 0) {
        return Optional.of(day);
      }
      // A day later there is at most one day more, so the days between cannot be the first.
      day = day.plusDays(lacking);
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StayDays stays && spans.equals(stays.spans);
  }

  @Override
  public int hashCode() {
    return spans.hashCode();
  }
}
