package app.qadam.desktop.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes round a scene with the tabulator: every control is met once, in the order of reading. */
final class FocusOrder {
  private static final double SLACK = 2;
  private static final int MORE = 20;

  private FocusOrder() {}

  static Stream<Finding> in(Scene scene, Where where) {
    Map<Node, Bounds> controls = new LinkedHashMap<>();
    Shown.in(scene).stream()
        .filter(Node::isFocusTraversable)
        .filter(node -> !node.isDisabled())
        .filter(node -> Shown.inScene(node).getWidth() > 0)
        .forEach(node -> controls.put(node, Shown.inScene(node)));
    if (controls.isEmpty()) {
      return Stream.empty();
    }
    List<Finding> found = new ArrayList<>();
    // Going round scrolls, so that everything is compared as it lay before.
    Map<Node, Bounds> panes = new HashMap<>();
    scene.getRoot().lookupAll(".viewport").forEach(pane -> panes.put(pane, Shown.inScene(pane)));
    var met = round(scene, controls);
    Layers.sheet(scene).stream()
        .flatMap(sheet -> met.stream().filter(node -> !Shown.holds((Parent) sheet, node)))
        .forEach(node -> found.add(finding(where, node, "is reached under a sheet")));
    controls.keySet().stream()
        .filter(node -> !met.contains(node) && !isInMetGroup(node, met))
        .forEach(
            node -> found.add(finding(where, node, "is not reached by " + met.size() + " tabs")));
    for (int i = 1; i < met.size(); i++) {
      var last = met.get(i - 1);
      var next = met.get(i);
      var before = controls.get(last);
      var now = controls.get(next);
      if (before != null
          && now != null
          && !Layers.areApart(last, next)
          && isBack(
              Shown.beside(last, before, next, panes), Shown.beside(next, now, last, panes))) {
        found.add(
            finding(
                where,
                next,
                "comes after \"%s\" %s, which stands behind it"
                    .formatted(Shown.words(last), Shown.path(last))));
      }
    }
    return found.stream();
  }

  /** The controls met, from the first until one is met again. */
  private static List<Node> round(Scene scene, Map<Node, Bounds> controls) {
    List<Node> met = new ArrayList<>();
    controls.keySet().iterator().next().requestFocus();
    for (int i = 0; i < controls.size() + MORE; i++) {
      var owner = scene.getFocusOwner();
      if (owner == null || met.contains(owner)) {
        break;
      }
      met.add(owner);
      press(owner);
    }
    return met;
  }

  private static void press(Node owner) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          owner, new KeyEvent(type, "\t", "\t", KeyCode.TAB, false, false, false, false));
    }
  }

  /** Of buttons that exclude each other one is met, and the arrows go to the others. */
  private static boolean isInMetGroup(Node node, List<Node> met) {
    return node instanceof ToggleButton button
        && button.getToggleGroup() != null
        && button.getToggleGroup().getToggles().stream().anyMatch(met::contains);
  }

  /** Whether one goes up in the same column, or left in the same row. */
  private static boolean isBack(Bounds before, Bounds now) {
    double across =
        Math.min(before.getMaxX(), now.getMaxX()) - Math.max(before.getMinX(), now.getMinX());
    double down =
        Math.min(before.getMaxY(), now.getMaxY()) - Math.max(before.getMinY(), now.getMinY());
    boolean up = now.getMaxY() <= before.getMinY() + SLACK && across > SLACK;
    boolean left = now.getMaxX() <= before.getMinX() + SLACK && down > SLACK;
    return up || left;
  }

  private static Finding finding(Where where, Node node, String said) {
    return new Finding(
        where, Finding.Kind.FOCUS, Shown.path(node), "\"" + Shown.words(node) + "\" " + said);
  }
}
