package app.qadam.model.plan;

import java.time.LocalDate;

/**
 * When something is to be expected; what has happened has one date three times.
 *
 * @param best when all goes as fast as is told
 * @param typical when all takes its usual time
 * @param maximum when every office takes all the time it has; where no limit is known, the usual
 *     time stands in for it
 */
public record Dates(LocalDate best, LocalDate typical, LocalDate maximum) {
  public Dates {
    if (typical.isBefore(best) || maximum.isBefore(typical)) {
      throw new IllegalArgumentException(
          "the best, the usual and the latest date stand in this order");
    }
  }

  static Dates on(LocalDate day) {
    return new Dates(day, day, day);
  }

  LocalDate in(Scenario scenario) {
    return switch (scenario) {
      case BEST -> best;
      case TYPICAL -> typical;
      case MAXIMUM -> maximum;
    };
  }
}
