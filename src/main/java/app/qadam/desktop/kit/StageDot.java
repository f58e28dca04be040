package app.qadam.desktop.kit;

import app.qadam.model.stage.StageStatus;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A stage's number in a disc; a tick when it is done, a mark when there is a problem. */
public final class StageDot extends StackPane {
  /**
   * A disc.
   *
   * @param spoken the stage and how far it is, for a screen reader
   */
  public StageDot(int number, StageStatus status, boolean current, String spoken) {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    getStyleClass().addAll("stage-dot", status.id());
    if (current) {
      getStyleClass().add("current");
    }
    switch (status) {
      case DONE -> getChildren().add(Parts.icon(Feather.CHECK));
      case PROBLEM -> getChildren().add(Parts.drawn("!", "stage-number"));
      case NOT_YET_STARTED, IN_PROGRESS, WAITING, CANNOT_START ->
          getChildren().add(Parts.drawn(String.valueOf(number), "stage-number"));
    }
  }
}
