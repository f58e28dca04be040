package app.qadam.model.casefile;

import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An event as the applicant recorded it.
 *
 * @param id its number in the file, from 1
 * @param date the day it happened, in local time where it happened
 * @param reference the number given for it; absent when none was given
 */
public record RecordedEvent(long id, EventType type, LocalDate date, Optional<String> reference) {
  static final Comparator<RecordedEvent> IN_TIME =
      Comparator.comparing(RecordedEvent::date).thenComparingLong(RecordedEvent::id);

  /** No event of this programme lies before its first year of preparation. */
  public static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

  /** Nothing is recorded for a year this far off. */
  public static final LocalDate LATEST = LocalDate.of(2060, 12, 31);

  public RecordedEvent {
    if (id < 1) {
      throw new IllegalArgumentException("an event's number starts at 1, not " + id);
    }
    reference = reference.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Whether the year is one in which this can have happened. */
  public boolean isPlausible() {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }
}
