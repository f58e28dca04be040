package app.qadam.desktop.kit.draw;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/** A straight line that covers whole pixels of the screen at every scale, and none in part. */
public final class Rule extends Line {
  private final double thickness;

  /**
   * A line.
   *
   * @param thickness about how thick, in pixels at 100 %; the sheet gives its colour and dashes
   */
  public Rule(double thickness, String... styles) {
    this.thickness = thickness;
    setStrokeLineCap(StrokeLineCap.BUTT);
    setMouseTransparent(true);
    getStyleClass().addAll(styles);
  }

  /** Draws it from above to below; its left edge is at {@code x}. */
  public void upright(Region in, double x, double top, double bottom) {
    double wide = whole(in.snapSizeX(ANY));
    double middle = in.snapPositionX(x) + wide / 2;
    setStrokeWidth(wide);
    between(middle, in.snapPositionY(top), middle, in.snapPositionY(bottom));
  }

  /** Draws it from left to right; its upper edge is at {@code y}. */
  public void level(Region in, double y, double left, double right) {
    double high = whole(in.snapSizeY(ANY));
    double middle = in.snapPositionY(y) + high / 2;
    setStrokeWidth(high);
    between(in.snapPositionX(left), middle, in.snapPositionX(right), middle);
  }

  /** Draws it from one point to another, also aslant. */
  public void between(double x1, double y1, double x2, double y2) {
    setStartX(x1);
    setStartY(y1);
    setEndX(x2);
    setEndY(y2);
  }

  /** Less than a pixel of any screen: snapped, it is one. */
  private static final double ANY = .05;

  /** The thickness in whole pixels of the screen, at least one. */
  private double whole(double pixel) {
    return Math.max(1, Math.round(thickness / pixel)) * pixel;
  }
}
