package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The working calendar, and the applicant's own days in it. */
public final class DaysOffView implements Page {
  private final Desk desk;
  private final VBox content = Parts.column(16);
  private final VBox root = new VBox();

  public DaysOffView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
    content.getChildren().add(Chips.deadlines(desk, new Place.DaysOff()));
    root.getChildren().add(Parts.scrolling(content));
  }

  @Override
  public String title() {
    return desk.texts().get("page.deadlines");
  }

  @Override
  public Region root() {
    return root;
  }
}
