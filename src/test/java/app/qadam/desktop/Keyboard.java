package app.qadam.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** A person without a mouse: presses keys, hears what has the focus, and counts the presses. */
final class Keyboard {
  /** More stops than this one does not walk to press something. */
  private static final int MOST = 40;

  private final WindowDriver window;
  private int presses;

  Keyboard(WindowDriver window) {
    this.window = window;
  }

  /** How many keys were pressed so far; letters typed into fields too. */
  int presses() {
    return presses;
  }

  Keyboard press(KeyCode... keys) {
    presses++;
    window.press(keys);
    return this;
  }

  Keyboard write(String text) {
    presses += text.length();
    window.write(text);
    return this;
  }

  /** Walks with the tabulator until the focus is on what is called so. */
  Keyboard tabTo(String name) {
    return walk(name, KeyCode.TAB);
  }

  /** Walks backwards. */
  Keyboard backTo(String name) {
    return walk(name, KeyCode.SHIFT, KeyCode.TAB);
  }

  /** Walks with the arrow keys inside a group. */
  Keyboard downTo(String name) {
    return walk(name, KeyCode.DOWN);
  }

  Keyboard upTo(String name) {
    return walk(name, KeyCode.UP);
  }

  Keyboard rightTo(String name) {
    return walk(name, KeyCode.RIGHT);
  }

  /** Presses the same keys until the focus is on what is called so. */
  Keyboard walk(String name, KeyCode... keys) {
    List<String> heard = new ArrayList<>();
    for (int i = 0; i <= MOST; i++) {
      var now = hears();
      if (now.equals(name) || now.startsWith(name + ",") || now.startsWith(name + ":")) {
        return this;
      }
      heard.add(now);
      press(keys);
    }
    throw new AssertionError("\"" + name + "\" is not come to; heard: " + heard);
  }

  /** The accessible name of what has the focus; empty for nothing. */
  String hears() {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(() -> focused().map(Keyboard::name).orElse("")));
  }

  private static Optional<Node> focused() {
    return Window.getWindows().reversed().stream()
        .filter(Window::isFocused)
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .map(Scene::getFocusOwner)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
      return label.getText();
    }
    return node instanceof Labeled labeled
        ? Objects.requireNonNullElse(labeled.getText(), "")
        : node.getClass().getSimpleName() + "#" + node.getId();
  }
}
