package app.qadam.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long a national may stay without a visa, in calendar days. The day of entry and the day of
 * exit both count.
 *
 * @param perStay the most days of one stay
 * @param inWindow the most days in any {@code window}
 * @param window the length of the window, in days
 */
public record VisaFree(int perStay, int inWindow, int window) {
  public VisaFree {
    if (perStay < 1 || inWindow < 1) {
      throw new IllegalArgumentException("a stay without a visa has at least one day");
    }
    if (window < inWindow) {
      throw new IllegalArgumentException(
          "no " + inWindow + " days can be spent in any " + window + " days");
    }
  }

  /**
   * A date on which days come back.
   *
   * @param free how many days are free on it
   */
  public record Return(LocalDate date, int free) {}

  /** The days spent in the {@code window} days that end on {@code day}, inclusive. */
  public int used(StayDays stays, LocalDate day) {
    return stays.within(day.minusDays(window - 1L), day);
  }

  /**
   * The days of the window that ends on {@code day}, inclusive, that are not spent; 0 when more are
   * spent than allowed. A day already spent on {@code day} itself is among the spent ones.
   */
  public int left(StayDays stays, LocalDate day) {
    return Math.max(0, inWindow - used(stays, day));
  }

  /**
   * The dates after {@code today} on which days come back, in order, when every day after {@code
   * today} is spent elsewhere; today itself counts as the stays say. Ends with the date on which no
   * day is used any more; empty when none is.
   */
  public List<Return> comesBack(StayDays stays, LocalDate today) {
    var past = stays.upTo(today);
    List<Return> returns = new ArrayList<>();
    int used = used(past, today);
    for (var date = today.plusDays(1); used > 0; date = date.plusDays(1)) {
      // With nobody there any more, only the day that leaves the window changes the sum.
      if (past.contains(date.minusDays(window))) {
        used--;
        returns.add(new Return(date, Math.max(0, inWindow - used)));
      }
    }
    return returns;
  }

  /**
   * The last day on which someone who has been in the country since {@code entry} may leave: on
   * every day from the entry to it, all inclusive, neither the days of the stay nor those of the
   * window are too many.
   *
   * @param entry the day of entry; with none there is nobody to leave
   * @param stays the other stays; whether this one is among them makes no difference
   * @param today the day of the question, inclusive
   * @return a day not before {@code today}; empty when too many days are spent by then
   */
  public Optional<LocalDate> latestExit(
      Optional<LocalDate> entry, StayDays stays, LocalDate today) {
    return entry.flatMap(first -> lastAllowed(first, stays)).filter(last -> !last.isBefore(today));
  }

  private Optional<LocalDate> lastAllowed(LocalDate entry, StayDays stays) {
    var staying = stays.and(DaySpan.since(entry));
    Optional<LocalDate> last = Optional.empty();
    for (int day = 0; day < perStay; day++) {
      var date = entry.plusDays(day);
      if (used(staying, date) > inWindow) {
        return last;
      }
      last = Optional.of(date);
    }
    return last;
  }
}
