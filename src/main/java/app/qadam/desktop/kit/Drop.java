package app.qadam.desktop.kit;

import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * A button under which something opens: made when it opens, closed by Escape or a press elsewhere,
 * and the focus comes back to the button.
 */
public final class Drop {
  private final Button button = new Button();
  private final ContextMenu menu = new ContextMenu();

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
    menu.getStyleClass().add("drop-menu");
    menu.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
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
    menu.hide();
    button.requestFocus();
  }

  private void open(Region content) {
    var item = new CustomMenuItem(content, false);
    item.getStyleClass().add("calendar-item");
    menu.getItems().setAll(item);
    menu.setOnShown(event -> focusFirst(content));
    menu.show(button, Side.BOTTOM, 0, 4);
  }

  private static boolean focusFirst(Node node) {
    if (node.isFocusTraversable() && node.isVisible()) {
      node.requestFocus();
      return true;
    }
    return node instanceof javafx.scene.Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Drop::focusFirst);
  }
}
