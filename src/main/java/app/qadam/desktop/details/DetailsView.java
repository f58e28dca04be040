package app.qadam.desktop.details;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Place;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The applicant's facts, what documents say of them, and where they disagree. */
public final class DetailsView implements Page {
  private final Desk desk;
  private final VBox root = new VBox();

  public DetailsView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
    root.getChildren().add(Chips.documents(desk, new Place.Details(Optional.empty())));
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
