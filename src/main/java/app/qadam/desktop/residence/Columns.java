package app.qadam.desktop.residence;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Parts of the same width in a row, all as high as the highest; one below the other if narrow. */
final class Columns extends Pane {
  private final double gap;
  private List<? extends Region> parts = List.of();

  Columns(double gap) {
    this.gap = gap;
  }

  /** Shows these parts, and no others. */
  void show(List<? extends Region> shown) {
    parts = List.copyOf(shown);
    getChildren().setAll(parts);
  }

  private double each(double width) {
    return (width - gap * (parts.size() - 1)) / parts.size();
  }

  private boolean fits(double width) {
    return each(width) >= parts.stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return parts.stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return parts.stream().mapToDouble(part -> part.prefWidth(-1) + gap).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? prefWidth(-1) : width;
    var heights = parts.stream().mapToDouble(part -> part.prefHeight(fits(all) ? each(all) : all));
    return fits(all)
        ? heights.max().orElse(0)
        : heights.sum() + gap * Math.max(0, parts.size() - 1);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double x = 0;
    double y = 0;
    for (Region part : parts) {
      if (fits(width)) {
        double left = snapPositionX(x);
        part.resizeRelocate(left, 0, snapPositionX(x + each(width)) - left, getHeight());
        x += each(width) + gap;
      } else {
        double height = part.prefHeight(width);
        part.resizeRelocate(0, snapPositionY(y), width, height);
        y += height + gap;
      }
    }
  }
}
