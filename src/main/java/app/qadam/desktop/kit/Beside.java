package app.qadam.desktop.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two parts beside each other, or the second below the first where there is no room for the widths
 * they need.
 */
public final class Beside extends Pane {
  private static final double BELOW = 16;

  private final double gap;
  private final Region first;
  private final Region second;
  private final boolean equal;

  private Beside(double gap, Region first, Region second, boolean equal) {
    super(first, second);
    this.gap = gap;
    this.first = first;
    this.second = second;
    this.equal = equal;
  }

  /** The second has its preferred width, the first takes what is left. */
  public static Beside of(double gap, Region first, Region second) {
    return new Beside(gap, first, second, false);
  }

  /** Both have the same width. */
  public static Beside halves(double gap, Region first, Region second) {
    return new Beside(gap, first, second, true);
  }

  private double firstWidth(double width) {
    return equal ? (width - gap) / 2 : width - gap - second.prefWidth(-1);
  }

  private boolean fits(double width) {
    double needed = equal ? Math.max(first.minWidth(-1), second.minWidth(-1)) : first.minWidth(-1);
    return firstWidth(width) >= needed;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** What they need decides how they stand; below each other they take what there is. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /** Nothing of them is squeezed where the window is low. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + gap + second.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? prefWidth(-1) : width;
    if (fits(all)) {
      double left = firstWidth(all);
      return Math.max(first.prefHeight(left), second.prefHeight(all - gap - left));
    }
    return first.prefHeight(all) + BELOW + second.prefHeight(all);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (fits(width)) {
      double left = snapPositionX(firstWidth(width));
      double right = width - gap - left;
      first.resizeRelocate(0, 0, left, first.prefHeight(left));
      second.resizeRelocate(left + gap, 0, right, second.prefHeight(right));
    } else {
      double top = first.prefHeight(width);
      first.resizeRelocate(0, 0, width, top);
      second.resizeRelocate(0, top + BELOW, width, second.prefHeight(width));
    }
  }
}
