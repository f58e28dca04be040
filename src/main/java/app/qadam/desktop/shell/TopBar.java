package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Explained;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.search.SearchBox;
import app.qadam.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The page's title, whether everything is saved, search, undo and redo. */
final class TopBar extends HBox {
  /** The dot and the space behind it. */
  private static final double ROOM_FOR_DOT = 20;

  private final Label title = Parts.line("", "page-title");
  private final Region savedDot = new Region();
  private final Label saved = Parts.line("", "saved");
  private final SearchBox search;
  private final Button undo;
  private final Button redo;
  private final Button explain;
  private final Texts texts;

  TopBar(
      Texts texts,
      Session session,
      TakingBack takingBack,
      Commands commands,
      SearchBox search,
      Runnable help) {
    super(12);
    this.texts = texts;
    this.search = search;
    explain =
        Parts.id("page-help", Parts.iconButton(Feather.HELP_CIRCLE, texts.get("bar.help"), help));
    explain.getStyleClass().add("bare");
    var undoKeys = commands.get("undo").written();
    var redoKeys = commands.get("redo").written();
    undo =
        Parts.iconButton(Feather.CORNER_UP_LEFT, texts.get("bar.undo", undoKeys), takingBack::undo);
    redo =
        Parts.iconButton(
            Feather.CORNER_UP_RIGHT, texts.get("bar.redo", redoKeys), takingBack::redo);
    undo.setId("undo");
    redo.setId("redo");
    // The session outlives the bar, which is made anew in another language.
    var isThere = sceneProperty().isNotNull();
    var possible = session.possible().when(isThere);
    undo.disableProperty().bind(possible.map(steps -> !steps.undo()));
    redo.disableProperty().bind(possible.map(steps -> !steps.redo()));
    takingBack.name(undo, session.lastDone().when(isThere), "bar.undo", "bar.undo.what", undoKeys);
    takingBack.name(
        redo, session.lastUndone().when(isThere), "bar.redo", "bar.redo.what", redoKeys);
    title.setId("page-title");
    Explained.whenCut(title).setMinWidth(0);
    saved.managedProperty().bind(saved.visibleProperty());
    saved.setId("saved");
    savedDot.getStyleClass().add("saved-dot");
    HBox.setHgrow(search.field(), Priority.SOMETIMES);
    session.pending().when(isThere).addListener((property, before, after) -> showSaved(session));
    session.failed().when(isThere).addListener((property, before, after) -> showSaved(session));
    showSaved(session);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            Parts.row(4, title, explain),
            Parts.spring(),
            Parts.row(8, savedDot, saved),
            search.field(),
            undo,
            redo);
  }

  void showTitle(String text) {
    title.setText(text);
    makeRoom();
  }

  @Override
  protected void layoutChildren() {
    makeRoom();
    super.layoutChildren();
  }

  /** The title is whole as long as it can be; the words beside the dot are the first to go. */
  private void makeRoom() {
    double rest =
        getInsets().getLeft()
            + getInsets().getRight()
            + getSpacing() * getChildren().size()
            + getChildren().stream()
                .filter(part -> !(part instanceof HBox))
                .mapToDouble(part -> part.minWidth(-1))
                .sum()
            + explain.prefWidth(-1)
            + ROOM_FOR_DOT;
    double left = getWidth() - rest - title.prefWidth(-1);
    saved.setVisible(left >= saved.prefWidth(-1));
    title.setMinWidth(left >= 0 ? USE_PREF_SIZE : 0);
  }

  /** Comes to the search, as its keys do. */
  void focusSearch() {
    search.focus();
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
    makeRoom();
  }
}
