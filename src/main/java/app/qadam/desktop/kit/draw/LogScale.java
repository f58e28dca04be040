package app.qadam.desktop.kit.draw;

import java.util.ArrayList;
import java.util.List;

/** A scale on which equal steps multiply by the same. */
public record LogScale(double low, double high) implements ValueAxis {
  private static final double[] STEPS = {1, 2, 5};

  /** A scale between round numbers around all of these amounts, which are above zero. */
  public static LogScale around(List<Double> amounts) {
    double least = amounts.stream().min(Double::compare).orElse(1.0);
    double most = amounts.stream().max(Double::compare).orElse(10.0);
    var round = roundNumbers(least / 10, most * 10);
    return new LogScale(
        round.stream().filter(one -> one <= least).reduce((a, b) -> b).orElse(least),
        round.stream().filter(one -> one > most).findFirst().orElse(most * 2));
  }

  @Override
  public double position(double amount) {
    return Math.log(amount / low) / Math.log(high / low);
  }

  @Override
  public List<Double> ticks() {
    return roundNumbers(low, high);
  }

  private static List<Double> roundNumbers(double from, double to) {
    List<Double> numbers = new ArrayList<>();
    for (double ten = Math.pow(10, Math.floor(Math.log10(from))); ten <= to; ten *= 10) {
      for (double step : STEPS) {
        if (ten * step >= from && ten * step <= to) {
          numbers.add(ten * step);
        }
      }
    }
    return numbers;
  }
}
