package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whether the programme fits: questions, answers and what follows. */
public final class EligibilityView implements Page {
  private final Desk desk;
  private final VBox root = new VBox();

  public EligibilityView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
  }

  @Override
  public String title() {
    return desk.texts().get("page.eligibility");
  }

  @Override
  public Region root() {
    return root;
  }
}
