package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The words below an axis of values; where two would touch, the right one is left out. */
public final class Ticks {
  private static final double GAP = 8;

  private final List<Tick> ticks = new ArrayList<>();

  private record Tick(double across, Text words, boolean isFirst) {}

  /** Adds words, from left to right. */
  public void add(double across, String words) {
    ticks.add(new Tick(across, Parts.drawn(words, "quiet", "small"), false));
  }

  /** Adds words before which others give way. */
  public void addFirst(double across, String words) {
    ticks.add(new Tick(across, Parts.drawn(words, "strong", "small"), true));
  }

  public List<Node> nodes() {
    return ticks.stream().<Node>map(Tick::words).toList();
  }

  /** The height of a line of words. */
  public double height() {
    return ticks.isEmpty() ? 0 : Math.ceil(ticks.getFirst().words().prefHeight(-1));
  }

  /**
   * Puts each below its place, inside the ends of the axis.
   *
   * @param x the place in pixels of a place on the axis
   */
  public void place(Region chart, DoubleUnaryOperator x, double left, double right, double top) {
    var places =
        LabelLine.fit(
            ticks.stream()
                .map(tick -> {
                  double wide = tick.words().prefWidth(-1);
                  double middle = x.applyAsDouble(tick.across());
                  return new LabelLine.Wish(middle - wide / 2, wide, tick.isFirst());
                })
                .toList(),
            left,
            right,
            GAP);
    for (int i = 0; i < ticks.size(); i++) {
      var words = ticks.get(i).words();
      words.setVisible(places.get(i).isPresent());
      places
          .get(i)
          .ifPresent(at -> words.relocate(chart.snapPositionX(at), chart.snapPositionY(top)));
    }
  }
}
