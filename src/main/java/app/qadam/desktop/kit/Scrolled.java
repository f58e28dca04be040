package app.qadam.desktop.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane has all that it shows painted into a picture of its own first, which it moves when
 * it is scrolled. Until then the picture is only made and copied, and takes as much memory as what
 * is seen: so it is kept from the first time on that something is scrolled.
 */
public final class Scrolled implements InvalidationListener {
  private final ScrollPane pane;

  private Scrolled(ScrollPane pane) {
    this.pane = pane;
  }

  /** The pane, without a picture until it is scrolled. */
  public static ScrollPane lean(ScrollPane pane) {
    pane.skinProperty().addListener((property, before, skin) -> keepPicture(pane, false));
    pane.vvalueProperty().addListener(new Scrolled(pane));
    return pane;
  }

  @Override
  public void invalidated(Observable value) {
    pane.vvalueProperty().removeListener(this);
    keepPicture(pane, true);
  }

  private static void keepPicture(ScrollPane pane, boolean keep) {
    for (Node part : pane.getChildrenUnmodifiable()) {
      if (part.getStyleClass().contains("viewport")) {
        part.setCache(keep);
      }
    }
  }
}
