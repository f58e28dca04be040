package app.qadam.desktop.kit.draw;

import java.util.ArrayList;
import java.util.List;

/** A scale on which equal steps add the same. */
public record LinearScale(double low, double high) implements ValueAxis {
  private static final double[] STEPS = {1, 2, 5, 10};

  /** So many steps at most. */
  private static final int MOST = 8;

  public LinearScale {
    if (!(low < high)) {
      throw new IllegalArgumentException("a scale goes from less to more");
    }
  }

  @Override
  public double position(double amount) {
    return (amount - low) / (high - low);
  }

  @Override
  public List<Double> ticks() {
    double step = step();
    List<Double> numbers = new ArrayList<>();
    for (double n = Math.ceil(low / step); n * step <= high; n++) {
      numbers.add(n * step);
    }
    return numbers;
  }

  /** The smallest round step of which not too many are needed. */
  private double step() {
    double ten = Math.pow(10, Math.floor(Math.log10((high - low) / MOST)));
    for (double step : STEPS) {
      if ((high - low) / (ten * step) <= MOST) {
        return ten * step;
      }
    }
    return ten * STEPS[STEPS.length - 1];
  }
}
