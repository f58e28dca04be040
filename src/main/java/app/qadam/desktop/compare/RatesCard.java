package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.facts.BrokenFacts;
import app.qadam.facts.RatesFile;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.OwnRate;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** All exchange rates in force, each to be changed; and the way to many at once and back. */
final class RatesCard {
  private static final String DOLLAR = "USD";

  private final Label source = Parts.id("rates-source", Parts.text("", "quiet", "small"));
  private final VBox said = Parts.id("rates-said", Parts.column(0));
  private final GridPane table = Parts.id("rates", new GridPane());
  private final Map<String, RateRow> rows = new LinkedHashMap<>();
  private final Button backAll;
  private final VBox root;
  private final Desk desk;
  private final Texts texts;
  private Map<String, OwnRate> held = Map.of();

  RatesCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    var importing =
        Parts.id("rates-import", Parts.secondary(texts.get("rates.import"), this::importFile));
    backAll =
        Parts.id("rates-back-all", Parts.secondary(texts.get("rates.back-all"), this::backAll));
    table.getStyleClass().add("rates");
    table.getColumnConstraints().addAll(fixed(), growing(), fixed(), fixed());
    root =
        Parts.card(
            texts.get("rates.heading"),
            Parts.text(texts.get("rates.text"), "quiet"),
            source,
            new Flow(8, 8, importing, backAll),
            said,
            Parts.sideways(table));
    say(List.of());
  }

  private static ColumnConstraints fixed() {
    return new ColumnConstraints();
  }

  private static ColumnConstraints growing() {
    var column = new ColumnConstraints();
    column.setHgrow(Priority.SOMETIMES);
    return column;
  }

  VBox root() {
    return root;
  }

  void show(Situation now) {
    var rates = now.facts().rates();
    source.setText(
        texts.get("rates.source", texts.plainDate(rates.date()), rates.source().title()));
    // What was said of an import is true until the rates are others.
    if (!held.equals(now.file().comparing().rates())) {
      say(List.of());
    }
    held = now.file().comparing().rates();
    boolean hasOwn = !held.isEmpty();
    backAll.setVisible(hasOwn);
    backAll.setManaged(hasOwn);
    var currencies = new ArrayList<>(rates.currencies());
    currencies.remove(DOLLAR);
    if (!currencies.equals(List.copyOf(rows.keySet()))) {
      build(currencies);
    }
    rows.values().forEach(row -> row.follow(now));
  }

  /** What was said and what was refused belongs to the visit before. */
  void arrive() {
    say(List.of());
    rows.values().forEach(RateRow::refill);
  }

  /** Saves what is typed. */
  void save() {
    rows.values().forEach(RateRow::save);
  }

  private void build(List<String> currencies) {
    rows.clear();
    table.getChildren().clear();
    table.getRowConstraints().clear();
    table.addRow(0, heads());
    for (String currency : currencies) {
      var row = new RateRow(currency, desk);
      rows.put(currency, row);
      table.addRow(rows.size(), row.cells().toArray(Node[]::new));
    }
    // A problem below a field leaves the words beside it where they are.
    for (int i = 0; i <= rows.size(); i++) {
      var line = new RowConstraints();
      line.setValignment(VPos.TOP);
      table.getRowConstraints().add(line);
    }
  }

  private Node[] heads() {
    return List.of("code", "currency", "per-usd", "date").stream()
        .map(column -> Parts.line(texts.get("rates.column." + column), "quiet", "small"))
        .toArray(Node[]::new);
  }

  private void importFile() {
    desk.files().chooseOne().ifPresent(this::read);
  }

  /** What came of reading a file of rates. */
  private record Reading(List<OwnRate> rates, Optional<BrokenFacts> why) {}

  private void read(Path file) {
    var today = desk.situation().get().plan().today();
    var name = String.valueOf(file.getFileName());
    desk.files().work(() -> reading(file, today), reading -> take(name, reading));
  }

  private static Reading reading(Path file, LocalDate today) {
    try {
      return new Reading(RatesFile.read(file, today, today), Optional.empty());
    } catch (BrokenFacts why) {
      return new Reading(List.of(), Optional.of(why));
    }
  }

  private void take(String name, Reading reading) {
    if (reading.why().isPresent()) {
      var why = reading.why().get();
      say(
          Tone.BAD,
          texts.get("rates.file.refused", name),
          texts.get("rates.file.refused.text", why.in(name)));
      return;
    }
    var rates = reading.rates();
    if (changes(desk.situation().get().file(), rates).isEmpty()) {
      say(Tone.NEUTRAL, texts.get("rates.imported.same", name), "");
      return;
    }
    var taken = texts.get("rates.imported", new Quantity("rates.count", rates.size()), name);
    desk.send(file -> new Change.Together(changes(file, rates)), () -> say(Tone.GOOD, taken, ""));
  }

  private static List<Change> changes(CaseFile file, List<OwnRate> rates) {
    var held = file.comparing().rates();
    List<Change> changes = new ArrayList<>();
    for (OwnRate rate : rates) {
      var before = Optional.ofNullable(held.get(rate.currency()));
      if (!before.equals(Optional.of(rate))) {
        changes.add(new Change.SetRate(before, Optional.of(rate)));
      }
    }
    return changes;
  }

  private void backAll() {
    desk.send(
        file ->
            new Change.Together(
                new TreeMap<>(file.comparing().rates())
                    .values().stream()
                        .<Change>map(
                            rate -> new Change.SetRate(Optional.of(rate), Optional.empty()))
                        .toList()),
        () -> say(List.of()));
  }

  private void say(Tone tone, String heading, String text) {
    say(
        List.of(
            text.isEmpty()
                ? Parts.callout(tone, heading)
                : Parts.callout(tone, heading, Parts.text(text))));
  }

  private void say(List<Node> nodes) {
    said.getChildren().setAll(nodes);
    said.setVisible(!nodes.isEmpty());
    said.setManaged(!nodes.isEmpty());
  }
}
