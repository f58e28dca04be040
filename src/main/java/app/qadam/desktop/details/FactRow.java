package app.qadam.desktop.details;

import app.qadam.desktop.kit.Countries;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Change;
import app.qadam.model.details.Field;
import app.qadam.model.details.Finding;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One of the applicant's own details: what it is, the control, and what is amiss with it. */
final class FactRow extends VBox {
  private final Field field;
  private final Desk desk;
  private final Texts texts;
  private final DetailWords words;
  private final FieldEditor editor;
  private final VBox messages = Parts.column(4);

  FactRow(Field field, Desk desk) {
    super(6);
    this.field = field;
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new DetailWords(texts);
    this.editor = FieldEditor.of(field, "fact-" + field.id(), desk, this::save);
    messages.setId("fact-" + field.id() + "-messages");
    messages.managedProperty().bind(messages.visibleProperty());
    getChildren()
        .addAll(
            FormRow.of(words.name(field), editor.node(), editor.focus(), words.hint(field)),
            messages);
    getStyleClass().add("fact-row");
  }

  /** Shows what is recorded and what is amiss with it; what is being typed stays. */
  void follow(Situation now) {
    editor.follow(value(now).orElse(""));
    var findings =
        now.plan().details().findings().stream()
            .filter(finding ->
                finding.document().isEmpty() && finding.field().equals(Optional.of(field)))
            .toList();
    List<Node> said = new ArrayList<>();
    findings.forEach(finding -> said.add(Signs.line(finding, texts)));
    var note = note(now);
    note.ifPresent(text -> said.add(Parts.text(text, "quiet", "small")));
    messages.getChildren().setAll(said);
    messages.setVisible(!said.isEmpty());
    editor.focus().setAccessibleHelp(help(findings, note));
  }

  private String help(List<Finding> findings, Optional<String> note) {
    return (words.hint(field) + " " + note.orElse("") + " " + Signs.said(findings, texts)).strip();
  }

  /** What no rule finds, but is worth a word. */
  private Optional<String> note(Situation now) {
    var value = value(now);
    if (field != Field.NATIONALITY) {
      return Optional.empty();
    }
    if (value.isEmpty()) {
      return now.file().planning().nationalities().stream()
          .findFirst()
          .map(code -> texts.get("details.nationality.planned", words.value(field, code)));
    }
    return value
        .filter(typed -> new Countries(texts.locale()).code(typed).isEmpty())
        .map(typed -> texts.get("details.no-country", typed));
  }

  private Optional<String> value(Situation now) {
    return Optional.ofNullable(now.file().person().details().get(field));
  }

  /** Saves what is typed and not saved. */
  void save() {
    editor.save();
  }

  private void save(String typed) {
    desk.send(file ->
        new Change.SetDetail(
            field, Optional.ofNullable(file.person().details().get(field)), Optional.of(typed)));
  }

  /** What is typed, saved or not. */
  String typed() {
    return editor.read();
  }

  /** Takes the focus to the control and into sight. */
  void focus() {
    editor.focus().requestFocus();
    ListAndDetail.reveal(this);
  }
}
