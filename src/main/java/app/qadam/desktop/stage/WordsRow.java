package app.qadam.desktop.stage;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FormRow;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The applicant's words to an event; saved with Enter and when the field is left. */
final class WordsRow extends VBox {
  private final TextField field = new TextField();
  private final long event;
  private final Desk desk;

  /** What the field showed when it was last filled. */
  private String shown = "";

  WordsRow(RecordedEvent event, String label, Desk desk) {
    this.event = event.id();
    this.desk = desk;
    field.setId("words-" + event.id());
    field.setOnAction(pressed -> save());
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            save();
          }
        });
    getChildren().add(FormRow.of(label, field, ""));
    follow(event);
  }

  /** Shows the words as they are in the file; what is being typed stays. */
  void follow(RecordedEvent held) {
    var words = held.note().orElse("");
    if (field.getText().equals(shown)) {
      field.setText(words);
    }
    shown = words;
  }

  /** Saves what is typed and not saved. */
  void save() {
    var typed = field.getText().strip();
    if (typed.equals(shown) || held(desk.situation().get().file()).isEmpty()) {
      return;
    }
    shown = field.getText();
    desk.send(file -> {
      var from = held(file).orElseThrow();
      return new Change.CorrectEvent(from, from.saying(Optional.of(typed)));
    });
  }

  private Optional<RecordedEvent> held(CaseFile file) {
    return file.events().stream().filter(one -> one.id() == event).findFirst();
  }
}
