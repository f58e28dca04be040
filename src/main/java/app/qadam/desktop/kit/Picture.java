package app.qadam.desktop.kit;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/** Pictures of what is on no screen, in the look of a scene that is; on the FX thread. */
public final class Picture {
  private static final int SCALE = 2;

  private Picture() {}

  /**
   * A picture, twice as sharp as the screen.
   *
   * @param width of the content, in pixels of the screen
   */
  public static WritableImage of(Scene like, double width, Region... content) {
    var root = new VBox(content);
    // The scene gives its root the class by which the sheets find it.
    var scene = new Scene(root);
    scene.getStylesheets().setAll(like.getStylesheets());
    root.getStyleClass().setAll(like.getRoot().getStyleClass());
    root.getStyleClass().add("picture");
    root.setStyle(like.getRoot().getStyle());
    root.applyCss();
    double wide = width + root.getInsets().getLeft() + root.getInsets().getRight();
    root.resize(wide, root.prefHeight(wide));
    root.layout();
    var twice = new SnapshotParameters();
    twice.setTransform(Transform.scale(SCALE, SCALE));
    return root.snapshot(twice, null);
  }
}
