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
 * @param known false when the year's table is not published and the day was worked out from the
 *     rules
 */
public record CalendarDay(
    LocalDate date,
    DayKind kind,
    Optional<LocalizedText> name,
    Optional<LocalDate> counterpart,
    boolean known) {

  /** Whether offices work on this day. */
  public boolean isWorking() {
    return kind.isWorking();
  }
}
