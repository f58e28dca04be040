package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Parts;
import app.qadam.model.Facts;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex;
import app.qadam.model.program.Shortlist;
import app.qadam.model.program.Sorting;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The table of programs, with sorting that knows what the cells mean. */
final class ProgramTable {
  private static final double CHOICE_WIDTH = 3;
  private static final double WIDE = 60;
  private static final double NAME_IN_WIDE_WINDOW = 17.2;

  private final TableView<Program> view = new TableView<>();
  private final Map<ProgramColumn, TableColumn<Program, Program>> columns =
      new EnumMap<>(ProgramColumn.class);
  private final TableColumn<Program, Program> choice;
  private final Facts facts;
  private final Texts texts;
  private final ProgramWords words;
  private final ProgramIndex index;
  private final ObservableValue<Shortlist> chosen;
  private final Consumer<Program> toggle;
  private final ReadOnlyObjectWrapper<Optional<Sorting>> sorting =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private double em = 14;
  private ProgramFilter filter = ProgramFilter.NONE;

  /**
   * A table without rows.
   *
   * @param toggle chooses a program, or no longer
   */
  ProgramTable(
      Facts facts, Texts texts, ObservableValue<Shortlist> chosen, Consumer<Program> toggle) {
    this.facts = facts;
    this.texts = texts;
    this.words = new ProgramWords(facts, texts);
    this.index =
        ProgramIndex.of(
            facts.catalogue(), new Fitting(Means.UNKNOWN, facts.rates()), texts.locale());
    this.chosen = chosen;
    this.toggle = toggle;
    view.setId("compare-table");
    view.getStyleClass().add("programs");
    view.setAccessibleText(texts.get("compare.table"));
    view.setAccessibleHelp(texts.get("compare.table.help"));
    choice = choice();
    view.getColumns().add(choice);
    for (ProgramColumn column : FilterBar.COLUMNS) {
      var made = column(column);
      columns.put(column, made);
      view.getColumns().add(made);
    }
    view.setRowFactory(table -> new ProgramCells.Row(chosen));
    view.setSortPolicy(table -> {
      show(filter);
      return true;
    });
    view.setOnSort(event -> sorting.set(sortedNow()));
    view.widthProperty().addListener((property, before, after) -> spread());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sort(new Sorting(ProgramColumn.COUNTRY, true));
  }

  TableView<Program> view() {
    return view;
  }

  /** Shows what a filter shows in the order chosen; leaves the table alone when it shows that. */
  void show(ProgramFilter next) {
    filter = next;
    var by = view.getSortOrder().stream().flatMap(column -> sorting(column).stream()).toList();
    var sorted =
        Arrays.stream(index.sorted(index.find(filter), by)).mapToObj(index::program).toList();
    if (!sorted.equals(view.getItems())) {
      view.getItems().setAll(sorted);
    }
  }

  /** What is shown instead of rows when there are none. */
  void whenEmpty(Node node) {
    view.setPlaceholder(node);
  }

  /** By what it is sorted; follows clicks on the headers. */
  ObservableValue<Optional<Sorting>> sorting() {
    return sorting.getReadOnlyProperty();
  }

  void sort(Sorting by) {
    columns.forEach((column, made) -> {
      if (column == by.column()) {
        made.setSortType(
            by.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
        view.getSortOrder().setAll(List.of(made));
      }
    });
  }

  /** Makes the columns as wide as their texts need at this size of text, in pixels. */
  void fit(double size) {
    em = size;
    choice.setMinWidth(CHOICE_WIDTH * em);
    choice.setPrefWidth(CHOICE_WIDTH * em);
    columns.forEach((column, made) -> {
      made.setMinWidth(5 * em);
      made.setPrefWidth(widthInEm(column) * em);
    });
    spread();
  }

  /** Gives the names of the programs what is left of a wide window. */
  private void spread() {
    double others =
        columns.keySet().stream()
            .filter(column -> column != ProgramColumn.PROGRAM)
            .mapToDouble(ProgramTable::widthInEm)
            .sum();
    double all = view.getWidth() / em;
    double least = all > WIDE ? NAME_IN_WIDE_WINDOW : widthInEm(ProgramColumn.PROGRAM);
    var program = columns.get(ProgramColumn.PROGRAM);
    if (program != null) {
      program.setPrefWidth(Math.max(all - others - CHOICE_WIDTH - 2, least) * em);
    }
  }

  private static double widthInEm(ProgramColumn column) {
    return switch (column) {
      case COUNTRY -> 12.8;
      case PROGRAM -> 15;
      case INCOME -> 10.6;
      case INVESTMENT -> 13.8;
      case STAY -> 11.2;
      case DEPENDANTS -> 7.2;
      case CITIZENSHIP -> 8;
      case FUNDS -> 12.5;
      case CAPITAL -> 12.5;
      case FOR_YOU -> 10;
    };
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
    var column = new TableColumn<Program, Program>(words.heading(which));
    var heading = Parts.line(words.heading(which));
    heading.setTooltip(new Tooltip(known(which)));
    column.setGraphic(heading);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(made -> new ProgramCells.Words(words, which));
    column.setReorderable(false);
    column.getStyleClass().add(which.id());
    if (which.hasAmounts()) {
      column.getStyleClass().add("number");
    }
    return column;
  }

  private String known(ProgramColumn column) {
    var programs = facts.programs();
    long known = programs.stream().filter(column::isStated).count();
    return texts.get("compare.known-for", words.heading(column), known, programs.size());
  }

  private Optional<Sorting> sortedNow() {
    return view.getSortOrder().stream().findFirst().flatMap(this::sorting);
  }

  private Optional<Sorting> sorting(TableColumn<Program, ?> column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().equals(column))
        .findFirst()
        .map(entry ->
            new Sorting(entry.getKey(), column.getSortType() == TableColumn.SortType.ASCENDING));
  }

  private void pressed(KeyEvent event) {
    var program = view.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && program != null) {
      toggle.accept(program);
      event.consume();
    }
  }
}
