package app.qadam.desktop.kit;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A ticked or an empty square beside a row; a sign, not a control. */
public final class Tick extends StackPane {
  public Tick(boolean on) {
    getStyleClass().add("tick");
    if (on) {
      getStyleClass().add("on");
      getChildren().add(Parts.icon(Feather.CHECK));
    }
  }
}
