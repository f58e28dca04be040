package app.qadam.desktop.residence;

import app.qadam.desktop.kit.Parts;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Days as a bar with a line that should not be passed; drawn sharply at every scale. */
final class Gauge extends Pane {
  private static final double BAR = 14;
  private static final double OVER = 4;

  private final Region track = new Region();
  private final Region ahead = new Region();
  private final Region fill = new Region();
  private final Line mark = new Line();
  private final Label zero = Parts.line("0", "quiet", "small");
  private final Label limitLabel;
  private final Label endLabel;
  private final int used;
  private final int planned;
  private final int limit;
  private final int end;

  /**
   * A bar.
   *
   * @param used the days so far
   * @param planned the days to come to, if all goes on; at least {@code used}
   * @param limit where the line stands
   * @param end the length of the bar in days
   * @param isPassed whether the line is passed
   * @param spoken the whole in words, also shown on hover
   */
  Gauge(int used, int planned, int limit, int end, boolean isPassed, String spoken) {
    this.used = used;
    this.planned = planned;
    this.limit = limit;
    this.end = end;
    limitLabel = Parts.line(String.valueOf(limit), "strong", "small");
    endLabel = Parts.line(limit == end ? "" : String.valueOf(end), "quiet", "small");
    track.getStyleClass().add("gauge-track");
    ahead.getStyleClass().add("gauge-ahead");
    fill.getStyleClass().add("gauge-fill");
    if (isPassed) {
      fill.getStyleClass().add("passed");
    }
    mark.getStyleClass().add("gauge-mark");
    getChildren().addAll(track, ahead, fill, mark, zero, limitLabel, endLabel);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    Tooltip.install(this, new Tooltip(spoken));
    getStyleClass().add("gauge");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return zero.prefWidth(-1) + limitLabel.prefWidth(-1) + endLabel.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 2 * OVER + BAR + limitLabel.prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    track.resizeRelocate(0, OVER, width, BAR);
    bar(ahead, planned, width);
    bar(fill, used, width);
    // Half a pixel in, so that the line of two pixels covers two whole ones.
    double x = Math.min(snapPositionX(at(limit, width)), width - 1);
    mark.setStartX(x);
    mark.setEndX(x);
    mark.setStartY(0);
    mark.setEndY(2 * OVER + BAR);
    double top = 2 * OVER + BAR;
    place(zero, 0, top);
    place(limitLabel, x - limitLabel.prefWidth(-1) / 2, top);
    place(endLabel, width - endLabel.prefWidth(-1), top);
  }

  private void bar(Region bar, int days, double width) {
    bar.setVisible(days > 0);
    bar.resizeRelocate(0, OVER, snapPositionX(at(days, width)), BAR);
  }

  private double at(int days, double width) {
    return width * Math.clamp((double) days / end, 0, 1);
  }

  private void place(Label label, double x, double y) {
    label.autosize();
    label.relocate(
        snapPositionX(Math.clamp(x, 0, Math.max(0, getWidth() - label.prefWidth(-1)))), y);
  }
}
