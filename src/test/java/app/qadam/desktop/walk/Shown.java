package app.qadam.desktop.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** What can be seen of a scene, and where it lies in it. */
final class Shown {
  private static final double FAR = 1e6;

  private Shown() {}

  /**
   * All nodes that are visible, in the order in which they are drawn; of what lies under a sheet
   * none.
   */
  static List<Node> in(Scene scene) {
    List<Node> nodes = new ArrayList<>();
    collect(Layers.sheet(scene).orElse(scene.getRoot()), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
    }
  }

  static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /**
   * The part of the scene in which a node can be seen, also after scrolling: what clips it is
   * endless in the direction in which it scrolls.
   */
  static Bounds areaOf(Node node) {
    var scene = node.getScene();
    var area = new double[] {0, 0, scene.getWidth(), scene.getHeight()};
    List<Parent> around = new ArrayList<>();
    for (var up = node.getParent(); up != null; up = up.getParent()) {
      around.addFirst(up);
    }
    for (Parent up : around) {
      if (up.getClip() != null) {
        var clip = up.localToScene(up.getClip().getBoundsInParent());
        narrow(area, clip);
        if (scrollsUp(up)) {
          area[1] = -FAR;
          area[3] = FAR;
        }
        if (scrollsAside(up)) {
          area[0] = -FAR;
          area[2] = FAR;
        }
      }
    }
    return new BoundingBox(
        area[0], area[1], Math.max(0, area[2] - area[0]), Math.max(0, area[3] - area[1]));
  }

  /** What of a node can be seen now, without scrolling; empty when nothing. */
  static Bounds seen(Node node) {
    var scene = node.getScene();
    var area = new double[] {0, 0, scene.getWidth(), scene.getHeight()};
    narrow(area, inScene(node));
    for (var up = node.getParent(); up != null; up = up.getParent()) {
      if (up.getClip() != null) {
        narrow(area, up.localToScene(up.getClip().getBoundsInParent()));
      }
    }
    return new BoundingBox(
        area[0], area[1], Math.max(0, area[2] - area[0]), Math.max(0, area[3] - area[1]));
  }

  /**
   * Where a node lies as seen from another: what is scrolled out of a pane that does not hold the
   * other lies at that pane's edge.
   *
   * @param panes where the panes lay when {@code place} was taken
   */
  static Bounds beside(Node node, Bounds place, Node other, Map<Node, Bounds> panes) {
    var seen = place;
    for (var up = node.getParent(); up != null; up = up.getParent()) {
      var pane = panes.get(up);
      if (pane != null && !holds(up, other)) {
        seen = within(pane, seen);
      }
    }
    return seen;
  }

  private static Bounds within(Bounds pane, Bounds place) {
    double left = Math.clamp(place.getMinX(), pane.getMinX(), pane.getMaxX());
    double top = Math.clamp(place.getMinY(), pane.getMinY(), pane.getMaxY());
    return new BoundingBox(
        left,
        top,
        Math.clamp(place.getMaxX(), pane.getMinX(), pane.getMaxX()) - left,
        Math.clamp(place.getMaxY(), pane.getMinY(), pane.getMaxY()) - top);
  }

  private static void narrow(double[] area, Bounds to) {
    area[0] = Math.max(area[0], to.getMinX());
    area[1] = Math.max(area[1], to.getMinY());
    area[2] = Math.min(area[2], to.getMaxX());
    area[3] = Math.min(area[3], to.getMaxY());
  }

  private static boolean scrollsUp(Parent clipping) {
    return clipping.getStyleClass().contains("viewport")
        || clipping.getParent() instanceof VirtualFlow<?>
        || isInMatrix(clipping);
  }

  /** The table of details scrolls with bars of its own. */
  static boolean isInMatrix(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.getStyleClass().contains("matrix")) {
        return true;
      }
    }
    return false;
  }

  private static boolean scrollsAside(Parent clipping) {
    return switch (clipping.getParent()) {
      case ScrollPane pane -> hasBar(pane) || isInMatrix(pane);
      case VirtualFlow<?> flow -> hasBar(flow);
      case null, default -> isInScrollingTable(clipping) || isInMatrix(clipping);
    };
  }

  /** The heads of a table are clipped by themselves and follow its bar. */
  private static boolean isInScrollingTable(Parent clipping) {
    return clipping.getStyleClass().contains("column-header-background")
        && clipping.getParent().lookup("VirtualFlow") instanceof VirtualFlow<?> flow
        && hasBar(flow);
  }

  private static boolean hasBar(Parent scrolling) {
    return scrolling.getChildrenUnmodifiable().stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .anyMatch(bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL);
  }

  /** Whether a node is a part of something of its kind: the text of a field, the box of a check. */
  static boolean isInField(Node node) {
    for (var up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof TextInputControl) {
        return true;
      }
    }
    return false;
  }

  static boolean holds(Parent parent, Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(parent)) {
        return true;
      }
    }
    return false;
  }

  /** The ids on the way to a node, and what it is itself. */
  static String path(Node node) {
    var path = new StringBuilder(name(node));
    int steps = 0;
    for (var up = node.getParent(); up != null && steps < 3; up = up.getParent()) {
      if (up.getId() != null || steps == 0) {
        path.insert(0, name(up) + " > ");
        steps++;
      }
    }
    return path.toString();
  }

  private static String name(Node node) {
    var type = node.getClass().getSimpleName();
    var styles = node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
    return node.getId() == null ? type + styles : type + "#" + node.getId();
  }

  /** The words of a node, for a finding. */
  static String words(Node node) {
    return switch (node) {
      case Text text -> text.getText();
      case Labeled labeled when labeled.getText() != null && !labeled.getText().isEmpty() ->
          labeled.getText();
      default -> node.getAccessibleText() == null ? "" : node.getAccessibleText();
    };
  }
}
