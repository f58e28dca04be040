package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whether each document is still good on the day it is used. */
public final class ValidityView implements Page {
  private final Desk desk;
  private final VBox content = Parts.column(16);
  private final VBox root = new VBox();

  public ValidityView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
    content.getChildren().add(Chips.documents(desk, new Place.Validity(Optional.empty())));
    root.getChildren().add(Parts.scrolling(content));
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
