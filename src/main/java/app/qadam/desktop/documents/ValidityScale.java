package app.qadam.desktop.documents;

import app.qadam.desktop.kit.draw.DateAxis;
import app.qadam.model.plan.Use;
import java.time.LocalDate;
import java.util.List;

/**
 * The months that are drawn: from the one of today to that of the last use, so that the coming
 * steps can be read; what lasts longer runs out of the picture.
 */
final class ValidityScale {
  /** With nothing to come, this many months. */
  private static final int QUIET_MONTHS = 5;

  /** Room for the name of the last step, in days. */
  private static final int ROOM = 12;

  private ValidityScale() {}

  static DateAxis of(List<Use> uses, LocalDate today) {
    var last =
        uses.stream()
            .map(use -> use.days().maximum().plusDays(ROOM))
            .max(LocalDate::compareTo)
            .orElse(today.plusMonths(QUIET_MONTHS));
    return DateAxis.ofMonths(today, last);
  }
}
