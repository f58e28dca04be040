package app.qadam.desktop.documents;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.document.DocumentState;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * Asks what "submitted" has to say: the day, and the number that was given or that none was.
 * Nothing is recorded before both are there.
 */
final class SubmissionForm extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final String document;
  private final Runnable close;
  private final VBox summary = Parts.id("document-problems", Parts.column(6));
  private final DateField day;
  private final TextField number = Parts.id("document-submission-number", new TextField());
  private final CheckBox noNumber = Parts.id("document-no-number", new CheckBox());
  private final FormRow dayRow;
  private final FormRow numberRow;

  /** What stood in the form when it was opened. */
  private final String opened;

  /**
   * A form about a document as it is recorded now.
   *
   * @param close takes the form away
   */
  SubmissionForm(Desk desk, DocumentRecord record, Runnable close) {
    super(14);
    this.desk = desk;
    this.texts = desk.texts();
    this.document = record.document();
    this.close = close;
    var name = texts.get("documents.submitted-on");
    this.day = new DateField("document-submitted-on", name, desk);
    this.dayRow = FormRow.of(name, day, texts.get("documents.submitted-on.hint"));
    this.numberRow = FormRow.of(texts.get("documents.submission-number"), number, hint(record));
    noNumber.setText(texts.get("documents.no-number"));
    noNumber.setWrapText(true);
    if (record.state() == DocumentState.SUBMITTED) {
      day.setDate(record.since());
      number.setText(record.reference().orElse(""));
      noNumber.setSelected(record.reference().isEmpty());
    }
    day.field().setOnAction(event -> submit());
    number.setOnAction(event -> submit());
    getStyleClass().add("inline-form");
    getChildren()
        .addAll(
            Parts.text(texts.get("documents.submission"), "card-heading"),
            summary,
            dayRow,
            Parts.column(8, numberRow, noNumber),
            buttons());
    summary.managedProperty().bind(summary.visibleProperty());
    summary.setVisible(false);
    this.opened = typed();
  }

  /** Puts the focus where the first answer goes. */
  void begin() {
    day.field().requestFocus();
    ListAndDetail.reveal(this);
  }

  private Flow buttons() {
    var submit = Parts.primary(texts.get("documents.submit"), this::submit);
    Draft.mark(submit, () -> !typed().equals(opened));
    var cancel = Parts.secondary(texts.get("documents.cancel"), close);
    return new Flow(8, 8, Parts.id("document-submit", submit), Parts.id("document-cancel", cancel));
  }

  private String typed() {
    return day.field().getText() + "\n" + number.getText() + "\n" + noNumber.isSelected();
  }

  /** A number that is kept already would be replaced, so that is said before. */
  private String hint(DocumentRecord record) {
    return record
        .reference()
        .filter(kept -> record.state() != DocumentState.SUBMITTED)
        .map(kept -> texts.get("documents.submission-number.replaces", kept))
        .orElseGet(() -> texts.get("documents.submission-number.hint"));
  }

  private void submit() {
    var dayProblem = new DateCheck(texts, today()).handedIn(day);
    var numberProblem = numberProblem();
    numberRow.showProblem(numberProblem);
    dayRow.showProblem(dayProblem);
    Map<String, Node> problems = new LinkedHashMap<>();
    problems.put(dayProblem, day.field());
    problems.put(numberProblem, number);
    problems.remove("");
    tell(problems);
    if (problems.isEmpty()) {
      var on = day.date().orElseThrow();
      var given = noNumber.isSelected() ? Optional.<String>empty() : Optional.of(number.getText());
      desk.send(file -> submitted(file, on, given), close);
    }
  }

  private String numberProblem() {
    boolean blank = number.getText().isBlank();
    if (blank && !noNumber.isSelected()) {
      return texts.get("documents.problem.number-blank", texts.get("documents.no-number"));
    }
    return !blank && noNumber.isSelected()
        ? texts.get("documents.problem.number-both", texts.get("documents.no-number"))
        : "";
  }

  /** The summary on top; each line leads to its field. */
  private void tell(Map<String, Node> problems) {
    summary.getChildren().clear();
    summary.setVisible(!problems.isEmpty());
    if (problems.isEmpty()) {
      return;
    }
    var lines = Parts.column(4);
    problems.forEach((text, field) -> lines.getChildren().add(Parts.link(text, () -> goTo(field))));
    var heading = texts.get("documents.problem.heading");
    var box = Parts.callout(Tone.BAD, heading, lines);
    summary.getChildren().add(box);
    summary.setFocusTraversable(true);
    summary.setAccessibleText(heading + ": " + String.join("; ", problems.keySet()));
    summary.requestFocus();
    ListAndDetail.reveal(summary);
  }

  private static void goTo(Node field) {
    field.requestFocus();
    ListAndDetail.reveal(field);
  }

  private Change submitted(CaseFile file, LocalDate on, Optional<String> given) {
    var before = file.document(document);
    var after = before.in(DocumentState.SUBMITTED, on);
    boolean keepsOther = given.isEmpty() && before.state() != DocumentState.SUBMITTED;
    var reference = keepsOther ? before.reference() : given;
    return Reaching.state(
        file,
        new DocumentRecord(
            document,
            after.state(),
            after.since(),
            after.issued(),
            after.validUntil(),
            reference,
            after.note()),
        on);
  }

  private LocalDate today() {
    return desk.situation().get().plan().today();
  }
}
