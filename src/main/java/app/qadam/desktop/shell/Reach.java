package app.qadam.desktop.shell;

import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.search.Goal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Comes to one spot of a page that was just gone to. A spot that is not there leaves the page. */
final class Reach {
  private static final String REACHED = "reached";
  private static final Duration LONG_ENOUGH = Duration.seconds(2);

  private Reach() {}

  /** Opens the part of the page, and takes the focus to the control or the words into sight. */
  static void spot(Region page, Goal.Go goal) {
    // The page is laid out first: a part of it may be made when it is pressed.
    Platform.runLater(() -> {
      page.applyCss();
      for (String id : goal.press()) {
        find(page, node -> id.equals(node.getId()) && node instanceof ButtonBase)
            .ifPresent(node -> ((ButtonBase) node).fire());
        page.applyCss();
      }
      page.layout();
      if (!focusSpot(page, goal) && !showWords(page, goal.words())) {
        find(page, Node::isFocusTraversable).ifPresent(Node::requestFocus);
      }
    });
  }

  private static boolean focusSpot(Region page, Goal.Go goal) {
    for (String id : goal.spots()) {
      var spot = find(page, node -> id.equals(node.getId()));
      if (spot.isPresent()) {
        find(spot.get(), Node::isFocusTraversable)
            .map(Reach::inForce)
            .ifPresent(Node::requestFocus);
        ListAndDetail.reveal(spot.get());
        return true;
      }
    }
    return false;
  }

  /** Of several choices, the one in force. */
  private static Node inForce(Node control) {
    return control instanceof ToggleButton toggle
            && toggle.getToggleGroup() != null
            && toggle.getToggleGroup().getSelectedToggle() instanceof Node selected
        ? selected
        : control;
  }

  private static boolean showWords(Region page, String words) {
    var label =
        words.isEmpty()
            ? Optional.<Node>empty()
            : find(page, node -> node instanceof Labeled one && isSame(one.getText(), words));
    label.ifPresent(node -> {
      var holder = Objects.requireNonNullElse(node.getParent(), node);
      find(holder, Node::isFocusTraversable)
          .or(() -> find(page, Node::isFocusTraversable))
          .ifPresent(Node::requestFocus);
      node.getStyleClass().add(REACHED);
      var pause = new PauseTransition(LONG_ENOUGH);
      pause.setOnFinished(event -> node.getStyleClass().remove(REACHED));
      pause.play();
      ListAndDetail.reveal(node);
    });
    return label.isPresent();
  }

  private static boolean isSame(String shown, String words) {
    return shown != null && shown.strip().equals(words.strip());
  }

  /** The first node that can be seen and is wanted; ids may hold signs that selectors cannot. */
  private static Optional<Node> find(Node node, Predicate<Node> wanted) {
    if (!node.isVisible()) {
      return Optional.empty();
    }
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, wanted).stream())
            .findFirst()
        : Optional.empty();
  }
}
