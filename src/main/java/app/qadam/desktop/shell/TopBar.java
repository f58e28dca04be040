package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The page's title, whether everything is saved, search, undo and redo. */
final class TopBar extends HBox {
  /** What stands beside title and word, at its narrowest, in em. */
  private static final double REST = 27;

  private final Label title = Parts.line("", "page-title");
  private final Region savedDot = new Region();
  private final Label saved = Parts.line("", "saved");
  private final TextField search = new TextField();
  private final ContextMenu results = new ContextMenu();
  private final Button undo;
  private final Button redo;
  private final Texts texts;

  TopBar(
      Texts texts,
      Session session,
      TakingBack takingBack,
      BiConsumer<String, Consumer<List<Finder.Found>>> find,
      Consumer<Finder.Found> open,
      Runnable help) {
    super(14);
    this.texts = texts;
    undo = Parts.iconButton(Feather.CORNER_UP_LEFT, texts.get("bar.undo"), takingBack::undo);
    redo = Parts.iconButton(Feather.CORNER_UP_RIGHT, texts.get("bar.redo"), takingBack::redo);
    undo.setId("undo");
    redo.setId("redo");
    undo.disableProperty().bind(session.lastDone().map(Optional::isEmpty));
    redo.disableProperty().bind(session.lastUndone().map(Optional::isEmpty));
    takingBack.name(undo, session.lastDone(), "bar.undo", "bar.undo.what");
    takingBack.name(redo, session.lastUndone(), "bar.redo", "bar.redo.what");
    title.setId("page-title");
    title.setMinWidth(0);
    saved.managedProperty().bind(saved.visibleProperty());
    widthProperty().addListener((property, before, after) -> makeRoom());
    saved.setId("saved");
    savedDot.getStyleClass().add("saved-dot");
    search.setId("search");
    search.setPromptText(texts.get("search.prompt"));
    search.setAccessibleText(texts.get("search.name"));
    search.getStyleClass().add("search");
    HBox.setHgrow(search, Priority.SOMETIMES);
    search
        .textProperty()
        .addListener((property, before, typed) -> ask(typed, find, found -> show(found, open)));
    search.setOnAction(event ->
        ask(
            search.getText(),
            find,
            found -> {
              if (!found.isEmpty()) {
                take(found.getFirst(), open);
              }
            }));
    session.pending().addListener((property, before, after) -> showSaved(session));
    session.failed().addListener((property, before, after) -> showSaved(session));
    showSaved(session);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    var explain =
        Parts.id("page-help", Parts.iconButton(Feather.HELP_CIRCLE, texts.get("bar.help"), help));
    explain.getStyleClass().add("bare");
    getChildren()
        .addAll(
            Parts.row(4, title, explain),
            Parts.spring(),
            Parts.row(7, savedDot, saved),
            search,
            undo,
            redo);
  }

  void showTitle(String text) {
    title.setText(text);
    makeRoom();
  }

  /** The word beside the dot stands there only where title and search have their room. */
  private void makeRoom() {
    double words = title.prefWidth(-1) + saved.prefWidth(-1);
    boolean roomy = getWidth() >= REST * Theme.em(this) + words;
    saved.setVisible(roomy);
    title.setMinWidth(roomy ? USE_PREF_SIZE : 0);
  }

  /** Ctrl K. */
  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /** What was found for something that is no longer typed is of no use. */
  private void ask(
      String typed,
      BiConsumer<String, Consumer<List<Finder.Found>>> find,
      Consumer<List<Finder.Found>> then) {
    find.accept(
        typed,
        found -> {
          if (typed.equals(search.getText())) {
            then.accept(found);
          }
        });
  }

  private void show(List<Finder.Found> found, Consumer<Finder.Found> open) {
    results.getItems().clear();
    for (Finder.Found one : found) {
      var line =
          Parts.row(
              16, Parts.grow(Parts.line(one.title())), Parts.line(one.kind(), "quiet", "small"));
      line.setPrefWidth(420);
      var item = new CustomMenuItem(line, true);
      item.setOnAction(event -> take(one, open));
      results.getItems().add(item);
    }
    if (found.isEmpty() && !search.getText().isBlank()) {
      var nothing = new MenuItem(texts.get("search.nothing"));
      nothing.setDisable(true);
      results.getItems().add(nothing);
    }
    if (results.getItems().isEmpty() || !search.isFocused()) {
      results.hide();
    } else {
      results.show(search, Side.BOTTOM, 0, 4);
    }
  }

  private void take(Finder.Found found, Consumer<Finder.Found> open) {
    results.hide();
    search.clear();
    open.accept(found);
  }

  private void showSaved(Session session) {
    savedDot.getStyleClass().removeAll("saving", "failed");
    if (session.pending().get() > 0) {
      savedDot.getStyleClass().add("saving");
      saved.setText(texts.get("bar.saving"));
    } else if (session.failed().get()) {
      savedDot.getStyleClass().add("failed");
      saved.setText(texts.get("bar.not-saved"));
    } else {
      saved.setText(texts.get("bar.saved"));
    }
  }
}
