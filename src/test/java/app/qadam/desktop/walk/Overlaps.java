package app.qadam.desktop.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** Texts that lie on texts, and controls that lie on controls. */
final class Overlaps {
  /** A text's box is higher than its letters. */
  private static final double OF_TEXTS = 3;

  private static final double OF_CONTROLS = 1;

  private Overlaps() {}

  static Stream<Finding> in(List<Node> nodes, Where where) {
    var texts =
        nodes.stream()
            .filter(node -> node instanceof Text text && !text.getText().isBlank())
            .filter(node -> !Shown.isInField(node) && !(node instanceof FontIcon))
            .toList();
    var controls = nodes.stream().filter(Overlaps::canBeUsed).toList();
    return Stream.of(
            among(texts, OF_TEXTS, where),
            among(controls, OF_CONTROLS, where),
            nodes.stream()
                .filter(node -> node.equals(node.getScene().getFocusOwner()))
                .filter(Layers::isHidden)
                .map(node -> hidden(node, where)))
        .flatMap(found -> found);
  }

  /** Who works by keys sees where he is, whatever floats over the page. */
  private static Finding hidden(Node node, Where where) {
    return new Finding(
        where,
        Finding.Kind.OVERLAP,
        Shown.path(node),
        "\"%s\" has the focus and is hidden".formatted(Shown.words(node)));
  }

  private static boolean canBeUsed(Node node) {
    return node.isFocusTraversable()
        && !(node instanceof ScrollPane)
        && !(node instanceof ScrollBar)
        && !node.isDisabled();
  }

  private static Stream<Finding> among(List<Node> nodes, double slack, Where where) {
    List<Finding> found = new ArrayList<>();
    List<Node> seen = new ArrayList<>();
    List<Bounds> places = new ArrayList<>();
    for (Node node : nodes) {
      var place = Shown.seen(node);
      if (place.getWidth() <= slack || place.getHeight() <= slack) {
        continue;
      }
      for (int i = 0; i < seen.size(); i++) {
        if (lieOn(places.get(i), place, slack) && !areOne(seen.get(i), node)) {
          found.add(
              new Finding(
                  where,
                  Finding.Kind.OVERLAP,
                  Shown.path(seen.get(i)) + " and " + Shown.path(node),
                  "\"%s\" and \"%s\" by %.0fx%.0f"
                      .formatted(
                          Shown.words(seen.get(i)),
                          Shown.words(node),
                          across(places.get(i), place),
                          down(places.get(i), place))));
        }
      }
      seen.add(node);
      places.add(place);
    }
    return found.stream();
  }

  private static boolean lieOn(Bounds one, Bounds other, double slack) {
    return across(one, other) > slack && down(one, other) > slack;
  }

  private static double across(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
  }

  private static double down(Bounds one, Bounds other) {
    return Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
  }

  /** Whether one holds the other, as a row that can be chosen holds its link. */
  private static boolean areOne(Node one, Node other) {
    return (one instanceof Parent around && Shown.holds(around, other))
        || (other instanceof Parent outer && Shown.holds(outer, one))
        || areRunning(one, other)
        || Layers.areApart(one, other);
  }

  /** Pieces of one running text: the box of a piece that wraps holds the ends of the others. */
  private static boolean areRunning(Node one, Node other) {
    return flow(one).filter(flow -> Shown.holds(flow, other)).isPresent();
  }

  private static Optional<Parent> flow(Node node) {
    for (var up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof TextFlow) {
        return Optional.of(up);
      }
    }
    return Optional.empty();
  }
}
