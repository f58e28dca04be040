package app.qadam.desktop.handin;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Place;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is handed in to whom, and whether it is ready. */
public final class HandInView implements Page {
  private final Desk desk;
  private final VBox root = new VBox();

  public HandInView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
    root.getChildren().add(Chips.documents(desk, new Place.HandIn(Optional.empty())));
  }

  @Override
  public String title() {
    return desk.texts().get("page.documents");
  }

  @Override
  public Region root() {
    return root;
  }
}
