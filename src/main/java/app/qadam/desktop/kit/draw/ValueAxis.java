package app.qadam.desktop.kit.draw;

import java.util.List;

/** Where amounts lie between two ends. */
public sealed interface ValueAxis permits LinearScale, LogScale {
  double low();

  double high();

  /** Where an amount lies: 0 at the low end, 1 at the high one, beyond for what is outside. */
  double position(double amount);

  /** The round numbers between the ends, both inclusive, from low to high. */
  List<Double> ticks();
}
