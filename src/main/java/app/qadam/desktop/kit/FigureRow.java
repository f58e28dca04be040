package app.qadam.desktop.kit;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Planning;
import app.qadam.model.time.Estimate;
import app.qadam.text.Texts;
import java.util.HashMap;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * How long something takes, for the applicant to set: whole days, what to begin with, and the way
 * back to it. It is saved with Enter and when the field is left; what cannot be read is told at the
 * field and stays there.
 */
public final class FigureRow extends VBox {
  private final TextField field = new TextField();
  private final Label problem = Parts.text("", "field-problem");
  private final Label kind = Parts.pill("", Tone.NEUTRAL);
  private final Label note = Parts.text("", "quiet", "small");
  private final Button reset;
  private final Estimate estimate;
  private final Desk desk;
  private final Texts texts;

  /** What the field showed when it was last filled. */
  private String shown = "";

  public FigureRow(Estimate estimate, Desk desk) {
    super(4);
    this.estimate = estimate;
    this.desk = desk;
    this.texts = desk.texts();
    var name = texts.get("figure.name", estimate.title());
    var id = "figure-" + estimate.id();
    field.setId(id);
    field.setAccessibleText(name);
    field.setPrefColumnCount(3);
    field.setOnAction(event -> save());
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            save();
          }
        });
    reset =
        Parts.id(
            id + "-reset",
            Parts.secondary(
                estimate
                    .days()
                    .map(days -> texts.get("figure.reset", days))
                    .orElseGet(() -> texts.get("figure.clear")),
                () -> set(Optional.empty())));
    reset.setAccessibleText(reset.getText() + ": " + name);
    reset.getStyleClass().add("slim");
    problem.setId(id + "-problem");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    var title = Parts.text(texts.of(estimate.title()));
    title.setLabelFor(field);
    var number = Parts.row(8, field, Parts.line(texts.get("figure.unit"), "quiet"), reset, kind);
    number.setMinWidth(USE_PREF_SIZE);
    var controls = new Flow(8, 4, number);
    controls.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, problem, controls, note);
    getStyleClass().add("figure-row");
    follow(desk.situation().get());
  }

  /** Shows the figure as it is in the file; what is being typed, or was refused, stays. */
  public void follow(Situation now) {
    var own = own(now.file());
    boolean isUnknown = own.isEmpty() && estimate.days().isEmpty();
    boolean isConfirmedByNobody = estimate.days().isEmpty();
    var held = own.or(estimate::days).map(String::valueOf).orElse("");
    if (field.getText().equals(shown) || field.getText().strip().equals(held)) {
      field.setText(held);
      problem.setText("");
    }
    shown = held;
    reset.setVisible(own.isPresent());
    reset.setManaged(own.isPresent());
    kind.setText(
        texts.get(
            isConfirmedByNobody
                ? "figure.unconfirmed"
                : own.isPresent() ? "figure.yours" : "figure.default"));
    kind.getStyleClass().removeAll(Tone.WARN.styleClass(), Tone.ACCENT.styleClass());
    kind.getStyleClass()
        .add((own.isPresent() && !isConfirmedByNobody ? Tone.ACCENT : Tone.WARN).styleClass());
    note.setText(
        own.isPresent() && !isUnknown && estimate.days().isPresent()
            ? texts.get(
                "figure.default.note", texts.quantity("days", estimate.days().orElseThrow()))
            : texts.of(estimate.note()));
    field.setAccessibleHelp(kind.getText() + ". " + note.getText());
  }

  private Optional<Integer> own(CaseFile file) {
    return Optional.ofNullable(file.planning().days().get(estimate.id()));
  }

  private void save() {
    var typed = field.getText().strip();
    problem.setText("");
    if (typed.equals(shown)) {
      return;
    }
    if (typed.isEmpty()) {
      set(Optional.empty());
    } else if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= Planning.LONGEST) {
      set(Optional.of(Integer.parseInt(typed)));
    } else {
      problem.setText(texts.get("figure.problem", Planning.LONGEST));
    }
  }

  private void set(Optional<Integer> days) {
    // Blank stands for the figure to begin with, which then stands there again.
    shown = field.getText();
    if (own(desk.situation().get().file()).equals(days)) {
      follow(desk.situation().get());
      return;
    }
    desk.send(file -> {
      var figures = new HashMap<>(file.planning().days());
      days.ifPresentOrElse(
          figure -> figures.put(estimate.id(), figure), () -> figures.remove(estimate.id()));
      return new Change.SetPlanning(file.planning(), file.planning().taking(figures));
    });
  }
}
