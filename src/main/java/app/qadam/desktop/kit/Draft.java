package app.qadam.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Forms whose words are saved by their button alone, and fields that hold what cannot be kept, so
 * that the window can tell before it closes.
 */
public final class Draft {
  private static final Object KEY = Draft.class;
  private static final Object KEPT = Kept.class;

  private Draft() {}

  /** Where something waits: its button, or the field, and how it comes into sight on its page. */
  public record Waiting(Node save, Runnable show) {}

  /** A part of a page that is not always shown on it. */
  public record Part(Node root, Runnable show) {}

  @FunctionalInterface
  private interface Kept extends Supplier<List<Part>> {}

  /**
   * Marks the button that saves a form, or the field that is saved without one.
   *
   * @param waits whether something stands in the form that is not saved
   */
  public static <N extends Node> N mark(N save, BooleanSupplier waits) {
    save.getProperties().put(KEY, waits);
    return save;
  }

  /** Makes the parts known that a page keeps with what is typed in them, shown or not. */
  public static void keep(Node page, Supplier<List<Part>> parts) {
    page.getProperties().put(KEPT, (Kept) parts::get);
  }

  /** The first button or field below a node for which something waits. */
  public static Optional<Waiting> in(Node root) {
    if (root.getProperties().get(KEY) instanceof BooleanSupplier waits && waits.getAsBoolean()) {
      return Optional.of(new Waiting(root, () -> {}));
    }
    return Stream.concat(kept(root), below(root)).findFirst();
  }

  /** First of all, since only they know how they come into sight. */
  private static Stream<Waiting> kept(Node root) {
    return root.getProperties().get(KEPT) instanceof Kept kept
        ? kept.get().stream()
            .flatMap(part ->
                in(part.root()).map(found -> new Waiting(found.save(), part.show())).stream())
        : Stream.empty();
  }

  private static Stream<Waiting> below(Node root) {
    return root instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().map(Draft::in).flatMap(Optional::stream)
        : Stream.empty();
  }
}
