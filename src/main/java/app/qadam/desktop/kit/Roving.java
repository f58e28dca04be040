package app.qadam.desktop.kit;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * A group of controls that is one stop of the tabulator: it is entered at what is chosen, and arrow
 * keys, Home and End go from one to the other inside.
 */
public final class Roving {
  private final Pane group;
  private final InvalidationListener anew = changed -> stop();

  private Roving(Pane group) {
    this.group = group;
  }

  /** Makes a group of what a pane holds, now and later. */
  public static <P extends Pane> P in(P group) {
    var roving = new Roving(group);
    group.getChildren().forEach(roving::follow);
    group
        .getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(roving::follow);
                  }
                  roving.stop();
                });
    group.addEventFilter(KeyEvent.KEY_PRESSED, roving::walk);
    roving.stop();
    return group;
  }

  private void follow(Node node) {
    if (!isControl(node)) {
      return;
    }
    node.focusedProperty().addListener(anew);
    node.visibleProperty().addListener(anew);
    node.getStyleClass().addListener(anew);
    if (node instanceof ToggleButton toggle) {
      toggle.selectedProperty().addListener(anew);
    }
  }

  /** Labels and springs between the controls stay what they are. */
  private static boolean isControl(Node node) {
    return node instanceof ButtonBase;
  }

  private List<Node> controls() {
    return group.getChildren().stream()
        .filter(node -> isControl(node) && node.isVisible())
        .toList();
  }

  /** Only one of them is a stop. */
  private void stop() {
    var all = controls();
    var stop =
        all.stream()
            .filter(Node::isFocused)
            .findFirst()
            .or(() -> all.stream().filter(Roving::isChosen).findFirst())
            .or(() -> all.stream().filter(node -> !node.isDisabled()).findFirst());
    all.forEach(node -> node.setFocusTraversable(stop.filter(node::equals).isPresent()));
  }

  private static boolean isChosen(Node node) {
    return node instanceof ToggleButton toggle
        ? toggle.isSelected()
        : node.getStyleClass().contains("selected");
  }

  private void walk(KeyEvent event) {
    var all = controls();
    int at = all.stream().map(Node::isFocused).toList().indexOf(true);
    if (at < 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    int to = next(event.getCode(), at, all.size());
    if (to >= 0) {
      event.consume();
      all.get(to).requestFocus();
      ListAndDetail.reveal(all.get(to));
    }
  }

  /** Where a key leads to; −1 for one that leads nowhere. */
  private static int next(KeyCode code, int at, int size) {
    return switch (code) {
      case RIGHT, DOWN -> Math.min(at + 1, size - 1);
      case LEFT, UP -> Math.max(at - 1, 0);
      case HOME -> 0;
      case END -> size - 1;
      default -> -1;
    };
  }
}
