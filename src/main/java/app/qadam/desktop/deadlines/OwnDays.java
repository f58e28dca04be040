package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Change;
import app.qadam.model.time.OwnDay;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The applicant's own days: those there are, and a form to add one. */
final class OwnDays {
  private final Desk desk;
  private final Texts texts;
  private final DateField date;
  private final RadioButton off;
  private final RadioButton working;
  private final TextField reason = Parts.id("own-day-reason", new TextField());
  private final FormRow dateRow;
  private final FormRow reasonRow;
  private final ProblemSummary problems;
  private final VBox list = Parts.column(0);
  private final VBox root;

  OwnDays(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.date = new DateField("own-day-date", texts.get("days-off.date"), desk);
    var group = new ToggleGroup();
    this.off = choice("own-day-off", "days-off.off", group);
    this.working = choice("own-day-working", "days-off.working", group);
    off.setSelected(true);
    this.dateRow = FormRow.of(texts.get("days-off.date"), date, "");
    this.reasonRow =
        FormRow.of(texts.get("days-off.reason"), reason, texts.get("days-off.reason.hint"));
    this.problems = new ProblemSummary(texts.get("problem.heading"));
    date.field().setOnAction(event -> save());
    reason.setOnAction(event -> save());
    this.root = card();
  }

  private RadioButton choice(String id, String key, ToggleGroup group) {
    var choice = Parts.id(id, new RadioButton(texts.get(key)));
    choice.setToggleGroup(group);
    return choice;
  }

  private VBox card() {
    var day = Parts.column(12, dateRow, new Flow(20, 8, off, working));
    day.getStyleClass().addAll("form-row", "half");
    reasonRow.getStyleClass().add("half");
    return Parts.card(
        texts.get("days-off.heading"),
        Parts.text(texts.get("days-off.text"), "quiet"),
        list,
        problems,
        Beside.halves(24, day, reasonRow),
        Parts.row(
            0,
            Draft.mark(
                Parts.id("own-day-save", Parts.primary(texts.get("days-off.add"), this::save)),
                () -> !reason.getText().isBlank())));
  }

  VBox root() {
    return root;
  }

  /** Takes over a day that was pressed in the calendar. */
  void propose(LocalDate day) {
    date.setDate(Optional.of(day));
    // What can be changed about it is the other of the two.
    boolean works = desk.situation().get().facts().calendar().isWorking(day);
    off.setSelected(works);
    working.setSelected(!works);
    reason.requestFocus();
  }

  void show(Situation now) {
    list.getChildren().clear();
    now.file().ownDays().values().stream()
        .sorted(Comparator.comparing(OwnDay::date))
        .forEach(day -> list.getChildren().addAll(row(day), Parts.rule()));
    list.setVisible(!list.getChildren().isEmpty());
    list.setManaged(!list.getChildren().isEmpty());
  }

  private HBox row(OwnDay day) {
    var words =
        Parts.column(
            2,
            Parts.text(texts.date(day.date()), "strong"),
            Parts.text(day.reason(), "quiet", "small"));
    var kind = texts.get(day.off() ? "days-off.off" : "days-off.working");
    var remove = Parts.secondary(texts.get("days-off.remove"), () -> remove(day));
    remove.setId("own-day-remove-" + day.date());
    remove.setAccessibleText(texts.get("days-off.remove.name", day.date()));
    remove.getStyleClass().add("plain");
    var row = new HBox(8, Parts.grow(words), Parts.pill(kind, Tone.WARN), remove);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("happened");
    return row;
  }

  private void remove(OwnDay day) {
    desk.send(file -> new Change.SetOwnDay(Optional.of(day), Optional.empty()));
  }

  private void save() {
    problems.clear();
    var wrong = problemWithDate();
    if (!wrong.isEmpty()) {
      problems.add(dateRow, wrong);
    }
    if (reason.getText().isBlank()) {
      problems.add(reasonRow, texts.get("days-off.problem.reason"));
    }
    if (!problems.show()) {
      var next = new OwnDay(date.date().orElseThrow(), off.isSelected(), reason.getText());
      desk.send(
          file ->
              new Change.SetOwnDay(
                  Optional.ofNullable(file.ownDays().get(next.date())), Optional.of(next)),
          this::clear);
    }
  }

  private void clear() {
    date.setDate(Optional.empty());
    reason.clear();
    date.field().requestFocus();
  }

  /** A day that is already what it is made into changes nothing, and is told so. */
  private String problemWithDate() {
    var now = desk.situation().get();
    var wrong = DateProblem.of(date, texts, now.plan().today());
    if (!wrong.isEmpty()) {
      return wrong;
    }
    var day = now.facts().calendar().day(date.date().orElseThrow());
    return day.isWorking() == off.isSelected()
        ? ""
        : texts.get("days-off.problem.already", day.date(), texts.get("day." + day.kind().id()));
  }
}
