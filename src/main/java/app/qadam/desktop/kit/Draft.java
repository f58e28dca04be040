package app.qadam.desktop.kit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Forms whose words are saved by their button alone, so that the window can tell before it closes.
 */
public final class Draft {
  private static final Object KEY = Draft.class;

  private Draft() {}

  /**
   * Marks the button that saves a form.
   *
   * @param waits whether something stands in the form that is not saved
   */
  public static <N extends Node> N mark(N save, BooleanSupplier waits) {
    save.getProperties().put(KEY, waits);
    return save;
  }

  /** The first button below a node for which something waits. */
  public static Optional<Node> in(Node root) {
    if (root.getProperties().get(KEY) instanceof BooleanSupplier waits && waits.getAsBoolean()) {
      return Optional.of(root);
    }
    return root instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(Draft::in)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }
}
