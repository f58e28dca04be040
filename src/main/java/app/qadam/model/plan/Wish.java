package app.qadam.model.plan;

import app.qadam.model.Named;
import java.time.LocalDate;

/**
 * Whether the wished arrival can be met.
 *
 * @param arrival the wished day
 * @param verdict how safe it is
 * @param lateDays by how many days the usual course misses it; 0 when it does not
 * @param earliest the day on which the usual course arrives
 */
public record Wish(LocalDate arrival, Verdict verdict, long lateDays, LocalDate earliest) {
  /** How safe a wished arrival is. */
  public enum Verdict implements Named {
    /** Also when every office takes all the time it is known to have. */
    SAFE("safe"),
    /** When all takes its usual time, but not when the offices take all of theirs. */
    USUAL("usual"),
    /** Only when all goes as fast as is told. */
    BEST_ONLY("best-only"),
    TOO_LATE("too-late");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static Wish of(LocalDate arrival, Dates expected) {
    var verdict =
        !expected.maximum().isAfter(arrival)
            ? Verdict.SAFE
            : !expected.typical().isAfter(arrival)
                ? Verdict.USUAL
                : !expected.best().isAfter(arrival) ? Verdict.BEST_ONLY : Verdict.TOO_LATE;
    long late = Math.max(0, expected.typical().toEpochDay() - arrival.toEpochDay());
    return new Wish(arrival, verdict, late, expected.typical());
  }
}
