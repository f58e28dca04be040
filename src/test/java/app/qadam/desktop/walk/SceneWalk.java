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

  /**
   * What can be seen without touching anything, in a scene and in what has dropped open over it.
   */
  public static List<Finding> look(Scene scene, Where where) {
    return Stream.concat(
            inside(scene, where),
            Layers.droppedOver(scene).stream()
                .flatMap(popup ->
                    Stream.concat(
                        inside(popup.getScene(), where), tooBig(popup.getScene(), scene, where))))
        .distinct()
        .toList();
  }

  /**
   * What has dropped open is to have room in the window: the screen may be no larger. A menu of
   * JavaFX's own keeps to the screen, and scrolls there.
   */
  private static Stream<Finding> tooBig(Scene dropped, Scene window, Where where) {
    return Stream.of(dropped)
        .filter(one -> one.getRoot().lookup(".context-menu") == null)
        .filter(one -> one.getWidth() > window.getWidth() || one.getHeight() > window.getHeight())
        .map(one ->
            new Finding(
                where,
                Finding.Kind.STICKS_OUT,
                Shown.path(one.getRoot()),
                "drops open with %.0fx%.0f".formatted(one.getWidth(), one.getHeight())));
  }

  private static Stream<Finding> inside(Scene scene, Where where) {
    settle(scene);
    var nodes = Shown.in(scene);
    return Stream.of(
            nodes.stream().flatMap(node -> CutText.in(node, where)),
            nodes.stream().flatMap(node -> BrokenWords.in(node, where)),
            nodes.stream().skip(1).flatMap(node -> CutText.sticking(node, where)),
            nodes.stream().flatMap(node -> TooWide.in(node, where)),
            nodes.stream().flatMap(node -> ScrollBars.in(node, where)),
            Names.in(nodes, where),
            Overlaps.in(nodes, where))
        .flatMap(found -> found);
  }

  /** Goes round with the tabulator, which moves the focus: in what is uppermost, as the keys do. */
  public static List<Finding> tab(Scene scene, Where where) {
    var dropped = Layers.droppedOver(scene);
    var uppermost = dropped.isEmpty() ? scene : dropped.getLast().getScene();
    settle(uppermost);
    return FocusOrder.in(uppermost, where).toList();
  }

  /** Tables make their rows in a second pass. */
  private static void settle(Scene scene) {
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
