package app.qadam.model.time;

import java.time.LocalDate;

/**
 * A day that the applicant takes off or works against the official calendar.
 *
 * @param off true for a day off, false for a day that is worked
 * @param reason in the applicant's own words, never blank
 */
public record OwnDay(LocalDate date, boolean off, String reason) {
  public OwnDay {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("a day of your own needs a reason");
    }
  }
}
