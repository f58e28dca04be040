package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.search.SearchBox;
import app.qadam.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The page's title, whether everything is saved, search, undo and redo. */
final class TopBar extends HBox {
  /** From this width, in em, there is room for the word beside the dot. */
  private static final double ROOMY = 40;

  private final Label title = Parts.line("", "page-title");
  private final Region savedDot = new Region();
  private final Label saved = Parts.line("", "saved");
  private final SearchBox search;
  private final Button undo;
  private final Button redo;
  private final Texts texts;

  TopBar(Texts texts, Session session, TakingBack takingBack, SearchBox search) {
    super(14);
    this.texts = texts;
    this.search = search;
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
    widthProperty()
        .addListener((property, before, after) -> {
          boolean roomy = after.doubleValue() >= ROOMY * Theme.em(this);
          saved.setVisible(roomy);
          title.setMinWidth(roomy ? USE_PREF_SIZE : 0);
        });
    saved.setId("saved");
    savedDot.getStyleClass().add("saved-dot");
    HBox.setHgrow(search.field(), Priority.SOMETIMES);
    session.pending().addListener((property, before, after) -> showSaved(session));
    session.failed().addListener((property, before, after) -> showSaved(session));
    showSaved(session);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(title, Parts.spring(), Parts.row(7, savedDot, saved), search.field(), undo, redo);
  }

  void showTitle(String text) {
    title.setText(text);
  }

  /** Ctrl K. */
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
  }
}
