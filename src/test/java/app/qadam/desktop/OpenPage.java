package app.qadam.desktop;

import app.qadam.desktop.kit.Page;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.TextFlow;

/** A page in a scene, used through the ids of its controls; on the FX thread. */
public final class OpenPage {
  private final Scene scene;

  public OpenPage(Page page) {
    scene = new Scene(page.root(), 1032, 744);
    settle();
  }

  private void settle() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /** The control with this id. */
  public <N extends Node> N find(Class<N> type, String id) {
    settle();
    var node = scene.lookup("#" + id);
    if (node == null) {
      throw new AssertionError("there is no #" + id);
    }
    return type.cast(node);
  }

  public void fire(String id) {
    find(ButtonBase.class, id).fire();
    settle();
  }

  public void type(String id, String text) {
    find(TextField.class, id).setText(text);
  }

  /** What stands in a label, a button or a field. */
  public String text(String id) {
    return switch (find(Node.class, id)) {
      case TextField field -> field.getText();
      case Labeled labeled -> labeled.getText();
      default -> throw new AssertionError("#" + id + " shows no text");
    };
  }

  public boolean has(String id) {
    settle();
    return scene.lookup("#" + id) != null;
  }

  /** Every text on the page. */
  public List<String> texts() {
    settle();
    return scene.getRoot().lookupAll("*").stream()
        .map(node ->
            switch (node) {
              case Labeled labeled -> labeled.getText();
              case TextFlow flow -> flow.getAccessibleText();
              default -> "";
            })
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }
}
