package app.qadam.desktop.details;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Cells in rows whose headings stay in sight: the first row while it scrolls down, the first column
 * while it scrolls across. One cell can be reached with the tab key, the others from it with the
 * arrow keys, Home and End; Enter or the space bar chooses.
 */
final class MatrixTable extends Pane {
  private static final double WIDEST = 1.5;

  private final Pane corner = clipped();
  private final Pane heads = clipped();
  private final Pane names = clipped();
  private final Pane body = clipped();
  private final ScrollBar across = bar(Orientation.HORIZONTAL);
  private final ScrollBar down = bar(Orientation.VERTICAL);

  private Region first = new Region();
  private List<MatrixCell> headings = List.of();
  private List<? extends Region> titles = List.of();
  private List<List<MatrixCell>> rows = List.of();
  private int row;
  private int column;

  /** Whether the chosen cell comes into sight with the next layout. */
  private boolean isToReveal;

  MatrixTable() {
    getChildren().addAll(body, names, heads, corner, across, down);
    getStyleClass().add("matrix");
    setAccessibleRole(AccessibleRole.PARENT);
    InvalidationListener moved = property -> requestLayout();
    across.valueProperty().addListener(moved);
    down.valueProperty().addListener(moved);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(ScrollEvent.SCROLL, this::rolled);
  }

  /** A part of the table that shows only what is inside it; this table places what it holds. */
  private static Pane clipped() {
    var pane =
        new Pane() {
          @Override
          protected void layoutChildren() {}
        };
    var clip = new Rectangle();
    clip.widthProperty().bind(pane.widthProperty());
    clip.heightProperty().bind(pane.heightProperty());
    pane.setClip(clip);
    return pane;
  }

  private static ScrollBar bar(Orientation orientation) {
    var bar = new ScrollBar();
    bar.setOrientation(orientation);
    bar.setFocusTraversable(false);
    return bar;
  }

  /**
   * Shows other cells; where the keyboard was, it stays.
   *
   * @param nextFirst above the names of the rows
   * @param nextHeadings above the columns
   * @param nextTitles the names of the rows
   * @param nextRows as many cells in each as there are headings
   */
  void show(
      Region nextFirst,
      List<MatrixCell> nextHeadings,
      List<? extends Region> nextTitles,
      List<List<MatrixCell>> nextRows) {
    boolean hadFocus = all().stream().anyMatch(MatrixCell::isFocused);
    first = nextFirst;
    headings = List.copyOf(nextHeadings);
    titles = List.copyOf(nextTitles);
    rows = List.copyOf(nextRows);
    corner.getChildren().setAll(first);
    heads.getChildren().setAll(headings);
    names.getChildren().setAll(titles);
    body.getChildren().setAll(rows.stream().flatMap(List::stream).toList());
    for (int i = 0; i < lines().size(); i++) {
      for (int j = 0; j < headings.size(); j++) {
        follow(lines().get(i).get(j), i, j);
      }
    }
    go(Math.min(row, rows.size()), Math.min(column, headings.size() - 1));
    if (hadFocus) {
      lines().get(row).get(column).requestFocus();
    }
    requestLayout();
  }

  private void follow(MatrixCell cell, int atRow, int atColumn) {
    cell.focusedProperty()
        .addListener((property, before, focused) -> {
          if (focused) {
            go(atRow, atColumn);
            reveal();
            requestLayout();
          }
        });
  }

  /** The headings and the rows below them. */
  private List<List<MatrixCell>> lines() {
    return Stream.concat(Stream.of(headings), rows.stream()).toList();
  }

  private List<MatrixCell> all() {
    return lines().stream().flatMap(List::stream).toList();
  }

