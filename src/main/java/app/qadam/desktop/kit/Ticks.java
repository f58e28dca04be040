package app.qadam.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The words below an axis; where two would touch, the right one is left out. */
public final class Ticks {
  private static final double GAP = 8;

  private final List<Tick> ticks = new ArrayList<>();

  private record Tick(double across, Label label) {}

  /** Adds words, from left to right. */
  public void add(double across, String words) {
    ticks.add(new Tick(across, Parts.line(words, "quiet", "small")));
  }

  public List<Node> nodes() {
    return ticks.stream().<Node>map(Tick::label).toList();
  }

  /** The height of a line of words. */
  public double height() {
    return ticks.isEmpty() ? 0 : Math.ceil(ticks.getFirst().label().prefHeight(-1));
  }

  /** Puts each below its place, inside the ends of the axis. */
  public void place(DotChart chart, double left, double right, double top) {
    double free = left;
    for (Tick tick : ticks) {
      var label = tick.label();
      label.autosize();
      double wide = label.getWidth();
      double at = Math.clamp(chart.x(tick.across()) - wide / 2, left, Math.max(left, right - wide));
      label.setVisible(at >= free);
      if (label.isVisible()) {
        label.relocate(at, top);
        free = at + wide + GAP;
      }
    }
  }
}
