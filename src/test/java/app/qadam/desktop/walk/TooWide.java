package app.qadam.desktop.walk;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Content that does not fit into the width of its page, and the part that is to blame. */
final class TooWide {
  private static final double SLACK = 1;

  private TooWide() {}

  static Stream<Finding> in(Node node, Where where) {
    if (!(node instanceof ScrollPane pane)
        || pane.getStyleClass().contains("sideways")
        || !isTooNarrow(pane)) {
      return Stream.empty();
    }
    double room = pane.getViewportBounds().getWidth();
    var blamed = blamed(pane.getContent(), room);
    return Stream.of(
        new Finding(
            where,
            Finding.Kind.STICKS_OUT,
            Shown.path(blamed.node()),
            "needs %.0f px and has %.0f, \"%s\""
                .formatted(blamed.node().minWidth(-1), blamed.room(), Shown.words(blamed.node()))));
  }

  /** Whether what lies in a page is already told of as too wide. */
  static boolean isIn(Node node) {
    for (var up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane && isTooNarrow(pane)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTooNarrow(ScrollPane pane) {
    return pane.isFitToWidth()
        && pane.getContent() != null
        && pane.getContent().getLayoutBounds().getWidth()
            > pane.getViewportBounds().getWidth() + SLACK;
  }

  private record Blamed(Node node, double room) {}

  /** The innermost part that alone needs more than there is. */
  private static Blamed blamed(Node node, double room) {
    double inside =
        node instanceof Region region
            ? room - region.snappedLeftInset() - region.snappedRightInset()
            : room;
    return children(node)
        .filter(child -> child.isVisible() && child.isManaged())
        .filter(child -> child.minWidth(-1) > inside + SLACK)
        .findFirst()
        .map(child -> blamed(child, inside))
        .orElse(new Blamed(node, room));
  }

  private static Stream<Node> children(Node node) {
    return Optional.of(node)
        .filter(Parent.class::isInstance)
        .map(parent -> ((Parent) parent).getChildrenUnmodifiable().stream())
        .orElse(Stream.empty());
  }
}
