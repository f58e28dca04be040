package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.TabLeadsOn;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The applicant's own words to a deadline, saved after a pause and on leaving. */
final class NoteCard {
  private static final Duration IDLE = Duration.seconds(1);

  private final TextArea area = new TextArea();
  private final PauseTransition idle = new PauseTransition(IDLE);
  private final VBox root;
  private final Desk desk;
  private final String deadline;

  /** What was sent last, so that it is sent once. */
  private String sent = "";

  /** What the file held when it was last looked at. */
  private String held = "";

  NoteCard(Desk desk, String deadline) {
    this.desk = desk;
    this.deadline = deadline;
    area.setId("deadline-note");
    area.setPromptText(desk.texts().get("deadlines.note.prompt"));
    area.setAccessibleText(desk.texts().get("deadlines.note"));
    area.setWrapText(true);
    area.setPrefRowCount(3);
    TabLeadsOn.in(area);
    this.root = Parts.card(desk.texts().get("deadlines.note"), area);
    bind();
  }

  VBox root() {
    return root;
  }

  /** A note in the making is not touched; one that was undone or restored is shown. */
  void update(CaseFile file) {
    var text = file.deadlineNote(deadline).text();
    if (!text.equals(held)) {
      held = text;
      if (!area.isFocused()) {
        sent = text;
        area.setText(text);
      }
    }
  }

  void save() {
    idle.stop();
    var typed = area.getText().isBlank() ? "" : area.getText();
    if (!typed.equals(sent)) {
      sent = typed;
      desk.send(file -> {
        var before = file.deadlineNote(deadline);
        return new Change.SetDeadlineNote(
            before, new DeadlineNote(deadline, typed, before.remindBefore()));
      });
    }
  }

  private void bind() {
    idle.setOnFinished(event -> save());
    area.textProperty()
        .addListener((property, before, after) -> {
          if (area.isFocused()) {
            idle.playFromStart();
          }
        });
    area.focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            save();
          }
        });
  }
}
