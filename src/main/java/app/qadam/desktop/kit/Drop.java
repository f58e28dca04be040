package app.qadam.desktop.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A button under which something opens: made when it opens, closed by Escape or a press elsewhere,
 * and the focus comes back to the button. It grows with what it holds, which a menu does not.
 */
public final class Drop {
  private static final double BELOW = 4;

  /** Above and below what opens. */
  private static final double SHADOW = 32;

  private final Button button = new Button();
  private @Nullable Popup open;

  /**
   * A button that opens something.
   *
   * @param content makes what opens, and may close it; its first control that takes the focus gets
   *     it
   */
  public Drop(String id, String text, Function<Drop, Region> content) {
    button.setId(id);
    button.setText(text);
    button.getStyleClass().addAll("chip", "drop");
    button.setGraphic(Parts.icon(Feather.CHEVRON_DOWN));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> open(content.apply(this)));
  }

  public Button button() {
    return button;
  }

  /** Shows whether something is chosen in it. */
  public void setActive(boolean active) {
    button.getStyleClass().remove("selected");
    if (active) {
      button.getStyleClass().add("selected");
    }
  }

  /** Closes it; the focus comes back to the button. */
  public void close() {
    if (open != null) {
      open.hide();
    }
    button.requestFocus();
  }

  private void open(Region content) {
    if (open != null) {
      open.hide();
    }
    var popup = new Popup();
    var card = new StackPane(content);
    card.getStyleClass().add("drop-card");
    popup.getContent().add(card);
    popup.setAutoHide(true);
    dress(popup.getScene(), button.getScene());
    fit(card, content, button.getScene().getHeight() - SHADOW);
    popup.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
    popup.setOnShown(event -> focusFirst(content));
    open = popup;
    var at = button.localToScreen(button.getBoundsInLocal());
    popup.show(button, at.getMinX(), at.getMaxY() + BELOW);
  }

  /** The screen may be no larger than the window: what is higher scrolls. */
  private static void fit(StackPane card, Region content, double room) {
    card.applyCss();
    double around = card.prefHeight(-1) - content.prefHeight(-1);
    if (card.prefHeight(-1) > room) {
      var scroll = Parts.direct(new ScrollPane(content));
      scroll.getStyleClass().add("drop-scroll");
      scroll.setFitToWidth(true);
      scroll.setPrefViewportWidth(Math.max(content.minWidth(-1), content.prefWidth(-1)));
      scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
      scroll.setFocusTraversable(false);
      scroll.setMaxHeight(room - around);
      card.getChildren().setAll(scroll);
    }
  }

  /** What opens is a scene of its own, which has to look like the window's. */
  private static void dress(Scene scene, Scene window) {
    scene.getStylesheets().setAll(window.getStylesheets());
    scene.getRoot().getStyleClass().setAll(window.getRoot().getStyleClass());
    scene.getRoot().setStyle(window.getRoot().getStyle() + "-fx-background-color: transparent;");
  }

  private static boolean focusFirst(Node node) {
    if (node.isFocusTraversable() && node.isVisible()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Drop::focusFirst);
  }
}
