package app.qadam.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Label, control, hint and problem in one, so that none can be without the others. */
public final class FormRow extends VBox {
  private final Label problem = Parts.text("", "field-problem");
  private final Node focus;

  private FormRow(String label, Node control, Node focus, String hint) {
    super(6);
    this.focus = focus;
    var name = Parts.text(label, "field-label");
    name.setLabelFor(focus);
    focus.setAccessibleText(label);
    focus.setAccessibleHelp(hint);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.setId(focus.getId() + "-problem");
    getChildren().add(name);
    if (!hint.isEmpty()) {
      getChildren().add(Parts.text(hint, "quiet", "small"));
    }
    getChildren().addAll(problem, control);
    getStyleClass().add("form-row");
  }

  /** A row around a date. */
  public static FormRow of(String label, DateField date, String hint) {
    return new FormRow(label, date, date.field(), hint);
  }

  /** A row around a line of text. */
  public static FormRow of(String label, TextField field, String hint) {
    return new FormRow(label, field, field, hint);
  }

  /** A row around any control; {@code focus} is the part of it that takes the focus. */
  public static FormRow of(String label, Node control, Node focus, String hint) {
    return new FormRow(label, control, focus, hint);
  }

  /** Takes the focus to the control. */
  public void focus() {
    focus.requestFocus();
  }

  /** Shows what is wrong above the control and marks it; empty text takes it away. */
  public void showProblem(String text) {
    problem.setText(text);
    getStyleClass().remove("has-problem");
    if (!text.isEmpty()) {
      getStyleClass().add("has-problem");
    }
  }
}
