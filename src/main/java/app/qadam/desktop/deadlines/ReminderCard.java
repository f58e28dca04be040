package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Reminders;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** When to be reminded of a deadline: lead times to add and to take away. */
final class ReminderCard {
  private final Desk desk;
  private final Texts texts;
  private final String deadline;
  private final Flow chips = new Flow(8, 8);
  private final Label whose = Parts.text("", "quiet", "small");
  private final TextField days = Parts.id("reminder-days", new TextField());
  private final FormRow row;
  private final Button add;
  private final Flow others = new Flow(16, 6);
  private final VBox root;
  private List<Integer> usual = List.of();
  private List<Integer> leads = List.of();

  ReminderCard(Desk desk, String deadline) {
    this.desk = desk;
    this.texts = desk.texts();
    this.deadline = deadline;
    days.setPrefColumnCount(4);
    days.setMaxWidth(TextField.USE_PREF_SIZE);
    days.setOnAction(event -> add());
    this.row =
        FormRow.of(
            texts.get("deadlines.remind.days"), days, texts.get("deadlines.remind.days.hint"));
    this.add =
        Parts.id("reminder-add", Parts.secondary(texts.get("deadlines.remind.add"), this::add));
    Draft.mark(add, () -> !days.getText().isBlank());
    this.root = Parts.card(texts.get("deadlines.remind"), whose, chips, row, others);
    others.setRowValignment(VPos.CENTER);
  }

  VBox root() {
    return root;
  }

  /** Shows the lead times that hold now; a number in the making is not touched. */
  void update(Deadline now, CaseFile file) {
    var own = file.deadlineNote(deadline).remindBefore();
    usual = Reminders.defaultLeads(now);
    leads = Reminders.leads(now, file);
    boolean hadFocus = isIn(chips) || isIn(others);
    boolean isAdding = add.isFocused();
    chips.getChildren().setAll(leads.stream().map(this::chip).toList());
    chips.setVisible(!leads.isEmpty());
    chips.setManaged(!leads.isEmpty());
    whose.setText(
        texts.get(
            leads.isEmpty()
                ? "deadlines.remind.none"
                : own.isEmpty() ? "deadlines.remind.usual" : "deadlines.remind.own"));
    others.getChildren().setAll(add);
    if (!leads.isEmpty()) {
      others
          .getChildren()
          .add(
              Parts.id(
                  "reminder-off",
                  Parts.link(
                      texts.get("deadlines.remind.off"), () -> set(Optional.of(List.of())))));
    }
    if (own.isPresent()) {
      others
          .getChildren()
          .add(
              Parts.id(
                  "reminder-usual",
                  Parts.link(
                      texts.get("deadlines.remind.back", inWords(usual)),
                      () -> set(Optional.empty()))));
    }
    if (isAdding) {
      add.requestFocus();
    } else if (hadFocus) {
      days.requestFocus();
    }
  }

  private static boolean isIn(Flow pane) {
    return pane.getChildren().stream().anyMatch(Node::isFocused);
  }

  private String inWords(List<Integer> leads) {
    return texts.list(leads.stream().map(String::valueOf).toList());
  }

  private Button chip(int lead) {
    var words = lead == 0 ? texts.get("deadlines.remind.day") : before(lead);
    var chip = new Button(words, Parts.icon(Feather.X));
    chip.setId("reminder-" + lead);
    chip.getStyleClass().add("chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(texts.get("deadlines.remind.remove", words));
    chip.setOnAction(event -> set(Optional.of(leads.stream().filter(one -> one != lead).toList())));
    return chip;
  }

  private String before(int lead) {
    return texts.quantity("deadlines.remind.before", lead);
  }

  private void add() {
    var typed = days.getText().strip();
    var problem = problemWith(typed);
    row.showProblem(problem);
    if (!problem.isEmpty()) {
      row.focus();
      return;
    }
    List<Integer> next = new ArrayList<>(leads);
    next.add(Integer.valueOf(typed));
    days.clear();
    set(Optional.of(next));
  }

  private String problemWith(String typed) {
    boolean isNumber = typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= DeadlineNote.LONGEST;
    if (!isNumber) {
      return texts.get("deadlines.remind.problem.number", DeadlineNote.LONGEST);
    }
    return leads.contains(Integer.valueOf(typed))
        ? texts.get("deadlines.remind.problem.there", typed)
        : "";
  }

  private void set(Optional<List<Integer>> next) {
    desk.send(file -> {
      var before = file.deadlineNote(deadline);
      return new Change.SetDeadlineNote(before, new DeadlineNote(deadline, before.text(), next));
    });
  }
}
