package app.qadam.desktop.walk;

import app.qadam.desktop.kit.Tip;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Text that is not shown whole. A text may be cut on purpose, as a long file name, when it can be
 * read in full on hover.
 */
final class CutText {
  private static final double SLACK = 1;

  /** Where JavaFX keeps the tooltip of a node that is no control. */
  private static final String TOOLTIP = "javafx.scene.control.Tooltip";

  private CutText() {}

  static Stream<Finding> in(Node node, Where where) {
    return Stream.of(cut(node), outside(node), prompt(node))
        .flatMap(Optional::stream)
        .map(said -> new Finding(where, Finding.Kind.CUT, Shown.path(node), said));
  }

  /** What sticks out of the row or column that laid it out. */
  static Stream<Finding> sticking(Node node, Where where) {
    var parent = node.getParent();
    if (!node.isManaged() || !laysOut(parent)) {
      return Stream.empty();
    }
    var inside = node.localToParent(node.getLayoutBounds());
    double right = inside.getMaxX() - parent.getLayoutBounds().getMaxX();
    double left = parent.getLayoutBounds().getMinX() - inside.getMinX();
    double below = inside.getMaxY() - parent.getLayoutBounds().getMaxY();
    double worst = Math.max(Math.max(right, left), below);
    if (worst <= SLACK) {
      return Stream.empty();
    }
    return Stream.of(
        new Finding(
            where,
            Finding.Kind.STICKS_OUT,
            Shown.path(node),
            "%s: right %.0f left %.0f below %.0f"
                .formatted(Shown.words(node), right, left, below)));
  }

  private static boolean laysOut(Parent parent) {
    return parent instanceof HBox
        || parent instanceof VBox
        || parent instanceof GridPane
        || parent instanceof FlowPane;
  }

  private static Optional<String> cut(Node node) {
    if (!(node instanceof Labeled labeled)
        || labeled.getText() == null
        || labeled.getText().isBlank()
        || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
        || labeled.getWidth() == 0) {
      return Optional.empty();
    }
    var whole = plain(labeled, labeled.getText());
    var shown = written(labeled).map(text -> plain(labeled, text)).orElse("");
    if (shown.equals(whole) || isTold(labeled, whole)) {
      return Optional.empty();
    }
    return Optional.of(
        "\"%s\" shows \"%s\" in %.0fx%.0f, wants %.0fx%.0f"
            .formatted(
                whole,
                shown,
                labeled.getWidth(),
                labeled.getHeight(),
                labeled.prefWidth(-1),
                labeled.prefHeight(labeled.getWidth())));
  }

  /** What a control writes of its text; an icon is a text too, of another class. */
  private static Optional<String> written(Labeled labeled) {
    var around =
        switch (labeled) {
          case TitledPane pane -> pane.lookup(".title");
          case MenuButton button -> button.lookup(".label");
          default -> labeled;
        };
    if (around == null) {
      return Optional.empty();
    }
    return ((Parent) around)
        .getChildrenUnmodifiable().stream()
            .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
            .map(child -> ((Text) child).getText())
            .findFirst();
  }

  private static String plain(Labeled labeled, String text) {
    return labeled.isMnemonicParsing() ? text.replace("_", "") : text;
  }

  private static Optional<String> outside(Node node) {
    if (!(node instanceof Text text)
        || node instanceof FontIcon
        || text.getText().isBlank()
        || Shown.isInField(node)
        || TooWide.isIn(node)
        || isTold(node, text.getText())) {
      return Optional.empty();
    }
    var bounds = Shown.inScene(node);
    var area = Shown.areaOf(node);
    double out =
        Stream.of(
                area.getMinX() - bounds.getMinX(),
                bounds.getMaxX() - area.getMaxX(),
                area.getMinY() - bounds.getMinY(),
                bounds.getMaxY() - area.getMaxY())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    return out <= SLACK
        ? Optional.empty()
        : Optional.of(
            "\"%s\" lies %.0f px outside what can be seen".formatted(text.getText(), out));
  }

  private static Optional<String> prompt(Node node) {
    if (!(node instanceof TextField field)) {
      return Optional.empty();
    }
    boolean empty = field.getText() == null || field.getText().isEmpty();
    var words = Objects.requireNonNullElse(empty ? field.getPromptText() : field.getText(), "");
    var measured = new Text(words);
    measured.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    double needed = measured.getLayoutBounds().getWidth();
    return needed <= room + SLACK || isTold(field, words)
        ? Optional.empty()
        : Optional.of(
            String.format(Locale.ROOT, "field shows \"%s\": %.0f of %.0f px", words, room, needed));
  }

  /** Whether a whole text is read on hover, here or on the control around. */
  private static boolean isTold(Node node, String whole) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof Control control
          && Tip.of(control).filter(words -> words.contains(whole)).isPresent()) {
        return true;
      }
      var tooltip =
          up instanceof Control control && control.getTooltip() != null
              ? control.getTooltip()
              : (Tooltip) up.getProperties().get(TOOLTIP);
      if (tooltip != null && tooltip.getText() != null && tooltip.getText().contains(whole)) {
        return true;
      }
    }
    return false;
  }
}
