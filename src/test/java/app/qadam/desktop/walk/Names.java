package app.qadam.desktop.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/** Controls that a screen reader cannot name. */
final class Names {
  private static final Set<AccessibleRole> NO_CONTROL =
      Set.of(AccessibleRole.PARENT, AccessibleRole.NODE);

  private Names() {}

  static Stream<Finding> in(List<Node> nodes, Where where) {
    Set<Node> labelled = new HashSet<>();
    for (Node node : nodes) {
      if (node instanceof Label label && label.getLabelFor() != null) {
        labelled.add(label.getLabelFor());
      }
    }
    return nodes.stream()
        .filter(Names::canBeUsed)
        .flatMap(node ->
            Stream.concat(
                hasName(node) || labelled.contains(node)
                    ? Stream.empty()
                    : Stream.of(finding(node, where, "has no name")),
                node.isFocusTraversable() && NO_CONTROL.contains(node.getAccessibleRole())
                    ? Stream.of(finding(node, where, "has no role"))
                    : Stream.empty()));
  }

  private static boolean canBeUsed(Node node) {
    boolean clickable =
        node.getOnMouseClicked() != null && node.getStyleClass().contains("clickable");
    return (node.isFocusTraversable() || clickable)
        && !(node instanceof ScrollPane)
        && !(node instanceof ScrollBar)
        && !Shown.isInField(node);
  }

  private static boolean hasName(Node node) {
    return isSaid(node.getAccessibleText())
        || (node instanceof Labeled labeled && isSaid(labeled.getText()));
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  private static Finding finding(Node node, Where where, String said) {
    return new Finding(where, Finding.Kind.NO_NAME, Shown.path(node), said);
  }
}
