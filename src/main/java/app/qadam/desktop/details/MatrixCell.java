package app.qadam.desktop.details;

import app.qadam.desktop.kit.Parts;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A cell that can be chosen; the arrow keys go from one to the next. */
final class MatrixCell extends VBox {
  private final Runnable choose;

  /**
   * A cell.
   *
   * @param spoken all that it says, for those who hear it
   */
  MatrixCell(String id, String spoken, Runnable choose, Node... content) {
    super(3, content);
    this.choose = choose;
    Parts.id(id, this);
    getStyleClass().add("matrix-cell");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    setOnMousePressed(event -> requestFocus());
    setOnMouseClicked(event -> choose.run());
  }

  /** Shows what was found here. */
  void choose() {
    choose.run();
  }

  void setChosen(boolean chosen) {
    getStyleClass().remove("selected");
    if (chosen) {
      getStyleClass().add("selected");
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      choose.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
