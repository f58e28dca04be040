package app.qadam.desktop.handin;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.HappenedOn;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.EventCheck;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.Handover;
import app.qadam.model.plan.Gate;
import app.qadam.model.plan.Missing;
import app.qadam.model.plan.Plan;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Records that all of it was handed in: the day, and the number or that none was given. */
final class SubmitForm extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final Addressee addressee;
  private final Label what = Parts.text("", "quiet");
  private final DateField date;
  private final FormRow dateRow;
  private final TextField number = Parts.id("hand-in-number", new TextField());
  private final FormRow numberRow;
  private final CheckBox noNumber = Parts.id("hand-in-no-number", new CheckBox());
  private final TextField reason = Parts.id("hand-in-reason", new TextField());
  private final FormRow reasonRow;
  private final Label missing = Parts.text("");
  private final VBox gate;
  private final ProblemSummary summary;

  /** What was filled in last without the applicant. */
  private String filled = "";

  SubmitForm(Addressee addressee, Desk desk) {
    super(14);
    this.addressee = addressee;
    this.desk = desk;
    this.texts = desk.texts();
    this.date = new DateField("hand-in-date", texts.get("hand-in.submitted-on"), desk);
    this.dateRow = FormRow.of(texts.get("hand-in.submitted-on"), date, "");
    this.numberRow = FormRow.of(texts.get("record.reference"), number, "");
    this.reasonRow = FormRow.of(texts.get("gate.reason"), reason, texts.get("gate.reason.hint"));
    this.summary = new ProblemSummary(texts.get("problem.heading"));
    this.gate = Parts.column(8, missing, reasonRow);
    noNumber.setText(texts.get("record.no-number"));
    gate.getStyleClass().addAll("callout", "warn");
    showGate(false);
    getChildren()
        .addAll(
            summary,
            what,
            new Flow(16, 12, dateRow, Parts.column(8, numberRow, noNumber)),
            gate,
            new Flow(
                Draft.mark(
                    Parts.id(
                        "hand-in-submit",
                        Parts.secondary(texts.get("hand-in.submit"), this::submit)),
                    () -> isVisible() && !typed().equals(filled))));
    date.field().setOnAction(event -> submit());
    number.setOnAction(event -> submit());
    reason.setOnAction(event -> submit());
    this.filled = typed();
  }

  /** Shows what would be recorded; an untouched form takes the day and number recorded already. */
  void update(Handover handover) {
    var names =
        handover.toSubmit().stream().map(item -> texts.of(item.document().type().title())).toList();
    what.setText(names.isEmpty() ? "" : texts.get("hand-in.marked", texts.list(names)));
    what.setVisible(!what.getText().isEmpty());
    what.setManaged(what.isVisible());
    if (date.isBlank() && number.getText().isBlank()) {
      handover
          .waiting()
          .ifPresent(event -> {
            date.setDate(Optional.of(event.date()));
            number.setText(event.reference().orElse(""));
            noNumber.setSelected(event.reference().isEmpty());
            filled = typed();
          });
    }
  }

  private String typed() {
    return String.join(
        "\n",
        date.field().getText(),
        number.getText(),
        String.valueOf(noNumber.isSelected()),
        reason.getText());
  }

  private Handover handover(CaseFile file) {
    var now = desk.situation().get();
    return Handover.of(file, now.facts(), now.plan().today(), addressee);
  }

  private void submit() {
    summary.clear();
    var now = desk.situation().get();
    var problem = HappenedOn.problemWith(date, now.plan().today(), texts);
    problem.ifPresent(text -> summary.add(dateRow, text));
    if (number.getText().isBlank() && !noNumber.isSelected()) {
      summary.add(numberRow, texts.get("record.problem.no-reference"));
    }
    if (problem.isEmpty()) {
      check(date.date().orElseThrow(), now);
    }
    if (!summary.show()) {
      send(date.date().orElseThrow());
    }
  }

  /** What speaks against the event, and what would be missing when it is recorded. */
  private void check(LocalDate day, Situation now) {
    var event = handover(now.file()).newSubmission(day, given());
    event
        .flatMap(one -> EventCheck.problemWith(one, now.file()))
        .ifPresent(text -> summary.add(dateRow, texts.say(text)));
    var open = event.isPresent() ? gateAfter(day, now) : Optional.<Gate>empty();
    open.ifPresent(one -> missing.setText(inWords(one.missing(), now)));
    showGate(open.isPresent());
    if (open.isPresent() && reason.getText().isBlank()) {
      summary.add(reasonRow, texts.get("gate.problem"));
    }
  }

  /** The gate, if something is still missing beside what is handed in now. */
  private Optional<Gate> gateAfter(LocalDate day, Situation now) {
    var after = handover(now.file()).submit(day, given()).applyTo(now.file());
    return Optional.of(
            Plan.of(after, now.facts(), now.plan().today()).stage(addressee.stage()).gate())
        .filter(one -> !one.isOpen());
  }

  private String inWords(List<Missing> all, Situation now) {
    return all.stream()
        .map(one ->
            switch (one) {
              case Missing.EarlierStage earlier ->
                  texts.get("gate.earlier", now.facts().guide(earlier.stage()).title());
              case Missing.Document document -> texts.of(document.type().title());
            })
        .collect(
            Collectors.joining(
                "; ", texts.get("gate.missing" + texts.plural(all.size()), all.size()) + ": ", ""));
  }

  private Optional<String> given() {
    return noNumber.isSelected() ? Optional.empty() : Optional.of(number.getText());
  }

  private void send(LocalDate day) {
    var today = desk.situation().get().plan().today();
    var words = gate.isVisible() ? reason.getText() : "";
    var given = given();
    desk.send(
        file -> {
          var submitted = handover(file).submit(day, given);
          if (words.isBlank()) {
            return submitted;
          }
          var stage = addressee.stage();
          return new Change.Together(
              List.of(
                  new Change.PassGate(
                      stage,
                      Optional.ofNullable(file.overrides().get(stage)),
                      Optional.of(new GateOverride(stage, words, today))),
                  submitted));
        },
        this::reset);
  }

  private void reset() {
    date.setDate(Optional.empty());
    number.clear();
    noNumber.setSelected(false);
    reason.clear();
    filled = typed();
    showGate(false);
  }

  private void showGate(boolean shown) {
    gate.setVisible(shown);
    gate.setManaged(shown);
  }
}
