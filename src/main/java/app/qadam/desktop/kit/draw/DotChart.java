package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/** Dots in a plane, some of them named. Where the plane lies, the chart decides. */
public abstract class DotChart extends Chart {
  private final List<Dot> dots;
  private final List<Circle> circles = new ArrayList<>();

  /**
   * A dot.
   *
   * @param across where it lies from left to right
   * @param up where it lies from below to above
   * @param radius in pixels
   */
  public record Dot(double across, double up, double radius, boolean isChosen, Mark mark) {}

  /** A name in the chart and the line that leads to its dot. */
  protected record Name(double across, double up, Label label, Pole pole) {
    public static Name of(double across, double up, String text, String... styles) {
      var label = Parts.line(text, "chart-name");
      label.getStyleClass().addAll(styles);
      return new Name(across, up, label, new Pole(styles));
    }
  }

  /**
   * A chart.
   *
   * @param dots in any order; the arrow keys go from left to right
   * @param summary what is read out before one goes to a dot
   */
  protected DotChart(List<Dot> dots, String summary) {
    super(summary);
    this.dots =
        dots.stream()
            .sorted(Comparator.comparingDouble(Dot::across).thenComparingDouble(Dot::up))
            .toList();
    for (Dot dot : this.dots) {
      var circle = circle(dot);
      circles.add(circle);
      mark(dot.mark(), List.of(circle));
    }
    getStyleClass().add("dot-chart");
  }

  /** Where a dot lies, in pixels from the left. */
  protected abstract double x(double across);

  /** Where a dot lies, in pixels from the top. */
  protected abstract double y(double up);

  protected List<Dot> dots() {
    return dots;
  }

  /** Puts the dots between what is drawn behind and in front of them. */
  protected void draw(List<? extends Node> behind, List<? extends Node> front) {
    behind.forEach(node -> node.setMouseTransparent(true));
    front.forEach(node -> node.setMouseTransparent(true));
    getChildren().addAll(behind);
    // The named ones lie above the others.
    addCircles(false);
    addCircles(true);
    getChildren().addAll(front);
  }

  private void addCircles(boolean chosen) {
    IntStream.range(0, dots.size())
        .filter(i -> dots.get(i).isChosen() == chosen)
        .forEach(i -> getChildren().add(circles.get(i)));
  }

  private static Circle circle(Dot dot) {
    var circle = new Circle(dot.radius());
    circle.getStyleClass().add("chart-dot");
    if (dot.isChosen()) {
      circle.getStyleClass().add("chosen");
    }
    return circle;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /** Moves the dots to their places; to be called when the chart is laid out. */
  protected void placeDots() {
    for (int i = 0; i < dots.size(); i++) {
      circles.get(i).setCenterX(x(dots.get(i).across()));
      circles.get(i).setCenterY(y(dots.get(i).up()));
    }
  }
}
