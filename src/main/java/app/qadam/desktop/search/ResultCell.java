package app.qadam.desktop.search;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.search.Excerpt.Piece;
import app.qadam.desktop.search.Plain.Span;
import app.qadam.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A row: a sign of its kind, title and what stands below it with the typed letters marked. */
final class ResultCell extends ListCell<Row> {
  private static final int TITLE = 54;
  private static final int UNDER = 70;

  private final Texts texts;

  ResultCell(Texts texts, Consumer<Found> take) {
    this.texts = texts;
    getStyleClass().add("found-row");
    // As wide as the list and no wider: what has no room is cut in its line.
    setPrefWidth(0);
    // Before the list itself, which would take the focus from the box.
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          event.consume();
          if (event.getButton() == MouseButton.PRIMARY
              && getItem() instanceof Row.Choice(Hit hit)) {
            take.accept(hit.found());
          }
        });
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("found-heading");
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case Row.Heading(String text) -> {
        getStyleClass().add("found-heading");
        setGraphic(Parts.line(text, "group-heading"));
        setAccessibleText(text);
      }
      case Row.Choice(Hit hit) -> {
        setGraphic(shown(hit));
        setAccessibleText(hit.found().title() + ", " + kind(hit.found()));
      }
    }
  }

  private String kind(Found found) {
    return texts.get("search.kind." + found.kind().id());
  }

  private HBox shown(Hit hit) {
    var found = hit.found();
    var words = new VBox(2, line(found.title(), hit.inTitle(), TITLE, "found-title"));
    if (!found.under().isEmpty()) {
      words
          .getChildren()
          .add(line(found.under(), hit.inUnder(), UNDER, "found-under", "quiet", "small"));
    }
    words.getStyleClass().add("found-words");
    words.setMinWidth(0);
    var row = Parts.row(12, Parts.icon(icon(found.kind()), "found-icon"), Parts.grow(words));
    if (!found.keys().isEmpty()) {
      row.getChildren().add(Parts.line(found.keys(), "keys", "small"));
    }
    row.getChildren().add(Parts.line(kind(found), "quiet", "small"));
    return row;
  }

  private static HBox line(String text, List<Span> marks, int most, String... styles) {
    var line = new HBox();
    for (Piece piece : Excerpt.of(text, marks, most)) {
      var label = new Label(piece.text());
      label.getStyleClass().addAll(styles);
      if (piece.marked()) {
        label.getStyleClass().add("found-mark");
        label.setMinWidth(USE_PREF_SIZE);
      } else {
        label.setMinWidth(0);
      }
      line.getChildren().add(label);
    }
    return line;
  }

  private static Feather icon(Kind kind) {
    return switch (kind) {
      case PAGE -> Feather.LAYOUT;
      case STAGE -> Feather.MAP;
      case DOCUMENT -> Feather.FILE_TEXT;
      case DEADLINE -> Feather.CLOCK;
      case COMMAND -> Feather.ZAP;
      case SETTING -> Feather.SLIDERS;
      case OWN -> Feather.EDIT_2;
      case DETAIL -> Feather.USER;
      case SAID -> Feather.FILE;
      case EVENT -> Feather.CALENDAR;
      case FILE -> Feather.PAPERCLIP;
      case PROGRAM -> Feather.GLOBE;
      case TERM -> Feather.BOOK_OPEN;
      case HELP -> Feather.HELP_CIRCLE;
      case RULE -> Feather.WATCH;
      case SOURCE -> Feather.BOOKMARK;
    };
  }
}
