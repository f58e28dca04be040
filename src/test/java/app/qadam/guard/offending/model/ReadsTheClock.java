package app.qadam.guard.offending.model;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks a house rule on purpose. */
final class ReadsTheClock {
  private ReadsTheClock() {}

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static long millis() {
    return System.currentTimeMillis();
  }
}
