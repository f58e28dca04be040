package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** F1: all keys of the window in groups, above whatever it shows, until Escape. */
final class ShortcutSheet {
  /** The columns stand side by side where there is room for that. */
  private static final double WIDE = 900;

  private static final String OF_STAGE = "stage.of-eight";

  private final StackPane layer;
  private final Commands commands;
  private final StackPane cover = new StackPane();
  private @Nullable Node before;

  /** A line of the sheet: what is done, and what is pressed for it. */
  private record Line(String what, String keys) {}

  ShortcutSheet(StackPane layer, Commands commands) {
    this.layer = layer;
    this.commands = commands;
    cover.getStyleClass().add("sheet-cover");
    cover.setId("shortcuts");
    cover.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // What lies below does not move under it.
    cover.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    cover.setOnMousePressed(event -> {
      if (event.getTarget().equals(cover)) {
        close();
      }
    });
  }

  boolean isShown() {
    return layer.getChildren().contains(cover);
  }

  /**
   * Shows it, or closes the one that is shown.
   *
   * @param help what opens the help
   */
  void toggle(Texts texts, Runnable help) {
    if (isShown()) {
      close();
      return;
    }
    before = layer.getScene().getFocusOwner();
    cover.getChildren().setAll(card(texts, help));
    layer.getChildren().add(cover);
    cover.lookup("#shortcuts-list").requestFocus();
  }

  /** The focus goes back to where it was. */
  void close() {
    layer.getChildren().remove(cover);
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
    before = null;
  }

  /** The tabulator stays inside. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
      var stops =
          Stream.of("#shortcuts-list", "#shortcuts-help", "#shortcuts-close")
              .map(cover::lookup)
              .toList();
      int here = stops.indexOf(layer.getScene().getFocusOwner());
      stops.get(Math.floorMod(here + (event.isShiftDown() ? -1 : 1), stops.size())).requestFocus();
    }
  }

  private Region card(Texts texts, Runnable help) {
    var close =
        Parts.id("shortcuts-close", Parts.primary(texts.get("shortcuts.close"), this::close));
    var more = helpLink(texts, help);
    var card = Parts.card(texts.get("command.shortcuts"), list(texts), buttons(more, close));
    card.getStyleClass().add("sheet-card");
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(texts.get("command.shortcuts"));
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setMargin(card, new Insets(16));
    return card;
  }

  private Button helpLink(Texts texts, Runnable help) {
    return Parts.id(
        "shortcuts-help",
        Parts.secondary(
            texts.get("page.help"),
            () -> {
              close();
              help.run();
            }));
  }

  private static Region buttons(Node... buttons) {
    var row = Parts.row(8, buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  /** Three columns, or fewer where the window is narrow. */
  private ScrollPane list(Texts texts) {
    List<String> spoken = new ArrayList<>();
    var go = group(Command.Group.GO, texts, spoken);
    var edit = group(Command.Group.EDIT, texts, spoken);
    var file = group(Command.Group.FILE, texts, spoken);
    var window = group(Command.Group.WINDOW, texts, spoken);
    var everywhere = group("everywhere", everywhere(texts), texts, spoken);
    var columns =
        new Flow(32, 20, go, Parts.column(20, edit, file), Parts.column(20, window, everywhere));
    columns.setRowValignment(VPos.TOP);
    columns.setPrefWrapLength(WIDE);
    var list = Parts.scrolling(columns);
    list.setId("shortcuts-list");
    list.setFocusTraversable(true);
    list.setAccessibleText(String.join("; ", spoken));
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private Region group(Command.Group group, Texts texts, List<String> spoken) {
    return group(group.id(), lines(group, texts), texts, spoken);
  }

  private static Region group(String id, List<Line> lines, Texts texts, List<String> spoken) {
    lines.forEach(line -> spoken.add(line.what() + ": " + line.keys()));
    return group(texts.get("shortcuts.group." + id), lines);
  }

  private static Region group(String heading, List<Line> lines) {
    var grid = new GridPane(16, 7);
    for (int i = 0; i < lines.size(); i++) {
      grid.add(Parts.line(lines.get(i).what()), 0, i);
      grid.add(Parts.line(lines.get(i).keys(), "keys"), 1, i);
    }
    return Parts.column(8, Parts.line(heading, "group-heading"), grid);
  }

  private List<Line> lines(Command.Group group, Texts texts) {
    List<Line> lines = new ArrayList<>();
    var ofGroup = commands.all().stream().filter(command -> command.group() == group).toList();
    boolean hasStages = false;
    for (Command command : ofGroup) {
      if (!command.title().key().equals(OF_STAGE)) {
        command
            .shortcut()
            .ifPresent(keys -> lines.add(new Line(texts.say(command.title()), written(keys))));
      } else if (!hasStages) {
        hasStages = true;
        lines.add(new Line(texts.get("shortcuts.stages"), ofStages(ofGroup)));
      }
    }
    return lines;
  }

  /** The keys of the first and of the last of the stages. */
  private static String ofStages(List<Command> all) {
    var keys =
        all.stream()
            .filter(command -> command.title().key().equals(OF_STAGE))
            .flatMap(command -> command.shortcut().stream())
            .map(ShortcutSheet::written)
            .toList();
    return keys.getFirst() + " … " + keys.getLast();
  }

  private static List<Line> everywhere(Texts texts) {
    return List.of(
        new Line(texts.get("shortcuts.next-stop"), plain(KeyCode.TAB)),
        new Line(
            texts.get("shortcuts.in-group"),
            Stream.of(KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN, KeyCode.RIGHT)
                .map(ShortcutSheet::plain)
                .collect(Collectors.joining(" "))),
        new Line(texts.get("shortcuts.press"), plain(KeyCode.SPACE) + ", " + plain(KeyCode.ENTER)),
        new Line(texts.get("shortcuts.leave"), plain(KeyCode.ESCAPE)));
  }

  private static String plain(KeyCode code) {
    return written(new KeyCodeCombination(code));
  }

  /** As the system writes it: {@code Ctrl+K}, or {@code ⌘K}. */
  private static String written(KeyCombination keys) {
    return keys.getDisplayText();
  }
}
