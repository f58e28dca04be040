package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.details.Field;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.Matrix.Cell;
import app.qadam.model.details.Statement;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a document says in one field: the value as it stands in it, or that it is not there. */
final class StatementRow extends VBox {
  /** What becomes of a field; absent to record nothing. */
  interface Recording {
    void record(Field field, Optional<String> value);
  }

  private final Field field;
  private final Texts texts;
  private final DetailWords words;
  private final FieldEditor editor;
  private final Button same;
  private final Button absent;
  private final Flow actions = new Flow(8, 6);
  private final VBox messages = Parts.column(4);
  private final Recording recording;
  private Optional<String> mine = Optional.empty();
  private boolean isAbsent;

  StatementRow(Field field, Desk desk, Recording recording) {
    super(6);
    this.field = field;
    this.texts = desk.texts();
    this.words = new DetailWords(texts);
    this.recording = recording;
    var id = "said-" + field.id();
    editor = FieldEditor.of(field, id, desk, this::typed);
    same = button(id + "-same", texts.get("details.same"), this::takeMine);
    absent = button(id + "-absent", texts.get("details.absent"), this::toggleAbsent);
    actions.setAlignment(Pos.CENTER_LEFT);
    messages.managedProperty().bind(messages.visibleProperty());
    getChildren()
        .addAll(
            FormRow.of(words.name(field), editor.node(), editor.focus(), ""), actions, messages);
    getStyleClass().add("statement-row");
  }

  private Button button(String id, String text, Runnable action) {
    var button = Parts.id(id, Parts.secondary(text, action));
    button.getStyleClass().add("chip");
    button.setAccessibleText(text + ": " + words.name(field));
    return button;
  }

  private void typed(String value) {
    recording.record(field, Optional.of(value).filter(text -> !text.isEmpty()));
  }

  /** Without a value of one's own there is nothing to take: the button says so. */
  private void takeMine() {
    if (mine.isEmpty()) {
      messages.getChildren().setAll(Parts.text(texts.get("details.same.none"), "quiet", "small"));
      messages.setVisible(true);
      return;
    }
    editor.write(mine.get());
    editor.save();
  }

  private void toggleAbsent() {
    recording.record(field, isAbsent ? Optional.empty() : Optional.of(""));
  }

  /** Shows what is recorded; what is being typed stays. */
  void follow(Statement statement, Optional<String> own, Optional<Cell> cell) {
    mine = own;
    var value = statement.value(field);
    isAbsent = value.filter(String::isEmpty).isPresent();
    editor.follow(value.orElse(""));
    editor.prompt(prompt(cell));
    absent.getStyleClass().remove("selected");
    if (isAbsent) {
      absent.getStyleClass().add("selected");
    }
    var state = cell.map(Cell::state).orElse(Matrix.State.NOT_RECORDED);
    Label sign = Signs.of(state, texts);
    sign.setId("said-" + field.id() + "-state");
    sign.setWrapText(false);
    actions.getChildren().setAll(same, absent, sign);
    var findings = cell.map(Cell::findings).orElse(List.of());
    messages
        .getChildren()
        .setAll(findings.stream().map(finding -> Signs.line(finding, texts)).toList());
    messages.setVisible(!findings.isEmpty());
    editor.focus().setAccessibleHelp(Signs.word(state, texts) + ". " + Signs.said(findings, texts));
  }

  /** My value; for the passport's dates what the checklist has. */
  private String prompt(Optional<Cell> cell) {
    if (isAbsent) {
      return texts.get("match.not-there");
    }
    return cell.map(Cell::value)
        .filter(value -> !value.isEmpty())
        .or(() -> mine)
        .map(value -> words.value(field, value))
        .orElse("");
  }

  void save() {
    editor.save();
  }

  void focus() {
    editor.focus().requestFocus();
  }
}
