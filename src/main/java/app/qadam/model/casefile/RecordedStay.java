package app.qadam.model.casefile;

import app.qadam.model.time.DaySpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A stay in Kazakhstan, from one entry to the next exit.
 *
 * @param id its number in the file, from 1
 * @param entry the day of entry, inclusive, local
 * @param exit the day of exit, inclusive; absent while the applicant is there
 * @param city where; the pilot covers Astana and Almaty
 */
public record RecordedStay(
    long id, LocalDate entry, Optional<LocalDate> exit, Optional<String> city) {
  static final Comparator<RecordedStay> IN_TIME =
      Comparator.comparing(RecordedStay::entry).thenComparingLong(RecordedStay::id);

  public RecordedStay {
    if (id < 1) {
      throw new IllegalArgumentException("a stay's number starts at 1, not " + id);
    }
    if (exit.isPresent() && exit.get().isBefore(entry)) {
      throw new IllegalArgumentException("a stay cannot end before it begins");
    }
    city = city.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Its days, the day of entry and the day of exit counted. */
  public DaySpan days() {
    return new DaySpan(entry, exit);
  }

  /** The same stay, ended. */
  public RecordedStay leftOn(LocalDate day) {
    return new RecordedStay(id, entry, Optional.of(day), city);
  }
}
