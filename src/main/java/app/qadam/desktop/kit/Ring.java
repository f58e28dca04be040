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
import javafx.scene.text.Text;

/** A number in a ring that closes as time goes by. */
public final class Ring extends VBox {
  // In sizes of the words' font.
  private static final double RADIUS = 4.16;

  /** Between the ring's line and the words in it. */
  private static final double INSIDE = 1.28;

  /**
   * A ring.
   *
   * @param share how much of it is filled, 0 to 1
   * @param spoken the whole in words, for a screen reader
   */
  public Ring(double share, String number, String unit, String below, String spoken) {
    super(10);
    var track = new Circle();
    track.getStyleClass().add("ring-track");
    var arc = new Arc(0, 0, 0, 0, 90, -360 * Math.clamp(share, 0, 1));
    arc.setType(ArcType.OPEN);
    arc.getStyleClass().add("ring-arc");
    var name = new Label(unit);
    name.getStyleClass().addAll("quiet", "small");
    var words = new VBox(new Label(number), name);
    words.getChildren().getFirst().getStyleClass().add("ring-number");
    words.setAlignment(Pos.CENTER);
    // Its words stay inside also where they are large.
    name.fontProperty()
        .subscribe(font -> {
          var measured = new Text(unit);
          measured.setFont(font);
          double half = measured.getLayoutBounds().getWidth() / 2;
          double radius = Math.max(RADIUS * font.getSize(), half + INSIDE * font.getSize());
          track.setRadius(radius);
          arc.setRadiusX(radius);
          arc.setRadiusY(radius);
        });
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
