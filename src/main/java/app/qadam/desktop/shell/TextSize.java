package app.qadam.desktop.shell;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** Larger and smaller text, a step at a time through the sizes that can be chosen. */
final class TextSize {
  private static final int USUAL = 100;

  private final IntSupplier now;
  private final IntConsumer set;

  TextSize(IntSupplier now, IntConsumer set) {
    this.now = now;
    this.set = set;
  }

  void grow() {
    step(1);
  }

  void shrink() {
    step(-1);
  }

  void reset() {
    set.accept(USUAL);
  }

  private void step(int by) {
    var sizes = Preferences.TEXT_SIZES;
    int next = Math.clamp(sizes.indexOf(now.getAsInt()) + by, 0, sizes.size() - 1);
    set.accept(sizes.get(next));
  }
}
