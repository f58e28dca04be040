package app.qadam.model.time;

import app.qadam.model.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * A finished count that can show its work.
 *
 * @param from the day the count starts from
 * @param due the last day of the span, inclusive
 * @param calendar what the days are
 */
public record ExplainedCount(
    Counting counting, LocalDate from, LocalDate due, WorkingCalendar calendar) {

  /**
   * Every day from {@code from} to the due day, both inclusive. Told anew each time: a plan has
   * many counts, of which one is looked at.
   */
  public List<CountedDay> days() {
    return counting.days(from, due, calendar);
  }

  /** Why a day of this count is counted or skipped, and whether it is the due day. */
  public Phrase reason(CountedDay day) {
    var reason = reasonAlone(day);
    return day.date().equals(due()) ? Phrase.of("why.due", reason) : reason;
  }

  /** Why a day of this count is counted or skipped, and nothing else. */
  public Phrase reasonAlone(CountedDay counted) {
    var day = counted.day();
    if (day.date().equals(from) && !counted.isCounted() && day.isWorking()) {
      return Phrase.of("why.start-not-counted");
    }
    if (counting.unit() != Counting.Unit.WORKING_DAY) {
      return counted.isCounted()
          ? Phrase.of("why.calendar-day")
          : Phrase.of(
              counting.firstDay() == Counting.FirstDay.COUNTS
                  ? "why.start-counts"
                  : "why.start-not-counted");
    }
    var name = day.name().<Object>map(text -> text).orElse("");
    var counterpart = day.counterpart().orElse(day.date());
    return switch (day.kind()) {
      case WORKING -> Phrase.of("why.working-day");
      case WEEKEND -> Phrase.of("why.weekend");
      case HOLIDAY -> Phrase.of("why.holiday", name);
      case SUBSTITUTE -> Phrase.of("why.substitute", counterpart, name);
      case MOVED_OFF -> Phrase.of("why.moved-off", counterpart);
      case MOVED_WORKING -> Phrase.of("why.moved-working", counterpart);
      case OWN_OFF -> Phrase.of("why.own-off", day.ownReason().orElseThrow());
      case OWN_WORKING -> Phrase.of("why.own-working", day.ownReason().orElseThrow());
    };
  }

  /** The years whose calendar decides which days are counted, in order; none where all are. */
  public List<Integer> years() {
    return counting.unit() == Counting.Unit.WORKING_DAY
        ? days().stream().map(day -> day.date().getYear()).distinct().toList()
        : List.of();
  }

  /** Whether no day that the count depends on lies in a year whose calendar is not published. */
  public boolean isKnown() {
    return counting.unit() != Counting.Unit.WORKING_DAY
        || days().stream().allMatch(day -> day.day().known());
  }
}
