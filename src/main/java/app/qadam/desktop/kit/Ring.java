package app.qadam.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** A number in a ring that closes as time goes by. */
public final class Ring extends VBox {
  private static final double RADIUS = 52;

  /**
   * A ring.
   *
   * @param share how much of it is filled, 0 to 1
   * @param spoken the whole in words, for a screen reader
   */
  public Ring(double share, String number, String unit, String below, String spoken) {
    super(10);
    var track = new Circle(RADIUS);
    track.getStyleClass().add("ring-track");
    var arc = new Arc(0, 0, RADIUS, RADIUS, 90, -360 * Math.clamp(share, 0, 1));
    arc.setType(ArcType.OPEN);
    arc.getStyleClass().add("ring-arc");
    var words = new VBox(new Label(number), new Label(unit));
    words.getChildren().get(0).getStyleClass().add("ring-number");
    words.getChildren().get(1).getStyleClass().addAll("quiet", "small");
    words.setAlignment(Pos.CENTER);
    getChildren().addAll(new StackPane(new Group(track, arc), words));
    if (!below.isEmpty()) {
      getChildren().add(Parts.line(below, "quiet", "small"));
    }
    setAlignment(Pos.CENTER);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    getStyleClass().add("ring");
    setMinWidth(USE_PREF_SIZE);
  }
}
