package app.qadam.desktop.kit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Keeps what one looks at where it is, while what stands above it grows or shrinks. */
public final class Steady {
  private Steady() {}

  /**
   * Makes a change to the content of a scroll pane. The focused control stays where it is on the
   * screen; if it is not in sight, the first part of the content that is.
   */
  public static void keep(ScrollPane pane, Runnable change) {
    var anchor = pane.getScene() == null ? Optional.<Node>empty() : anchor(pane);
    double before = anchor.map(node -> bounds(pane, node).getMinY()).orElse(0.0);
    change.run();
    anchor
        .filter(node -> node.getScene() != null)
        .ifPresent(node -> {
          pane.applyCss();
          pane.layout();
          scrollBy(pane, bounds(pane, node).getMinY() - before);
        });
  }

  private static Optional<Node> anchor(ScrollPane pane) {
    var focused =
        Optional.ofNullable(pane.getScene().getFocusOwner())
            .filter(node -> isInside(node, pane.getContent()) && isInSight(pane, node));
    return focused.or(() -> firstInSight(pane));
  }

  private static Optional<Node> firstInSight(ScrollPane pane) {
    return pane.getContent() instanceof Parent content
        ? content.getChildrenUnmodifiable().stream()
            .filter(node -> node.isManaged() && bounds(pane, node).getMaxY() > 0)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isInside(Node node, Node around) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.equals(around)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInSight(ScrollPane pane, Node node) {
    var bounds = bounds(pane, node);
    return bounds.getMaxY() > 0 && bounds.getMinY() < pane.getViewportBounds().getHeight();
  }

  /** Where a node stands, seen from the pane. */
  private static Bounds bounds(ScrollPane pane, Node node) {
    return pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static void scrollBy(ScrollPane pane, double distance) {
    double hidden =
        pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (hidden > 0 && distance != 0) {
      pane.setVvalue(Math.clamp(pane.getVvalue() + distance / hidden, 0, 1));
    }
  }
}
