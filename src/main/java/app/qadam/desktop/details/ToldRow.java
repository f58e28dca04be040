package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.Means;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * One of the things told for comparing. It is saved with Enter and when it is left; what cannot be
 * read is told at the field, stays there, and is not saved.
 */
abstract class ToldRow<T> extends VBox {
  private final Desk desk;

  /** The value that the file holds. */
  private Optional<T> held = Optional.empty();

  /** The value that was sent to be saved last. */
  private Optional<T> sent = Optional.empty();

  ToldRow(Desk desk) {
    this.desk = desk;
    getStyleClass().add("fact-row");
  }

  abstract FormRow row();

  /** What the applicant told. */
  abstract Optional<T> of(Means means);

  /** The same with what is told now. */
  abstract Means with(Means means, Optional<T> told);

  /** Why what is typed cannot be read; empty when it can. */
  abstract String trouble();

  /** What is typed, where it can be read. */
  abstract Optional<T> read();

  abstract void write(Optional<T> value);

  /** Shows the value that the file holds; what is being typed, or was refused, stays. */
  final void follow(Situation now) {
    var next = of(now.file().comparing().means());
    boolean isUntouched = trouble().isEmpty() && (read().equals(held) || read().equals(next));
    held = next;
    sent = next;
    if (isUntouched) {
      row().showProblem("");
      write(next);
    }
  }

  /** Saves what is typed and not saved. */
  void save() {
    var trouble = trouble();
    row().showProblem(trouble);
    if (!trouble.isEmpty()) {
      return;
    }
    var told = read();
    if (told.equals(held)) {
      write(held);
    } else if (!told.equals(sent)) {
      sent = told;
      desk.send(file -> {
        var means = file.comparing().means();
        return new Change.SetMeans(means, with(means, told));
      });
    }
  }

  final void saveOn(TextField field) {
    field.setOnAction(event -> save());
    saveOnLeaving(field);
  }

  /** A choice is saved when its list closes or it is left: arrow keys pass many on their way. */
  final void saveOn(ComboBox<?> choice) {
    choice.setOnHidden(event -> save());
    saveOnLeaving(choice);
  }

  private void saveOnLeaving(Node control) {
    control
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            save();
          }
        });
  }
}
