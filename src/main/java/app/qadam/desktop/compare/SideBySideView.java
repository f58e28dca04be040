package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

public final class SideBySideView implements Page {
  public SideBySideView(Desk desk) {}

  @Override
  public String title() {
    return "SideBySideView";
  }

  @Override
  public Region root() {
    return new StackPane();
  }
}
