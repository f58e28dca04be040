package app.qadam.model.time;

import app.qadam.model.fact.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of the working calendar.
 *
 * @param name the holiday's name; absent for an ordinary day
 * @param counterpart for a substitute day the holiday it replaces; for a moved day the day it was
 *     swapped with
 * @param ownReason why the applicant takes the day off or works; there for the applicant's own days
 *     alone
 * @param known false when the year's table is not published and the day was worked out from the
 *     rules
 */
public record CalendarDay(
    LocalDate date,
    DayKind kind,
    Optional<LocalizedText> name,
    Optional<LocalDate> counterpart,
    Optional<String> ownReason,
    boolean known) {
  public CalendarDay {
    if (kind.isOwn() != ownReason.isPresent()) {
      throw new IllegalArgumentException(
          kind.isOwn()
              ? "a day of the applicant's own has a reason: " + date
              : "only a day of the applicant's own has a reason of theirs: " + date);
    }
  }

  /** A day of the official calendar. */
  public CalendarDay(
      LocalDate date,
      DayKind kind,
      Optional<LocalizedText> name,
      Optional<LocalDate> counterpart,
      boolean known) {
    this(date, kind, name, counterpart, Optional.empty(), known);
  }

  static CalendarDay own(OwnDay day, boolean known) {
    return new CalendarDay(
        day.date(),
        day.off() ? DayKind.OWN_OFF : DayKind.OWN_WORKING,
        Optional.empty(),
        Optional.empty(),
        Optional.of(day.reason()),
        known);
  }

  /** Whether offices work on this day. */
  public boolean isWorking() {
    return kind.isWorking();
  }
}
