package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Drop;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Sorting;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The order of the table, by one column or by several, without a press on its headings. */
final class SortDrop {
  private final Texts texts;
  private final ProgramWords words;
  private final ReadOnlyObjectProperty<List<Sorting>> sorting;
  private final Consumer<List<Sorting>> sort;
  private final Drop drop;

  /**
   * @param sort sorts the table
   */
  SortDrop(
      Texts texts,
      ProgramWords words,
      ReadOnlyObjectProperty<List<Sorting>> sorting,
      Consumer<List<Sorting>> sort) {
    this.texts = texts;
    this.words = words;
    this.sorting = sorting;
    this.sort = sort;
    drop = new Drop("compare-sort", "", made -> content());
    sorting.subscribe(by -> drop.button().setText(said(by)));
  }

  Drop drop() {
    return drop;
  }

  private String said(List<Sorting> by) {
    return by.stream()
        .map(this::said)
        .reduce((a, b) -> texts.get("compare.sorted.then", a, b))
        .map(order -> texts.get("compare.sorted", order))
        .orElseGet(() -> texts.get("compare.sorted.not"));
  }

  private String said(Sorting one) {
    return words.heading(one.column()) + (one.ascending() ? " ↑" : " ↓");
  }

  private Region content() {
    var rows = Parts.column(2);
    fill(rows);
    rows.getStyleClass().add("sort-list");
    return rows;
  }

  private void fill(VBox rows) {
    rows.getChildren().clear();
    for (ProgramColumn column : ProgramColumn.values()) {
      rows.getChildren().add(row(rows, column));
    }
  }

  private Node row(VBox rows, ProgramColumn column) {
    var name = words.heading(column);
    var now = sorting.get().stream().filter(one -> one.column() == column).findFirst();
    var only = Parts.secondary(now.map(this::said).orElse(name), () -> press(rows, column, false));
    only.setId("sort-" + column.id());
    only.getStyleClass().add("plain");
    only.setMaxWidth(Double.MAX_VALUE);
    only.setAccessibleText(texts.get("compare.sort.only", only.getText()));
    Button then =
        Parts.iconButton(
            Feather.PLUS, texts.get("compare.sort.then", name), () -> press(rows, column, true));
    then.setId("sort-then-" + column.id());
    return Parts.row(8, Parts.grow(only), then);
  }

  /** Sorts by a column; once more turns the order round. */
  private void press(VBox rows, ProgramColumn column, boolean further) {
    var now = sorting.get();
    var same = now.stream().filter(one -> one.column() == column).findFirst();
    var next = new Sorting(column, same.map(one -> !one.ascending()).orElse(true));
    if (!further) {
      sort.accept(List.of(next));
    } else if (same.isPresent()) {
      sort.accept(now.stream().map(one -> one.column() == column ? next : one).toList());
    } else {
      List<Sorting> more = new ArrayList<>(now);
      more.add(next);
      sort.accept(more);
    }
    fill(rows);
    var pressed = rows.lookup("#" + (further ? "sort-then-" : "sort-") + column.id());
    if (pressed != null) {
      pressed.requestFocus();
    }
  }
}