  /** Makes a cell the one to which the tab key comes, and brings it into sight. */
  void select(MatrixCell cell) {
    var lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(cell)) {
        go(i, lines.get(i).indexOf(cell));
        isToReveal = true;
        requestLayout();
      }
    }
  }

  private void go(int toRow, int toColumn) {
    if (headings.isEmpty()) {
      return;
    }
    row = Math.clamp(toRow, 0, rows.size());
    column = Math.clamp(toColumn, 0, headings.size() - 1);
    all().forEach(cell -> cell.setFocusTraversable(false));
    lines().get(row).get(column).setFocusTraversable(true);
  }

  private void pressed(KeyEvent event) {
    if (!(event.getTarget() instanceof MatrixCell cell)) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      cell.choose();
      return;
    }
    target(event.getCode())
        .ifPresent(to -> {
          event.consume();
          go(to[0], to[1]);
          lines().get(row).get(column).requestFocus();
        });
  }

  private Optional<int[]> target(KeyCode key) {
    return switch (key) {
      case UP -> Optional.of(new int[] {row - 1, column});
      case DOWN -> Optional.of(new int[] {row + 1, column});
      case LEFT -> Optional.of(new int[] {row, column - 1});
      case RIGHT -> Optional.of(new int[] {row, column + 1});
      case HOME -> Optional.of(new int[] {row, 0});
      case END -> Optional.of(new int[] {row, headings.size() - 1});
      default -> Optional.empty();
    };
  }

  private void rolled(ScrollEvent event) {
    roll(across, event.getDeltaX());
    roll(down, event.getDeltaY());
    event.consume();
  }

  private static void roll(ScrollBar bar, double delta) {
    bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
  }

  /** Scrolls so that the chosen cell is in sight. */
  private void reveal() {
    double left = column * cellWidth();
    scrollTo(across, left, left + cellWidth(), body.getWidth());
    if (row > 0) {
      double top = 0;
      for (int i = 0; i < row - 1; i++) {
        top += height(i);
      }
      scrollTo(down, top, top + height(row - 1), body.getHeight());
    }
  }

  private static void scrollTo(ScrollBar bar, double from, double to, double room) {
    if (from < bar.getValue()) {
      bar.setValue(from);
    } else if (to > bar.getValue() + room) {
      bar.setValue(Math.min(bar.getMax(), to - room));
    }
  }

  private double nameWidth() {
    return snapSizeX(first.prefWidth(-1));
  }

  /** As wide as the style says; wider where there is room. */
  private double cellWidth() {
    double wanted = headings.isEmpty() ? 0 : headings.getFirst().prefWidth(-1);
    double shared = (getWidth() - nameWidth() - barSize()) / Math.max(1, headings.size());
    return snapSizeX(Math.clamp(shared, wanted, wanted * WIDEST));
  }

  private double barSize() {
    return down.prefWidth(-1);
  }

  private double headHeight() {
    double cells =
        headings.stream().mapToDouble(cell -> cell.prefHeight(cellWidth())).max().orElse(0);
    return snapSizeY(Math.max(first.prefHeight(nameWidth()), cells));
  }

  private double height(int index) {
    double name = titles.get(index).prefHeight(nameWidth());
    double cells =
        rows.get(index).stream().mapToDouble(cell -> cell.prefHeight(cellWidth())).max().orElse(0);
    return snapSizeY(Math.max(name, cells));
  }

  private double bodyHeight() {
    double height = 0;
    for (int i = 0; i < rows.size(); i++) {
      height += height(i);
    }
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return headHeight() + bodyHeight() + barSize();
  }

  @Override
  protected void layoutChildren() {
    double left = nameWidth();
    double top = headHeight();
    double wide = cellWidth() * headings.size();
    double high = bodyHeight();
    boolean isWide = left + wide > getWidth() - barSize();
    double room = getHeight() - top - (isWide ? barSize() : 0);
    boolean isHigh = high > room;
    double width = Math.min(wide, getWidth() - left - barSize());
    set(across, isWide, wide - width, width);
    set(down, isHigh, high - room, room);
    across.resizeRelocate(left, getHeight() - barSize(), width, barSize());
    down.resizeRelocate(getWidth() - barSize(), top, barSize(), Math.max(0, room));
    if (isToReveal && room > 0) {
      isToReveal = false;
      body.resize(width, room);
      reveal();
    }
    corner.resizeRelocate(0, 0, left, top);
    heads.resizeRelocate(left, 0, width, top);
    names.resizeRelocate(0, top, left, Math.max(0, room));
    body.resizeRelocate(left, top, width, Math.max(0, room));
    first.resizeRelocate(0, 0, left, top);
    place(headings, 0, top);
    double y = -down.getValue();
    for (int i = 0; i < rows.size(); i++) {
      double height = height(i);
      titles.get(i).resizeRelocate(0, y, left, height);
      place(rows.get(i), y, height);
      y += height;
    }
  }

  private void place(List<MatrixCell> cells, double y, double height) {
    double x = -across.getValue();
    for (MatrixCell cell : cells) {
      cell.resizeRelocate(x, y, cellWidth(), height);
      x += cellWidth();
    }
  }

  private static void set(ScrollBar bar, boolean isNeeded, double hidden, double room) {
    bar.setVisible(isNeeded);
    bar.setMax(isNeeded ? hidden : 0);
    bar.setVisibleAmount(isNeeded ? room * hidden / (hidden + room) : 0);
    bar.setUnitIncrement(20);
    bar.setBlockIncrement(Math.max(20, room * 0.9));
    if (bar.getValue() > bar.getMax()) {
      bar.setValue(bar.getMax());
    }
  }
}
