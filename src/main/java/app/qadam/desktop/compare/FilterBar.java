package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Flags;
import app.qadam.model.Facts;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.Sorting;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Which programs the table shows and in which order, all from the keyboard. */
final class FilterBar {
  static final Set<ProgramColumn> COLUMNS = EnumSet.complementOf(EnumSet.of(ProgramColumn.FOR_YOU));

  private static final String EVERYWHERE = "";

  private final TextField search = new TextField();
  private final ComboBox<String> country = new ComboBox<>();
  private final ToggleButton allKinds = new ToggleButton();
  private final ToggleButton nomad = new ToggleButton();
  private final ToggleButton given = new ToggleButton();
  private final HBox kinds = new HBox(allKinds, nomad, given);
  private final MenuButton sort = new MenuButton();
  private final FlowPane bar = new FlowPane(search, country, kinds, sort);
  private final ReadOnlyObjectWrapper<ProgramFilter> filter =
      new ReadOnlyObjectWrapper<>(ProgramFilter.NONE);
  private final Facts facts;
  private final Texts texts;
  private final ProgramWords words;

  /** What another page wants to see here. */
  private ProgramFilter wanted = ProgramFilter.NONE;

  FilterBar(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
    this.words = new ProgramWords(facts, texts);
    bar.getStyleClass().add("filter-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    search.setId("compare-search");
    search.setPromptText(texts.get("compare.search.prompt"));
    search.setAccessibleText(texts.get("compare.search"));
    countries();
    kinds();
    sort.setId("compare-sort");
    sort.getStyleClass().add("chip");
    sort.setMinWidth(Region.USE_PREF_SIZE);
    bind();
  }

  FlowPane node() {
    return bar;
  }

  ReadOnlyObjectProperty<ProgramFilter> filter() {
    return filter.getReadOnlyProperty();
  }

  /** The size of ordinary text, in pixels. */
  ObservableValue<Double> textSize() {
    return search.fontProperty().map(Font::getSize);
  }

  void clear() {
    search.clear();
    country.setValue(EVERYWHERE);
    allKinds.setSelected(true);
    search.requestFocus();
  }

  /** Narrows the table to what another page wants to see. */
  void show(ProgramFilter filter) {
    wanted = filter;
    search.clear();
    country.setValue(EVERYWHERE);
    given.setVisible(true);
    given.setSelected(true);
    narrow();
  }

  /** Lets the table be sorted without a click on its headers. */
  void sorts(ProgramTable table) {
    for (ProgramColumn column : COLUMNS) {
      var item = new MenuItem(words.heading(column));
      item.setOnAction(event -> {
        var now = table.sorting().getValue();
        boolean again = now.filter(one -> one.column() == column && one.ascending()).isPresent();
        table.sort(new Sorting(column, !again));
      });
      sort.getItems().add(item);
    }
    sort.textProperty().bind(table.sorting().map(this::sorted));
    sort.accessibleTextProperty().bind(table.sorting().map(this::sorted));
  }

  private String sorted(Optional<Sorting> sorting) {
    return sorting
        .map(one ->
            texts.get(
                one.ascending() ? "compare.sorted.up" : "compare.sorted.down",
                words.heading(one.column())))
        .orElseGet(() -> texts.get("compare.sorted.not"));
  }

  private void bind() {
    search.textProperty().addListener(change -> narrow());
    country.valueProperty().addListener(change -> narrow());
    allKinds.selectedProperty().addListener(change -> narrow());
    given.selectedProperty().addListener(change -> narrow());
  }

  private void narrow() {
    filter.set(
        (given.isSelected() ? wanted : ProgramFilter.NONE)
            .withWords(search.getText())
            .withPlaces(
                Set.of(),
                country.getValue() == null || country.getValue().equals(EVERYWHERE)
                    ? Set.of()
                    : Set.of(country.getValue()))
            .withKinds(
                nomad.isSelected()
                    ? Set.of(ProgramKind.NOMAD_AND_IT)
                    : given.isSelected() ? wanted.kinds() : Set.of()));
  }

  private void countries() {
    country.setId("compare-country");
    country.setAccessibleText(texts.get("compare.country"));
    country.setCellFactory(list -> new CountryCell());
    country.setButtonCell(new CountryCell());
    country.setVisibleRowCount(12);
    country.getItems().add(EVERYWHERE);
    facts.programs().stream()
        .map(Program::country)
        .distinct()
        .sorted(Comparator.comparing(words::country, Collator.getInstance(texts.locale())))
        .forEach(country.getItems()::add);
    country.setValue(EVERYWHERE);
  }

  private void kinds() {
    var group = new ToggleGroup();
    kinds.getStyleClass().add("kinds");
    chip(allKinds, group, texts.get("compare.kinds.all"));
    chip(nomad, group, texts.get("compare.kinds.nomad"));
    allKinds.setId("compare-kinds-all");
    chip(given, group, texts.get("compare.kinds.given"));
    given.setVisible(false);
    given.managedProperty().bind(given.visibleProperty());
    allKinds.setSelected(true);
    group.selectedToggleProperty().addListener((property, before, after) -> keepOne(before, after));
  }

  /** One of the kinds stays chosen when it is pressed again. */
  private static void keepOne(@Nullable Toggle before, @Nullable Toggle after) {
    if (after == null && before != null) {
      before.setSelected(true);
    }
  }

  private static void chip(ToggleButton button, ToggleGroup group, String text) {
    button.setText(text);
    button.setToggleGroup(group);
    button.getStyleClass().add("chip");
    button.setMinWidth(Region.USE_PREF_SIZE);
  }

  private String withCount(String code) {
    var all = facts.programs();
    return code.equals(EVERYWHERE)
        ? texts.get("compare.countries.all", all.size())
        : texts.get(
            "compare.countries.entry",
            words.country(code),
            all.stream().filter(program -> program.country().equals(code)).count());
  }

  private final class CountryCell extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String code, boolean empty) {
      super.updateItem(code, empty);
      setText(null);
      setGraphic(null);
      if (!empty && code != null) {
        setText(withCount(code));
        setGraphic(code.equals(EVERYWHERE) ? null : Flags.of(code));
      }
    }
  }
}
