package app.qadam.desktop.search;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * What was found, below the box and over the page. The focus stays in the box, so that one can go
 * on typing.
 */
final class ResultList extends VBox {
  /** In em. */
  private static final double WIDTH = 42;

  private static final double ROW = 3.3;
  private static final double GAP = 6;
  private static final double MARGIN = 12;
  private static final double LIST_EDGE = 2;
  private static final int PAGE = 8;

  /** So many rows are in sight at most. */
  private static final int MOST_ROWS = 10;

  private final ListView<Row> list = new ListView<>();
  private final Label nothing = Parts.text("", "strong");
  private final VBox none;

  /** The row at the top, as far as the keyboard has scrolled. */
  private int top;

  ResultList(Texts texts, Consumer<Found> take) {
    getStyleClass().add("found-card");
    setId("search-results");
    setManaged(false);
    list.setId("search-list");
    list.setFocusTraversable(false);
    list.setAccessibleText(texts.get("search.results"));
    list.setCellFactory(made -> new ResultCell(texts, take));
    list.getStyleClass().add("found-list");
    nothing.setId("search-nothing");
    none = new VBox(6, nothing, Parts.text(texts.get("search.what"), "quiet"));
    none.getStyleClass().add("found-nothing");
  }

  /** Shows rows, the first that can be chosen is chosen; or says that there is nothing. */
  void show(List<Row> rows, String whenNone) {
    list.getItems().setAll(rows);
    nothing.setText(whenNone);
    getChildren().setAll(rows.isEmpty() ? none : list);
    IntStream.range(0, rows.size()).filter(this::canBeChosen).findFirst().ifPresent(this::choose);
    top = 0;
    list.scrollTo(0);
  }

  /** Puts it below a control, with its right edge below that one's. */
  void place(Pane over, Node below) {
    if (!over.getChildren().contains(this)) {
      over.getChildren().add(this);
    }
    double em = Theme.em(below);
    var at = over.sceneToLocal(below.localToScene(below.getLayoutBounds()));
    double width = Math.min(WIDTH * em, over.getWidth() - 2 * MARGIN);
    double room = over.getHeight() - at.getMaxY() - GAP - MARGIN;
    list.setFixedCellSize(ROW * em);
    applyCss();
    double around = snappedTopInset() + snappedBottomInset();
    int fit = Math.clamp((long) ((room - around - LIST_EDGE) / (ROW * em)), 1, MOST_ROWS);
    list.setPrefHeight(Math.min(fit, list.getItems().size()) * ROW * em + LIST_EDGE);
    double height = Math.min(prefHeight(width), Math.max(ROW * em, room));
    double right = Math.max(at.getMaxX(), MARGIN + width);
    resizeRelocate(snapPositionX(right - width), snapPositionY(at.getMaxY() + GAP), width, height);
    // Laid out by itself: what is not managed is passed over by the pane around it.
    layout();
  }

  boolean isShown() {
    return getParent() != null;
  }

  void hide() {
    if (getParent() instanceof Pane over) {
      over.getChildren().remove(this);
    }
    list.getItems().clear();
  }

  /** What is chosen in it. */
  Optional<Hit> chosen() {
    return list.getSelectionModel().getSelectedItem() instanceof Row.Choice(Hit hit)
        ? Optional.of(hit)
        : Optional.empty();
  }

  /** The number of the chosen one among those that can be chosen, from 1. */
  int number() {
    int at = list.getSelectionModel().getSelectedIndex();
    return (int) IntStream.rangeClosed(0, at).filter(this::canBeChosen).count();
  }

  int count() {
    return (int) IntStream.range(0, list.getItems().size()).filter(this::canBeChosen).count();
  }

  void down() {
    move(1);
  }

  void up() {
    move(-1);
  }

  void pageDown() {
    move(PAGE);
  }

  void pageUp() {
    move(-PAGE);
  }

  void first() {
    move(-list.getItems().size());
  }

  void last() {
    move(list.getItems().size());
  }

  /** Goes so many rows on, not beyond the ends; headings are passed over. */
  private void move(int rows) {
    int step = rows < 0 ? -1 : 1;
    int from = list.getSelectionModel().getSelectedIndex();
    int at = Math.clamp(from + (long) rows, 0, Math.max(0, list.getItems().size() - 1));
    while (isRow(at) && !canBeChosen(at)) {
      at += step;
    }
    if (isRow(at)) {
      choose(at);
    } else if (step < 0) {
      // Above the first one stands its heading, to be seen as well.
      top = 0;
      list.scrollTo(0);
    }
  }

  private boolean isRow(int at) {
    return at >= 0 && at < list.getItems().size();
  }

  private boolean canBeChosen(int at) {
    return isRow(at) && list.getItems().get(at) instanceof Row.Choice;
  }

  private void choose(int at) {
    list.getSelectionModel().clearAndSelect(at);
    list.getFocusModel().focus(at);
    int rows = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()));
    if (at < top) {
      top = at;
    } else if (at >= top + rows) {
      top = at - rows + 1;
    } else {
      return;
    }
    list.scrollTo(top);
  }
}
