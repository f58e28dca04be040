package app.qadam.desktop.documents;

import app.qadam.model.plan.Use;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The months that are drawn: from the one of today to that of the last use, so that the coming
 * steps can be read; what lasts longer runs out of the picture.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
record ValidityScale(LocalDate from, LocalDate to) {
  /** With nothing to come, this many months. */
  private static final int QUIET_MONTHS = 5;

  /** Room for the name of the last step, in days. */
  private static final int ROOM = 12;

  static ValidityScale of(List<Use> uses, LocalDate today) {
    var last =
        uses.stream()
            .map(use -> use.days().maximum().plusDays(ROOM))
            .max(LocalDate::compareTo)
            .orElse(today.plusMonths(QUIET_MONTHS));
    return new ValidityScale(YearMonth.from(today).atDay(1), YearMonth.from(last).atEndOfMonth());
  }

  /** How far a day's morning is from the left, from 0 to 1; beyond for days outside. */
  double at(LocalDate day) {
    double all = ChronoUnit.DAYS.between(from, to) + 1;
    return ChronoUnit.DAYS.between(from, day) / all;
  }

  /** The months in it, in order. */
  List<YearMonth> months() {
    return from.datesUntil(to.plusDays(1), Period.ofMonths(1)).map(YearMonth::from).toList();
  }
}
