package app.qadam.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * Dots in a plane, some of them named. One goes from dot to dot with the mouse or the arrow keys;
 * what the dot under the mark stands for is said. Where the plane lies, the chart decides.
 */
public abstract class DotChart extends Pane {
  private static final double RING = 4;

  private final List<Dot> dots;
  private final List<Circle> circles = new ArrayList<>();
  private final Circle ring = new Circle();
  private final Tooltip tip = new Tooltip();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final String summary;
  private int marked = -1;

  /**
   * A dot.
   *
   * @param across where it lies from left to right
   * @param up where it lies from below to above
   * @param radius in pixels
   * @param words what it stands for; asked for when somebody wants to know
   */
  public record Dot(
      double across, double up, double radius, boolean isChosen, Supplier<String> words) {}

  /** A name in the chart and the line that leads to its dot. */
  protected record Name(double across, double up, Label label, Line pole) {
    public static Name of(double across, double up, String text, String... styles) {
      var label = Parts.line(text, "chart-name");
      label.getStyleClass().addAll(styles);
      var pole = new Line();
      pole.getStyleClass().add("chart-pole");
      pole.getStyleClass().addAll(styles);
      return new Name(across, up, label, pole);
    }
  }

  /**
   * A chart.
   *
   * @param dots in any order; the arrow keys go from left to right
   * @param summary what is read out before one goes to a dot
   */
  protected DotChart(List<Dot> dots, String summary) {
    this.dots =
        dots.stream()
            .sorted(Comparator.comparingDouble(Dot::across).thenComparingDouble(Dot::up))
            .toList();
    this.summary = summary;
    this.dots.forEach(dot -> circles.add(circle(dot)));
    ring.getStyleClass().add("chart-ring");
    ring.setVisible(false);
    getStyleClass().add("dot-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(summary);
    setOnKeyPressed(this::pressed);
    setOnMousePressed(event -> requestFocus());
  }

  /** Where a dot lies, in pixels from the left. */
  protected abstract double x(double across);

  /** Where a dot lies, in pixels from the top. */
  protected abstract double y(double up);

  /** What the dot under the mark stands for; empty when there is no mark. */
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  protected List<Dot> dots() {
    return dots;
  }

  /** Puts the dots between what is drawn behind and in front of them. */
  protected void draw(List<? extends Node> behind, List<? extends Node> front) {
    behind.forEach(node -> node.setMouseTransparent(true));
    front.forEach(node -> node.setMouseTransparent(true));
    ring.setMouseTransparent(true);
    getChildren().addAll(behind);
    // The named ones lie above the others.
    addCircles(false);
    addCircles(true);
    getChildren().add(ring);
    getChildren().addAll(front);
  }

  private void addCircles(boolean chosen) {
    IntStream.range(0, dots.size())
        .filter(i -> dots.get(i).isChosen() == chosen)
        .forEach(i -> getChildren().add(circles.get(i)));
  }

  private Circle circle(Dot dot) {
    var circle = new Circle(dot.radius());
    circle.getStyleClass().add("chart-dot");
    if (dot.isChosen()) {
      circle.getStyleClass().add("chosen");
    }
    int index = circles.size();
    circle.setOnMouseEntered(event -> mark(index));
    circle.setOnMousePressed(event -> {
      requestFocus();
      mark(index);
    });
    Tooltip.install(circle, tip);
    return circle;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
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
    placeRing();
  }

  private void placeRing() {
    if (marked >= 0) {
      ring.setCenterX(circles.get(marked).getCenterX());
      ring.setCenterY(circles.get(marked).getCenterY());
      ring.setRadius(dots.get(marked).radius() + RING);
    }
  }

  private void mark(int index) {
    marked = index;
    ring.setVisible(true);
    placeRing();
    var words = dots.get(index).words().get();
    tip.setText(words);
    said.set(words);
    setAccessibleText(summary + " " + words);
  }

  private void pressed(KeyEvent event) {
    next(event.getCode())
        .ifPresent(index -> {
          mark(index);
          event.consume();
        });
  }

  private Optional<Integer> next(KeyCode code) {
    if (dots.isEmpty()) {
      return Optional.empty();
    }
    int last = dots.size() - 1;
    return switch (code) {
      case RIGHT -> Optional.of(Math.min(marked + 1, last));
      case LEFT -> Optional.of(marked < 0 ? last : Math.max(marked - 1, 0));
      case HOME -> Optional.of(0);
      case END -> Optional.of(last);
      case UP -> vertically(1);
      case DOWN -> vertically(-1);
      default -> Optional.empty();
    };
  }

  /** The next dot above or below, the nearest of its row. */
  private Optional<Integer> vertically(int way) {
    if (marked < 0) {
      return Optional.of(0);
    }
    var here = dots.get(marked);
    return IntStream.range(0, dots.size())
        .boxed()
        .filter(i -> way * (dots.get(i).up() - here.up()) > 1e-9)
        .min(
            Comparator.<Integer>comparingDouble(i -> way * (dots.get(i).up() - here.up()))
                .thenComparingDouble(i -> Math.abs(dots.get(i).across() - here.across())));
  }

  /** Draws a line from one point to another. */
  protected static void line(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }
}
