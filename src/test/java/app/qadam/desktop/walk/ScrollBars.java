package app.qadam.desktop.walk;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/** Scrollbars where none is needed. */
final class ScrollBars {
  /** Who has to scroll this little was given too little room. */
  private static final double LITTLE = 4;

  private ScrollBars() {}

  static Stream<Finding> in(Node node, Where where) {
    if (!(node instanceof ScrollBar bar) || Shown.isInMatrix(node)) {
      return Stream.empty();
    }
    boolean aside = bar.getOrientation() == Orientation.HORIZONTAL;
    if (aside
        && !(bar.getParent() instanceof VirtualFlow<?>)
        && !bar.getParent().getStyleClass().contains("sideways")) {
      return Stream.of(
          new Finding(where, Finding.Kind.SCROLLBAR, Shown.path(bar), "scrolls aside"));
    }
    if (!aside && bar.getParent() instanceof ScrollPane pane && pane.getContent() != null) {
      double hidden =
          pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
      if (hidden < LITTLE) {
        return Stream.of(
            new Finding(
                where,
                Finding.Kind.SCROLLBAR,
                Shown.path(bar),
                "scrolls for %.1f px".formatted(hidden)));
      }
    }
    return Stream.empty();
  }
}
