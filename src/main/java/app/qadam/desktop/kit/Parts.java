package app.qadam.desktop.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that every page uses; how they look stands in the style sheet. */
public final class Parts {
  /** A text whose lines do not grow longer than one likes to read. */
  private static final String PROSE = "prose";

  private Parts() {}

  /** A text that wraps, in a style of the sheet: {@code body}, {@code quiet}, {@code headline} … */
  public static Label text(String text, String... styles) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    label.getStyleClass().add(PROSE);
    return label;
  }

  /** A text on one line. */
  public static Label line(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * Words of a picture, which are placed where they have room and never cut. Not a control: a
   * picture has dozens of them, and each control costs a skin and twice the style.
   */
  public static Text drawn(String text, String... styles) {
    var words = new Text(text);
    words.setTextOrigin(VPos.TOP);
    words.getStyleClass().add("drawn");
    words.getStyleClass().addAll(styles);
    return words;
  }

  /** A word in a rounded field. */
  public static Label pill(String text, Tone tone) {
    var pill = line(text, "pill", tone.styleClass());
    pill.setMinHeight(Region.USE_PREF_SIZE);
    return pill;
  }

  /** The button that does what the page is for. */
  public static Button primary(String text, Runnable action) {
    var button = secondary(text, action);
    button.getStyleClass().add("accent");
    return button;
  }

  /** Any other button. */
  public static Button secondary(String text, Runnable action) {
    var button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button that shows an icon only; {@code name} is read out and shown on hover. */
  public static Button iconButton(Feather icon, String name, Runnable action) {
    var button = new Button();
    button.setGraphic(icon(icon));
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(name);
    Tip.on(button, name);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A link inside the page. */
  public static Hyperlink link(String text, Runnable action) {
    var link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(event -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  public static FontIcon icon(Feather icon, String... styles) {
    var node = new FontIcon(icon);
    node.getStyleClass().addAll(styles);
    node.setFocusTraversable(false);
    return node;
  }

  /** What turns in a button while its work is done. */
  public static ProgressIndicator turning() {
    var turning = new ProgressIndicator();
    turning.getStyleClass().add("in-button");
    return turning;
  }

  /** A card with a heading. */
  public static VBox card(String heading, Node... content) {
    var card = card(content);
    card.getChildren().addFirst(text(heading, "card-heading"));
    return card;
  }

  /** A card without one. */
  public static VBox card(Node... content) {
    var card = new VBox(content);
    card.getStyleClass().add("card");
    return card;
  }

  public static HBox row(double gap, Node... content) {
    var row = new HBox(gap, content);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  public static VBox column(double gap, Node... content) {
    return new VBox(gap, content);
  }

  /** Space that takes what is left. */
  public static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Lets a node take the room that is left in its row. */
  public static <N extends Region> N grow(N node) {
    node.getStyleClass().remove(PROSE);
    node.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }

  /** A thin line between rows. */
  public static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  /** A coloured box with a heading and a text. */
  public static VBox callout(Tone tone, String heading, Node... content) {
    var box = new VBox(4);
    if (!heading.isEmpty()) {
      box.getChildren().add(text(heading, "strong"));
    }
    box.getChildren().addAll(content);
    box.getStyleClass().addAll("callout", tone.styleClass());
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(heading);
    return box;
  }

  /** The points of a list, each with a dot. */
  public static VBox bullets(List<? extends Node> points) {
    var list = column(8);
    for (Node point : points) {
      var dot = line("•", "quiet");
      var row = new HBox(8, dot, point);
      HBox.setHgrow(point, Priority.ALWAYS);
      list.getChildren().add(row);
    }
    return list;
  }

  /**
   * Content that scrolls up and down when the window is too low for it; not for a few points of the
   * blank space at its end.
   */
  public static ScrollPane scrolling(Region content) {
    var pane = direct(new ScrollPane(content));
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("page-scroll");
    pane.setFocusTraversable(false);
    Runnable decide =
        () -> {
          double beyond = content.getHeight() - pane.getViewportBounds().getHeight();
          boolean isBlank = beyond > 0 && beyond <= content.getPadding().getBottom() / 2;
          pane.setVbarPolicy(
              isBlank ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        };
    content.heightProperty().subscribe(decide);
    pane.viewportBoundsProperty().subscribe(decide);
    return pane;
  }

  /**
   * The pane, painting straight into the window. By itself it paints into a picture of its own
   * first and copies that: it takes as much memory as what is seen and a sixth of the time in which
   * a page is first painted, makes scrolling no faster, and draws words otherwise than around it.
   * Only a page that is shown again comes some 10 ms sooner with it.
   */
  public static ScrollPane direct(ScrollPane pane) {
    pane.skinProperty()
        .addListener((property, before, skin) ->
            pane.getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(part -> part.setCache(false)));
    return pane;
  }

  /** A table that scrolls aside where the window is too narrow for its columns. */
  public static ScrollPane sideways(Region table) {
    var pane = direct(new ScrollPane(table));
    pane.setFitToWidth(true);
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().addAll("page-scroll", "sideways");
    pane.setFocusTraversable(false);
    return pane;
  }

  /** Gives a node the id by which tests and style sheets find it. */
  public static <N extends Node> N id(String id, N node) {
    node.setId(id);
    return node;
  }
}
