package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dates to come, and what leads to a wished one. */
public final class ForecastView implements Page {
  private final Desk desk;
  private final VBox content = Parts.column(16);
  private final VBox root = new VBox();

  public ForecastView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
    content.getChildren().add(Chips.deadlines(desk, new Place.Forecast()));
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
