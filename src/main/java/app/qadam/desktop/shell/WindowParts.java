package app.qadam.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Moving the focus from one part of the window to another, over all stops inside. */
final class WindowParts {
  private WindowParts() {}

  /**
   * Moves the focus to the next of some parts, round their end; one without a stop is left out.
   *
   * @param focused what has the focus now
   */
  static void move(List<? extends Node> parts, @Nullable Node focused, boolean forward) {
    int size = parts.size();
    int here = forward ? -1 : size;
    for (int i = 0; i < size; i++) {
      if (isIn(parts.get(i), focused)) {
        here = i;
      }
    }
    for (int i = 1; i <= size; i++) {
      int next = Math.floorMod(here + (forward ? i : -i), size);
      var stop = stopIn(parts.get(next));
      if (stop.isPresent()) {
        stop.get().requestFocus();
        return;
      }
    }
  }

  /** Where a part is entered: at what is selected in it, else at its first stop. */
  static Optional<Node> stopIn(Node part) {
    return selected(part).or(() -> first(part, WindowParts::isStop));
  }

  /** The first stop of a part where keys of the window are not taken for typing. */
  static Optional<Node> keyStopIn(Node part) {
    return first(part, node -> isStop(node) && !(node instanceof TextInputControl));
  }

  private static Optional<Node> selected(Node part) {
    return part.lookupAll(".nav-item.selected").stream().filter(WindowParts::isStop).findFirst();
  }

  private static Optional<Node> first(Node node, Predicate<Node> wanted) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(child -> first(child, wanted))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isStop(Node node) {
    return node.isFocusTraversable() && node.isVisible() && !node.isDisabled();
  }

  /** Whether a node is another one or stands somewhere in it. */
  static boolean isIn(Node around, @Nullable Node node) {
    var up = node;
    while (up != null && !up.equals(around)) {
      up = up.getParent();
    }
    return up != null;
  }
}
