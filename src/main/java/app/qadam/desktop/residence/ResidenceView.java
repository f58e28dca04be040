package app.qadam.desktop.residence;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The permissions, the stays and the tax line. */
public final class ResidenceView implements Page {
  private final Desk desk;
  private final VBox content = Parts.column(16);
  private final VBox root = new VBox();

  public ResidenceView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
    root.getChildren().add(Parts.scrolling(content));
  }

  @Override
  public String title() {
    return desk.texts().get("page.residence");
  }

  @Override
  public Region root() {
    return root;
  }
}
