package app.qadam.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/**
 * A row that can be pressed. A button cannot hold text that wraps to its width, so this is a box
 * that behaves like one: focus, Enter and Space, and a button's role for a screen reader.
 */
public final class ListRow extends HBox {
  private final Runnable action;

  /**
   * A row.
   *
   * @param spoken the whole row in words
   */
  public ListRow(String spoken, Runnable action, Node... content) {
    super(12, content);
    this.action = action;
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    getStyleClass().add("list-row");
    setOnMouseClicked(event -> {
      requestFocus();
      action.run();
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        event.consume();
        action.run();
      }
    });
  }

  /** Marks the row as the one that is shown beside the list. */
  public void setSelected(boolean selected) {
    getStyleClass().remove("selected");
    if (selected) {
      getStyleClass().add("selected");
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
    if (wanted == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(wanted, parameters);
    }
  }
}
