package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Shortlist;
import app.qadam.model.program.Sorting;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The table of programs; a search finds and sorts what it shows. */
final class ProgramTable {
  private static final double CHOICE_WIDTH = 2.8;

  /** The size of the table's text beside the page's. */
  private static final double SMALLER = 0.929;

  private final Rows rows = new Rows();
  private final TableView<Program> view = new TableView<>(rows);
  private final Map<ProgramColumn, TableColumn<Program, Program>> columns =
      new EnumMap<>(ProgramColumn.class);
  private final Map<ProgramColumn, Label> headings = new EnumMap<>(ProgramColumn.class);
  private final Map<ProgramColumn, Double> widths = new EnumMap<>(ProgramColumn.class);
  private final ColumnWidths usual;
  private final TableColumn<Program, Program> choice;
  private final Texts texts;
  private final ObservableValue<ProgramWords> words;
  private final ObservableValue<Shortlist> chosen;
  private final Consumer<Program> toggle;
  private final ProgramSearch search;
  private double em = 13;
  private boolean brief = true;
  private boolean fitting;

  /** Where to go as soon as it is among what is found. */
  private Optional<Program> wanted = Optional.empty();

  /**
   * A table of what a search finds.
   *
   * @param usual how wide the columns are that nobody pulled
   * @param words what the cells say; with others the cells change at once
   * @param toggle chooses a program, or no longer
   */
  ProgramTable(
      Texts texts,
      ColumnWidths usual,
      ProgramSearch search,
      ObservableValue<ProgramWords> words,
      ObservableValue<Shortlist> chosen,
      Consumer<Program> toggle) {
    this.texts = texts;
    this.usual = usual;
    this.search = search;
    this.words = words;
    this.chosen = chosen;
    this.toggle = toggle;
    view.setId("compare-table");
    view.getStyleClass().add("programs");
    view.setAccessibleText(texts.get("compare.table"));
    view.setAccessibleHelp(texts.get("compare.table.help"));
    view.setPlaceholder(new Label());
    choice = choice();
    for (ProgramColumn column : ProgramColumn.values()) {
      columns.put(column, column(column));
    }
    wear(ColumnLook.USUAL);
    view.setRowFactory(table -> new ProgramCells.Row(chosen));
    bind();
  }

  private void bind() {
    view.setSortPolicy(table -> {
      search.sorting().set(sortedNow());
      return true;
    });
    search.found().subscribe(answer -> answer.ifPresent(this::show));
    words.addListener((property, before, after) -> view.refresh());
    view.widthProperty().addListener((property, before, after) -> spread());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.focusedProperty().addListener((property, before, focused) -> showWhereOneIs(focused));
  }

  TableView<Program> view() {
    return view;
  }

  /** What is shown instead of rows when nothing was found. */
  void whenEmpty(Node node) {
    search.found().subscribe(answer -> answer.ifPresent(found -> view.setPlaceholder(node)));
  }

  /** Selects a program and brings it into sight, now or when it is found. */
  void goTo(Program program) {
    wanted = Optional.of(program);
    search.found().get().ifPresent(this::goOn);
  }

  private void goOn(Found found) {
    wanted
        .map(found::indexOf)
        .filter(place -> place >= 0)
        .ifPresent(place -> {
          wanted = Optional.empty();
          view.getSelectionModel().clearAndSelect(place);
          view.getFocusModel().focus(place);
          view.scrollTo(Math.max(0, place - 2));
        });
  }

  /** Shows what was found; the row that was selected stays so when it is still there. */
  private void show(Found found) {
    var selected = view.getSelectionModel().getSelectedItem();
    rows.show(found);
    showKnown();
    int place = selected == null ? -1 : found.indexOf(selected);
    if (place >= 0) {
      view.getSelectionModel().clearAndSelect(place);
      view.getFocusModel().focus(place);
    }
    goOn(found);
  }

