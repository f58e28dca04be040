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
 * @param until for something issued, its last good day as printed on it, inclusive
 * @param note the applicant's words: the reason of a refusal, or what changed since the last
 *     attempt
 */
public record RecordedEvent(
    long id,
    EventType type,
    LocalDate date,
    Optional<String> reference,
    Optional<LocalDate> until,
    @Prose Optional<String> note) {
  /** By day, and on one day by number; why it is a lambda stands at {@link InOrder}. */
  static final Comparator<RecordedEvent> IN_TIME =
      (one, other) -> {
        int days = one.date().compareTo(other.date());
        return days == 0 ? Long.compare(one.id(), other.id()) : days;
      };

  public RecordedEvent {
    if (id < 1) {
      throw new IllegalArgumentException("an event's number starts at 1, not " + id);
    }
    if (until.isPresent() && until.get().isBefore(date)) {
      throw new IllegalArgumentException("what is issued cannot end before the day of its issue");
    }
    reference = reference.map(String::strip).filter(text -> !text.isEmpty());
    note = note.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** An event without an end and without words. */
  public RecordedEvent(long id, EventType type, LocalDate date, Optional<String> reference) {
    this(id, type, date, reference, Optional.empty(), Optional.empty());
  }

  /** The same event under another number. */
  public RecordedEvent numbered(long number) {
    return new RecordedEvent(number, type, date, reference, until, note);
  }

  /** The same event with another end as printed. */
  public RecordedEvent until(Optional<LocalDate> end) {
    return new RecordedEvent(id, type, date, reference, end, note);
  }

  /** The same event with other words. */
  public RecordedEvent saying(Optional<String> words) {
    return new RecordedEvent(id, type, date, reference, until, words);
  }
}
