package app.qadam.desktop.kit;

import app.qadam.model.plan.StagePlan;
import app.qadam.model.stage.StageStatus;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The eight stages as eight short bars, each filled as far as it has come. */
public final class SegmentBar extends HBox {
  public SegmentBar(List<StagePlan> stages) {
    super(5);
    for (StagePlan stage : stages) {
      var fill = new Region();
      fill.getStyleClass().addAll("segment-fill", stage.status().id());
      var segment = new StackPane(fill);
      segment.setAlignment(Pos.CENTER_LEFT);
      segment.getStyleClass().add("segment");
      fill.maxWidthProperty().bind(segment.widthProperty().multiply(shown(stage)));
      fill.setVisible(shown(stage) > 0);
      HBox.setHgrow(segment, Priority.ALWAYS);
      segment.setPrefWidth(40);
      segment.setMinWidth(0);
      getChildren().add(segment);
    }
  }

  private static double shown(StagePlan stage) {
    return stage.status() == StageStatus.CANNOT_START ? 0 : stage.progress();
  }
}
