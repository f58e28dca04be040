package app.qadam.desktop.walk;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/**
 * Walks a scene that is laid out, and tells what a person would stumble over: text that is cut,
 * controls without a name, things that lie on each other, scrollbars for nothing, and an order of
 * focus that is not the order of reading. On the FX thread.
 */
public final class SceneWalk {
  private SceneWalk() {}

  /** What can be seen without touching anything. */
  public static List<Finding> look(Scene scene, Where where) {
    settle(scene);
    var nodes = Shown.in(scene);
    return Stream.of(
            nodes.stream().flatMap(node -> CutText.in(node, where)),
            nodes.stream().skip(1).flatMap(node -> CutText.sticking(node, where)),
            nodes.stream().flatMap(node -> TooWide.in(node, where)),
            nodes.stream().flatMap(node -> ScrollBars.in(node, where)),
            Names.in(nodes, where),
            Overlaps.in(nodes, where))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  /** Goes round with the tabulator, which moves the focus. */
  public static List<Finding> tab(Scene scene, Where where) {
    settle(scene);
    return FocusOrder.in(scene, where).toList();
  }

  /** Tables make their rows in a second pass. */
  private static void settle(Scene scene) {
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
