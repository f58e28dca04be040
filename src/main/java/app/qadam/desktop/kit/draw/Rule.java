package app.qadam.desktop.kit.draw;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A straight line, upright or level, that covers whole pixels of the screen at every scale, and
 * none in part. A rectangle: JavaFX works out the outline of a line and fills that, which takes
 * thirty times as long where no graphics card does it.
 */
public final class Rule extends Rectangle {
  private final double thickness;

  /**
   * A line.
   *
   * @param thickness about how thick, in pixels at 100 %; the sheet gives its colour as a fill
   */
  public Rule(double thickness, String... styles) {
    this.thickness = thickness;
    setMouseTransparent(true);
    getStyleClass().addAll(styles);
  }

  /** Draws it from above to below; its left edge is at {@code x}. */
  public void upright(Region in, double x, double top, double bottom) {
    double from = in.snapPositionY(top);
    setX(in.snapPositionX(x));
    setY(from);
    setWidth(whole(thickness, in.snapSizeX(ANY)));
    setHeight(Math.max(0, in.snapPositionY(bottom) - from));
  }

  /** Draws it from left to right; its upper edge is at {@code y}. */
  public void level(Region in, double y, double left, double right) {
    double from = in.snapPositionX(left);
    setX(from);
    setY(in.snapPositionY(y));
    setWidth(Math.max(0, in.snapPositionX(right) - from));
    setHeight(whole(thickness, in.snapSizeY(ANY)));
  }

  /** Less than a pixel of any screen: snapped, it is one. */
  static final double ANY = .05;

  /** A thickness in whole pixels of the screen, at least one. */
  static double whole(double thickness, double pixel) {
    return Math.max(1, Math.round(thickness / pixel)) * pixel;
  }
}
