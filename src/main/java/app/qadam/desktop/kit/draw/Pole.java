package app.qadam.desktop.kit.draw;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/**
 * A thin line from a name to what it names; it may be dashed or aslant, which a {@link Rule} is
 * not.
 */
public final class Pole extends Line {
  /** A line; the sheet gives its colour and dashes. */
  public Pole(String... styles) {
    setStrokeLineCap(StrokeLineCap.BUTT);
    setMouseTransparent(true);
    getStyleClass().add("chart-pole");
    getStyleClass().addAll(styles);
  }

  /** Draws it from above to below over whole pixels; its left edge is at {@code x}. */
  public void upright(Region in, double x, double top, double bottom) {
    double wide = Rule.whole(1, in.snapSizeX(Rule.ANY));
    double middle = in.snapPositionX(x) + wide / 2;
    setStrokeWidth(wide);
    between(middle, in.snapPositionY(top), middle, in.snapPositionY(bottom));
  }

  /** Draws it from one point to another. */
  public void between(double x1, double y1, double x2, double y2) {
    setStartX(x1);
    setStartY(y1);
    setEndX(x2);
    setEndY(y2);
  }
}
