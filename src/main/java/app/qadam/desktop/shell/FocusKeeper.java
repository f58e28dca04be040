package app.qadam.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Who works by keys stays where he is: when what has the focus is taken away, by an undo or because
 * it was removed, the focus goes to what is nearest to it instead of to the window's beginning; not
 * to a field, in which Ctrl Z would be about its letters.
 */
final class FocusKeeper {
  private final Node page;

  /** What stands around the focus, the nearest first. */
  private List<Node> around = List.of();

  private FocusKeeper(Node page) {
    this.page = page;
  }

  /** Keeps the focus in a part of a scene. */
  static void in(Scene scene, Node page) {
    var keeper = new FocusKeeper(page);
    scene
        .focusOwnerProperty()
        .addListener((property, before, now) -> keeper.follow(scene, before, now));
  }

  private void follow(Scene scene, @Nullable Node before, @Nullable Node now) {
    if (WindowParts.isIn(page, now)) {
      around = around(now);
      return;
    }
    boolean isTakenAway = before != null && before.getScene() == null && !around.isEmpty();
    var nearest = isTakenAway ? nearest() : Optional.<Node>empty();
    around = List.of();
    // Where a page takes the focus somewhere itself, that holds.
    nearest.ifPresent(node ->
        Platform.runLater(() -> {
          if (!WindowParts.isIn(page, scene.getFocusOwner()) && node.getScene() != null) {
            node.requestFocus();
          }
        }));
  }

  private List<Node> around(@Nullable Node focused) {
    List<Node> all = new ArrayList<>();
    for (var up = focused; up != null && !up.equals(page); up = up.getParent()) {
      all.add(up);
    }
    all.add(page);
    return all;
  }

  private Optional<Node> nearest() {
    return around.stream()
        .filter(node -> node.getScene() != null)
        .map(WindowParts::keyStopIn)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