  /** Sorts by these columns, the first before the second. */
  void sort(List<Sorting> by) {
    List<TableColumn<Program, ?>> order = new ArrayList<>();
    for (Sorting one : by) {
      var column = column(one);
      column.setSortType(
          one.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
      order.add(column);
    }
    view.getSortOrder().setAll(order);
  }

  private TableColumn<Program, Program> column(Sorting by) {
    var column = columns.get(by.column());
    if (column == null) {
      throw new IllegalStateException("there is no column " + by.column().id());
    }
    return column;
  }

  private List<Sorting> sortedNow() {
    return view.getSortOrder().stream()
        .flatMap(column ->
            which(column)
                .map(
                    one -> new Sorting(one, column.getSortType() == TableColumn.SortType.ASCENDING))
                .stream())
        .toList();
  }

  private Optional<ProgramColumn> which(TableColumnBase<?, ?> column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().equals(column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean shows(ProgramColumn which) {
    return columns.entrySet().stream()
        .anyMatch(entry -> entry.getKey() == which && entry.getValue().isVisible());
  }

  void show(ProgramColumn which, boolean shown) {
    columns.forEach((one, column) -> {
      if (one == which) {
        column.setVisible(shown);
      }
    });
    spread();
  }

  /** The columns as they are usually. */
  void reset() {
    wear(ColumnLook.USUAL);
  }

  /** Puts the columns as somebody left them. */
  void wear(ColumnLook look) {
    List<TableColumn<Program, ?>> order = new ArrayList<>();
    order.add(choice);
    widths.clear();
    for (ColumnLook.Column one : look.columns()) {
      columns.forEach((which, column) -> {
        if (which == one.which()) {
          column.setVisible(one.shown());
          order.add(column);
        }
      });
      one.width().ifPresent(width -> widths.put(one.which(), width));
    }
    view.getColumns().setAll(order);
    fit(em / SMALLER);
  }

  /** The columns as they are now. */
  ColumnLook look() {
    return new ColumnLook(
        view.getColumns().stream()
            .flatMap(column ->
                which(column)
                    .map(one ->
                        new ColumnLook.Column(
                            one, column.isVisible(), Optional.ofNullable(widths.get(one))))
                    .stream())
            .toList());
  }

  /** Whether sums are told in one currency, which takes less room. */
  void setBrief(boolean isBrief) {
    brief = isBrief;
    showKnown();
    fit(em / SMALLER);
  }

  private void showKnown() {
    headings.forEach((column, heading) -> heading.setText(underHeading(column)));
  }

  private String underHeading(ProgramColumn column) {
    return brief && column == ProgramColumn.INCOME
        ? texts.get("compare.known.month", known(column))
        : known(column);
  }

  /** Makes the columns as wide as their texts need at this size of text, in pixels. */
  void fit(double size) {
    em = size * SMALLER;
    fitting = true;
    choice.setMinWidth(CHOICE_WIDTH * em);
    choice.setPrefWidth(CHOICE_WIDTH * em);
    columns.forEach((column, made) -> {
      made.setMinWidth(4.5 * em);
      made.setPrefWidth(width(column) * em);
    });
    fitting = false;
    spread();
  }

  private double width(ProgramColumn column) {
    return widths.getOrDefault(column, usual.of(column, brief));
  }

  /** Gives the names of the programs what is left of a wide window, unless they have a width. */
  private void spread() {
    var program = columns.get(ProgramColumn.PROGRAM);
    if (program == null || widths.containsKey(ProgramColumn.PROGRAM)) {
      return;
    }
    double others =
        columns.entrySet().stream()
            .filter(one -> one.getKey() != ProgramColumn.PROGRAM && one.getValue().isVisible())
            .mapToDouble(one -> width(one.getKey()))
            .sum();
    double all = view.getWidth() / em;
    fitting = true;
    program.setPrefWidth(
        Math.max(all - others - CHOICE_WIDTH - 2, usual.of(ProgramColumn.PROGRAM, brief)) * em);
    fitting = false;
  }

  private TableColumn<Program, Program> choice() {
    var column = new TableColumn<Program, Program>(texts.get("compare.column.choice"));
    column.setGraphic(new Label());
    column.getStyleClass().add("choice");
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(made -> new ProgramCells.Choice(chosen, words, toggle));
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    return column;
  }

  private TableColumn<Program, Program> column(ProgramColumn which) {
    var name = words.getValue().heading(which);
    var column = new TableColumn<Program, Program>(name);
    var under = Parts.line(underHeading(which), "known");
    headings.put(which, under);
    var heading = Parts.column(0, Parts.line(name), under);
    heading.getStyleClass().add("heading");
    var tooltip = new Tooltip();
    tooltip.setOnShowing(event -> tooltip.setText(knownInWords(which)));
    Tooltip.install(heading, tooltip);
    column.setGraphic(heading);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(made -> cell(which));
    column.getStyleClass().add("of-" + which.id());
    if (which.hasAmounts()) {
      column.getStyleClass().add("number");
    }
    column.widthProperty().addListener((property, before, width) -> keep(which, width));
    return column;
  }

  private ProgramCells.Words cell(ProgramColumn which) {
    return which == ProgramColumn.FOR_YOU
        ? new ProgramCells.ForYou(words, search)
        : new ProgramCells.Words(words, which);
  }

  /** A width that nobody worked out is one that somebody pulled. */
  private void keep(ProgramColumn which, Number width) {
    if (!fitting && view.getScene() != null) {
      widths.put(which, width.doubleValue() / em);
    }
  }

  /** {@code 38 of 129}: for how many programs something is known. */
  String known(ProgramColumn column) {
    return search
        .found()
        .get()
        .map(found ->
            texts.get(
                "compare.known", texts.number(found.known(column)), texts.number(found.outOf())))
        .orElse("");
  }

  private String knownInWords(ProgramColumn column) {
    return texts.get("compare.known-for", words.getValue().heading(column), known(column));
  }

  /** Who comes to the table by keyboard sees a row to go on from. */
  private void showWhereOneIs(boolean focused) {
    if (focused && view.getSelectionModel().isEmpty() && !rows.isEmpty()) {
      view.getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent event) {
    var program = view.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && program != null) {
      toggle.accept(program);
      event.consume();
    }
  }
}
