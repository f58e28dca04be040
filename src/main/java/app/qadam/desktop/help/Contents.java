package app.qadam.desktop.help;

import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Roving;
import app.qadam.model.fact.Help.Term;
import app.qadam.text.Manual;
import app.qadam.text.ManualSearch;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of everything there is to read, or of what was found by typing. */
final class Contents extends VBox {
  /** The most words of the glossary that are shown as found. */
  private static final int MOST_TERMS = 5;

  private final TextField field = Parts.id("manual-search", new TextField());
  private final VBox list = Roving.in(Parts.column(2));
  private final ScrollPane scroll = Parts.scrolling(list);
  private final Map<String, ChoiceRow> rows = new LinkedHashMap<>();
  private final List<Node> everything = new ArrayList<>();
  private final ManualSearch search;
  private final List<Term> glossary;
  private final Texts texts;
  private final Consumer<String> open;
  private String chosen = "";

  /**
   * A list from which something is opened.
   *
   * @param open is given the id of what was chosen, as in {@code Place.Help}
   */
  Contents(Manual manual, Desk desk, Consumer<String> open) {
    super(12);
    this.texts = desk.texts();
    this.glossary = desk.situation().get().facts().help().glossary();
    this.search = new ManualSearch(manual);
    this.open = open;
    getStyleClass().addAll("card", "sections");
    everything.add(heading("help.manual"));
    manual.topics().forEach(topic -> everything.add(row(topic.id(), topic.title())));
    everything.add(heading("help.reference"));
    for (Section section : Section.values()) {
      everything.add(row(section.id(), texts.get("help.section." + section.id())));
    }
    field.setPromptText(texts.get("help.search"));
    field.setAccessibleText(texts.get("help.search"));
    field.textProperty().addListener((property, before, after) -> show());
    field.setOnAction(event -> openFirst());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(field, scroll);
    show();
  }

  /** Shows which of them is read. */
  void choose(String id) {
    chosen = id;
    rows.forEach((other, row) -> row.setChosen(other.equals(id)));
  }

  private Node heading(String key) {
    var heading = Parts.text(texts.get(key), "quiet", "small", "strong");
    heading.getStyleClass().add("contents-heading");
    return heading;
  }

  private ChoiceRow row(String id, String name) {
    var row = new ChoiceRow("help-section-" + id, () -> open.accept(id));
    row.show(Optional.empty(), name, "", Optional.empty());
    row.getStyleClass().add("slim");
    rows.put(id, row);
    return row;
  }

  private void show() {
    var typed = field.getText();
    scroll.setVvalue(0);
    if (typed.isBlank()) {
      list.getChildren().setAll(everything);
      return;
    }
    List<Node> found = new ArrayList<>();
    search.find(typed).forEach(hit -> found.add(found(hit)));
    var wanted = ManualSearch.folded(typed.strip());
    glossary.stream()
        .filter(term -> ManualSearch.folded(texts.of(term.term())).contains(wanted))
        .limit(MOST_TERMS)
        .forEach(term -> found.add(found(term)));
    if (found.isEmpty()) {
      found.add(Parts.text(texts.get("help.nothing-found", typed.strip()), "quiet"));
    }
    list.getChildren().setAll(found);
    choose(chosen);
  }

  private ChoiceRow found(ManualSearch.Hit hit) {
    var id = hit.topic().id();
    var row = new ChoiceRow("help-found-" + id, () -> open.accept(id));
    row.show(Optional.empty(), hit.topic().title(), hit.line(), Optional.empty(), "strong");
    return row;
  }

  private ChoiceRow found(Term term) {
    var name = texts.of(term.term());
    var row =
        new ChoiceRow("help-found-" + term.term().en(), () -> open.accept("glossary:" + name));
    row.show(
        Optional.empty(), name, texts.get("help.section.glossary"), Optional.empty(), "strong");
    return row;
  }

  /** Enter opens what was found first. */
  private void openFirst() {
    list.getChildren().stream()
        .filter(ChoiceRow.class::isInstance)
        .map(ChoiceRow.class::cast)
        .findFirst()
        .ifPresent(ChoiceRow::fire);
  }
}
