package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.details.Field;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentType;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** What one document says: its language, and the value of each field that stands in it. */
final class StatementForm extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final DetailWords words;
  private final DocumentType type;
  private final Map<PaperLanguage, Button> languages = new EnumMap<>(PaperLanguage.class);
  private final VBox languageFindings = Parts.column(4);
  private final Map<Field, StatementRow> rows = new EnumMap<>(Field.class);
  private final Set<Field> added = EnumSet.noneOf(Field.class);
  private final VBox list = Parts.column(16);
  private final MenuButton more = new MenuButton();
  private final Label said = Parts.text("", "quiet", "small");

  StatementForm(Desk desk, DocumentType type, Way way) {
    super(16);
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new DetailWords(texts);
    this.type = type;
    more.setId("said-add");
    more.setText(texts.get("details.add-field"));
    said.setId("said-outcome");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    var checklist =
        Parts.id(
            "said-checklist",
            Parts.link(
                texts.get("details.to-checklist"),
                () -> desk.open(new Place.Documents(Optional.of(type.id())))));
    var mine =
        Parts.link(
            texts.get("details.to-facts"), () -> way.toFact(UsualFields.of(type).getFirst()));
    var all =
        Parts.id("said-all-same", Parts.secondary(texts.get("details.same.all"), this::sameForAll));
    all.setMinWidth(0);
    all.setWrapText(true);
    getChildren()
        .add(
            Parts.card(
                Parts.text(texts.of(type.title()), "headline"),
                Parts.text(texts.get("details.statement.about"), "quiet"),
                new Flow(16, 6, checklist, mine),
                languageRow(),
                languageFindings,
                new Flow(8, 8, all),
                said,
                list,
                more));
  }

  private VBox languageRow() {
    var chips = new Flow(8, 8);
    chips.setAlignment(Pos.CENTER_LEFT);
    for (PaperLanguage language : PaperLanguage.values()) {
      var name = texts.get("paper-language.is-" + language.id());
      var chip = Parts.secondary(name, () -> speak(language));
      chip.setId("said-language-" + language.id());
      chip.getStyleClass().add("chip");
      chip.setAccessibleText(texts.get("details.language.choose", name));
      languages.put(language, chip);
      chips.getChildren().add(chip);
    }
    languageFindings.managedProperty().bind(languageFindings.visibleProperty());
    return Parts.column(6, Parts.text(texts.get("details.language"), "field-label"), chips);
  }

  /** Pressed again, the language is not recorded any more. */
  private void speak(PaperLanguage language) {
    desk.send(file -> {
      var from = said(file);
      var isSame = from.language().equals(Optional.of(language));
      return new Change.SetStatement(
          from,
          new Statement(
              type.id(), isSame ? Optional.empty() : Optional.of(language), from.values()));
    });
  }

  private Statement said(CaseFile file) {
    return file.person().statement(type.id());
  }

  private void record(Field field, Optional<String> value) {
    desk.send(file -> {
      var from = said(file);
      Map<Field, String> values = new EnumMap<>(Field.class);
      values.putAll(from.values());
      value.ifPresentOrElse(text -> values.put(field, text), () -> values.remove(field));
      return new Change.SetStatement(from, new Statement(type.id(), from.language(), values));
    });
  }

  /** Takes one's own values for all fields shown in which nothing is recorded. */
  private void sameForAll() {
    save();
    var taken = missing(desk.situation().get().file());
    if (taken.isEmpty()) {
      said.setText(texts.get("details.same.all.none"));
      return;
    }
    said.setText(texts.quantity("details.same.taken", taken.size()));
    desk.send(file -> {
      var from = said(file);
      Map<Field, String> values = new EnumMap<>(Field.class);
      values.putAll(missing(file));
      values.putAll(from.values());
      return new Change.SetStatement(from, new Statement(type.id(), from.language(), values));
    });
  }

  private Map<Field, String> missing(CaseFile file) {
    Map<Field, String> missing = new EnumMap<>(Field.class);
    for (Field field : shown(file)) {
      var mine = Optional.ofNullable(file.person().details().get(field));
      if (said(file).value(field).isEmpty()) {
        mine.ifPresent(value -> missing.put(field, value));
      }
    }
    return missing;
  }

  /** The usual fields, those that are recorded, and those that were added, in their order. */
  private Set<Field> shown(CaseFile file) {
    Set<Field> shown = EnumSet.copyOf(UsualFields.of(type));
    shown.addAll(said(file).values().keySet());
    shown.addAll(added);
    return shown;
  }

  /** Shows what is recorded; what is being typed stays. */
  void follow(Situation now) {
    var file = now.file();
    var shown = shown(file);
    var rowsShown = shown.stream().map(this::row).toList();
    if (!list.getChildren().equals(rowsShown)) {
      list.getChildren().setAll(rowsShown);
    }
    var matrix = now.plan().details();
    shown.forEach(field ->
        row(field)
            .follow(
                said(file),
                Optional.ofNullable(file.person().details().get(field)),
                cell(matrix, field)));
    followLanguage(said(file), matrix);
    offerMore(shown);
  }

  private void followLanguage(Statement statement, Matrix matrix) {
    languages.forEach((language, chip) -> {
      chip.getStyleClass().remove("selected");
      var name = texts.get("paper-language.is-" + language.id());
      boolean isChosen = statement.language().equals(Optional.of(language));
      if (isChosen) {
        chip.getStyleClass().add("selected");
      }
      chip.setAccessibleText(
          texts.get(isChosen ? "details.language.chosen" : "details.language.choose", name));
    });
    var findings =
        matrix.columns().stream()
            .filter(column -> column.document().equals(type.id()))
            .flatMap(column -> column.findings().stream())
            .toList();
    languageFindings
        .getChildren()
        .setAll(findings.stream().map(finding -> Signs.line(finding, texts)).toList());
    languageFindings.setVisible(!findings.isEmpty());
  }

  private Optional<Matrix.Cell> cell(Matrix matrix, Field field) {
    return matrix.rows().stream()
        .filter(row -> row.field() == field)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.document().equals(Optional.of(type.id())))
        .findFirst();
  }

  private void offerMore(Set<Field> shown) {
    List<MenuItem> items =
        EnumSet.complementOf(EnumSet.copyOf(shown)).stream()
            .map(field -> {
              var item = new MenuItem(words.name(field));
              item.setId("said-add-" + field.id());
              item.setOnAction(event -> add(field));
              return item;
            })
            .toList();
    more.getItems().setAll(items);
    more.setVisible(!items.isEmpty());
    more.setManaged(!items.isEmpty());
  }

  private void add(Field field) {
    added.add(field);
    follow(desk.situation().get());
    row(field).focus();
  }

  private StatementRow row(Field field) {
    return rows.computeIfAbsent(field, one -> new StatementRow(one, desk, this::record));
  }

  /** Saves what is typed and not saved. */
  void save() {
    List.copyOf(rows.values()).forEach(StatementRow::save);
  }
}
