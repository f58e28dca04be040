package app.qadam.desktop.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * What lies over what. A sheet over the whole window is all there is while it is open; a card that
 * floats over the page hides what is below it, and is read by itself.
 */
final class Layers {
  private static final double SLACK = 1;

  private Layers() {}

  /** What has dropped open over a scene: menus, calendars, filters; no tooltips. */
  static List<PopupWindow> droppedOver(Scene scene) {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .filter(popup -> popup.isShowing() && !(popup instanceof Tooltip))
        .filter(popup -> isOver(popup, scene))
        .toList();
  }

  private static boolean isOver(PopupWindow popup, Scene scene) {
    return scene.getWindow() != null
        && (scene.getWindow().equals(popup.getOwnerWindow())
            || (popup.getOwnerWindow() instanceof PopupWindow below && isOver(below, scene)));
  }

  /** The dialog that covers a whole scene; one that leaves something free to press is none. */
  static Optional<Node> sheet(Scene scene) {
    return layers(scene).toList().reversed().stream()
        .filter(Node::isVisible)
        .filter(layer -> fills(layer, scene) && hasDialog(layer))
        .findFirst();
  }

  private static boolean fills(Node layer, Scene scene) {
    var bounds = Shown.inScene(layer);
    return layer.isPickOnBounds()
        && bounds.getMinX() <= SLACK
        && bounds.getMinY() <= SLACK
        && bounds.getMaxX() >= scene.getWidth() - SLACK
        && bounds.getMaxY() >= scene.getHeight() - SLACK;
  }

  private static boolean hasDialog(Node layer) {
    return layer instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream()
            .anyMatch(child -> child.getAccessibleRole() == AccessibleRole.DIALOG);
  }

  /** Whether one of two lies on an opaque card that floats over the page of the other. */
  static boolean areApart(Node one, Node other) {
    var here = layer(one);
    var there = layer(other);
    if (here.isEmpty() || there.isEmpty() || here.equals(there)) {
      return false;
    }
    var order = layers(one.getScene()).toList();
    var upper = order.indexOf(here.get()) > order.indexOf(there.get()) ? here : there;
    return upper.filter(Layers::hidesWhatIsBelow).isPresent();
  }

  /** Whether a floating card hides a node entirely. */
  static boolean isHidden(Node node) {
    var place = Shown.seen(node);
    return layer(node)
        .map(own ->
            layers(node.getScene())
                .dropWhile(layer -> !layer.equals(own))
                .skip(1)
                .filter(Node::isVisible)
                .filter(Layers::hidesWhatIsBelow)
                .map(Shown::inScene)
                .anyMatch(card -> contains(card, place)))
        .orElse(false);
  }

  private static boolean contains(Bounds card, Bounds place) {
    return place.getWidth() > 0 && place.getHeight() > 0 && card.contains(place);
  }

  /** Only a pane that lays its parts over each other on purpose has such cards. */
  private static boolean hidesWhatIsBelow(Node layer) {
    return layer.getParent() instanceof StackPane
        && layer instanceof Region region
        && isOpaque(region.getBackground());
  }

  private static boolean isOpaque(Background background) {
    return background != null
        && background.getFills().stream().anyMatch(fill -> fill.getFill().isOpaque());
  }

  /** The page and what floats over it, the lowest first. */
  private static Stream<Node> layers(Scene scene) {
    return scene.getRoot().getChildrenUnmodifiable().stream();
  }

  private static Optional<Node> layer(Node node) {
    var root = node.getScene().getRoot();
    var up = node;
    while (up != null && !root.equals(up.getParent())) {
      up = up.getParent();
    }
    return Optional.ofNullable(up);
  }
}
