package app.qadam.desktop.compare;

import app.qadam.desktop.kit.draw.LogScale;
import app.qadam.model.program.Stay;
import java.util.List;
import java.util.stream.Stream;

/** Lengths of stay from below to above, in steps that multiply; what has no end is at the top. */
final class StayScale {
  private static final List<Stay.Length> STEPS =
      Stream.of("P1M", "P3M", "P6M", "P1Y", "P2Y", "P5Y", "P10Y", "P20Y", "P50Y")
          .map(Stay::length)
          .toList();

  private static final double MONTH = days("P1M");
  private static final double TEN_YEARS = days("P10Y");

  /** How high the longest stay with an end is. */
  private static final double LIMITED = .87;

  private final LogScale days;

  private StayScale(LogScale days) {
    this.days = days;
  }

  /** From a month to ten years, and further where some of these lengths lie outside. */
  static StayScale around(List<Stay.Length> lengths) {
    double least = MONTH;
    double most = TEN_YEARS;
    for (Stay.Length length : lengths) {
      double own = length.approximateDays();
      if (own > 0 && Double.isFinite(own)) {
        least = Math.min(least, own);
        most = Math.max(most, own);
      }
    }
    return new StayScale(new LogScale(least, most));
  }

  private static double days(String iso) {
    return Stay.length(iso).approximateDays();
  }

  /** How high a length is, from 0 to 1. */
  double up(Stay.Length length) {
    return switch (length) {
      case Stay.Permanent forGood -> 1;
      case Stay.Limited limited ->
          LIMITED * days.position(Math.max(limited.approximateDays(), days.low()));
    };
  }

  /** The lengths that are written beside the chart. */
  List<Stay.Length> ticks() {
    return Stream.concat(
            STEPS.stream().filter(step -> step.approximateDays() <= days.high()),
            Stream.of(new Stay.Permanent()))
        .toList();
  }
}
