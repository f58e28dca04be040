package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Drop;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Roving;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramFilter.Part;
import app.qadam.text.FilterWords;
import app.qadam.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** Where a filter is put together: words, and a button for each part. */
final class FilterBar {
  private static final double WIDE = 2000;
  private static final String SHOWN = "compare.filters";

  /** From this width on the parts are shown, in em. */
  private static final double ROOMY = 58;

  private final TextField search = new TextField();
  private final ToggleButton dependants = new ToggleButton();
  private final ToggleButton known = new ToggleButton();
  private final Map<Part, Drop> drops = new EnumMap<>(Part.class);
  private final ToggleButton all = new ToggleButton();
  private final Flow bar = new Flow();
  private final Flow parts = new Flow();
  private final VBox node = Parts.column(8, bar, parts);
  private final Runnable toTable;
  private final Desk desk;
  private final ProgramSearch found;
  private final Texts texts;

  /**
   * A bar for a search.
   *
   * @param currency in which sums are told at the moment
   * @param toTable puts the focus into the table
   * @param more what else stands in the bar, after the parts
   */
  FilterBar(
      Desk desk,
      ProgramSearch found,
      Supplier<String> currency,
      Runnable toTable,
      List<? extends Node> more) {
    this.toTable = toTable;
    this.desk = desk;
    this.found = found;
    this.texts = desk.texts();
    var facts = desk.situation().get().facts();
    var sets = new SetDrops(facts, texts, found);
    var limits = new LimitDrops(texts, new FilterWords(facts, texts), found, currency);
    drops.put(Part.PLACES, sets.places());
    drops.put(Part.KINDS, sets.kinds());
    drops.put(Part.INCOME, limits.income());
    drops.put(Part.INVESTMENT, limits.investment());
    drops.put(Part.STAY, limits.stay());
    drops.put(Part.CITIZENSHIP, limits.citizenship());
    search.setId("compare-search");
    search.setPromptText(texts.get("compare.search.prompt"));
    search.setAccessibleText(texts.get("compare.search"));
    toggle(dependants, "filter-dependants", "filter.dependants");
    toggle(known, "filter-known", "filter.known.short");
    all.setId("filter-all");
    all.getStyleClass().add("chip");
    all.setMinWidth(Region.USE_PREF_SIZE);
    lay(bar);
    bar.getChildren().addAll(search, all);
    bar.getChildren().addAll(more);
    Roving.in(bar);
    lay(parts);
    drops.values().forEach(drop -> parts.getChildren().add(drop.button()));
    parts.getChildren().addAll(dependants, known);
    Roving.in(parts);
    parts.visibleProperty().bind(all.selectedProperty());
    parts.managedProperty().bind(all.selectedProperty());
    bind();
  }

  private static void lay(Flow row) {
    row.getStyleClass().add("filter-bar");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPrefWrapLength(WIDE);
  }

  VBox node() {
    return node;
  }

  /** The size of ordinary text, in pixels. */
  ObservableValue<Double> textSize() {
    return search.fontProperty().map(Font::getSize);
  }

  /** Puts the focus where one types. */
  void focus() {
    search.requestFocus();
  }

  private void toggle(ToggleButton button, String id, String key) {
    button.setId(id);
    button.setText(texts.get(key));
    button.getStyleClass().add("chip");
    button.setMinWidth(Region.USE_PREF_SIZE);
  }

  private void bind() {
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
        event.consume();
        toTable.run();
      }
    });
    search.textProperty().addListener((property, before, typed) -> look(typed));
    dependants.setOnAction(event -> set(now().withDependants(dependants.isSelected())));
    known.setOnAction(event -> set(now().withKnownOnly(known.isSelected())));
    all.setOnAction(event -> desk.remember(SHOWN, String.valueOf(all.isSelected())));
    desk.remembered(SHOWN).map(Boolean::valueOf).ifPresentOrElse(all::setSelected, this::byRoom);
    found.filter().subscribe(this::show);
    found.found().subscribe(this::count);
  }

  /** Who never said otherwise sees the parts where the window has room for them. */
  private void byRoom() {
    node.widthProperty()
        .addListener((property, before, width) -> {
          if (desk.remembered(SHOWN).isEmpty()) {
            all.setSelected(width.doubleValue() >= ROOMY * textSize().getValue());
          }
        });
  }

  /** Control characters, which come along with what is pasted, are no words. */
  private void look(String typed) {
    var words = typed.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
    if (!ProgramFilter.NONE.withWords(words).words().equals(now().words())) {
      set(now().withWords(words));
    }
  }

  private ProgramFilter now() {
    return found.filter().get();
  }

  private void set(ProgramFilter filter) {
    found.filter().set(filter);
  }

  private void show(ProgramFilter filter) {
    var typed = search.getText().replaceAll("[\\p{Cc}\\p{Cs}]", " ");
    if (!ProgramFilter.NONE.withWords(typed).words().equals(filter.words())) {
      search.setText(filter.words());
    }
    var set = filter.parts();
    all.setText(
        set.isEmpty()
            ? texts.get("filter.parts")
            : texts.get("filter.counted", texts.get("filter.parts"), set.size()));
    drops.forEach((part, drop) -> drop.setActive(set.contains(part)));
    dependants.setSelected(filter.dependants());
    known.setSelected(filter.knownOnly());
  }

  /** How many programs the two that have no list of their own would leave. */
  private void count() {
    var filter = now();
    found.count(
        List.of(filter.withDependants(true), filter.withKnownOnly(true)),
        counts -> {
          label(dependants, "filter.dependants", counts.get(0));
          label(known, "filter.known.short", counts.get(1));
        });
  }

  private void label(ToggleButton button, String key, int count) {
    button.setText(texts.get("filter.counted", texts.get(key), texts.number(count)));
  }
}
