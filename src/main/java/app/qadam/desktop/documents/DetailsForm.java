package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands on a document. Typed text stays until the record itself says something new. */
final class DetailsForm {
  private final Desk desk;
  private final Texts texts;
  private final String document;
  private final DateField issued;
  private final DateField until;
  private final TextField reference = Parts.id("document-reference", new TextField());
  private final TextField note = Parts.id("document-note", new TextField());
  private final FormRow issuedRow;
  private final FormRow untilRow;
  private final Label outcome = Parts.line("", "quiet", "small");
  private final Button save;
  private Optional<DocumentRecord> known = Optional.empty();

  DetailsForm(Desk desk, String document) {
    this.desk = desk;
    this.texts = desk.texts();
    this.document = document;
    this.issued = date("document-issued", "documents.issued");
    this.until = date("document-valid-until", "documents.valid-until");
    this.issuedRow =
        FormRow.of(texts.get("documents.issued"), issued, texts.get("documents.issued.hint"));
    this.untilRow =
        FormRow.of(
            texts.get("documents.valid-until"), until, texts.get("documents.valid-until.hint"));
    this.save = Parts.id("document-save", Parts.secondary(texts.get("documents.save"), this::save));
  }

  VBox card() {
    for (var field : new TextField[] {issued.field(), until.field(), reference, note}) {
      field.setOnAction(event -> save());
    }
    var referenceRow =
        FormRow.of(
            texts.get("documents.reference"), reference, texts.get("documents.reference.hint"));
    var noteRow = FormRow.of(texts.get("documents.note"), note, texts.get("documents.note.hint"));
    return Parts.card(
        texts.get("documents.details"),
        halves(issuedRow, untilRow),
        halves(referenceRow, noteRow),
        new FlowPane(12, 8, save, outcome));
  }

  /** Shows what is recorded; a field whose record is as before keeps what is typed in it. */
  void update(DocumentRecord record) {
    if (differs(record, DocumentRecord::issued)) {
      issued.setDate(record.issued());
    }
    if (differs(record, DocumentRecord::validUntil)) {
      until.setDate(record.validUntil());
    }
    if (differs(record, DocumentRecord::reference)) {
      reference.setText(record.reference().orElse(""));
    }
    if (differs(record, DocumentRecord::note)) {
      note.setText(record.note().orElse(""));
    }
    if (known.filter(record::equals).isEmpty()) {
      outcome.setText("");
    }
    known = Optional.of(record);
  }

  private boolean differs(DocumentRecord record, Function<DocumentRecord, Optional<?>> part) {
    return known.map(before -> !part.apply(before).equals(part.apply(record))).orElse(true);
  }

  private void save() {
    var check = new DateCheck(texts, today());
    var issuedProblem = check.optional(issued);
    var untilProblem = check.until(until, issued);
    outcome.setText("");
    untilRow.showProblem(untilProblem);
    issuedRow.showProblem(issuedProblem);
    if (!issuedProblem.isEmpty() || !untilProblem.isEmpty()) {
      boolean first = !issuedProblem.isEmpty();
      (first ? issued : until).field().requestFocus();
      ListAndDetail.reveal(first ? issuedRow : untilRow);
      return;
    }
    var now = desk.situation().get().file().document(document);
    if (typedInto(now).equals(now)) {
      outcome.setText(texts.get("documents.unchanged"));
      return;
    }
    // What is typed is read now: the change is made when its turn comes.
    var typed = typedInto(now);
    desk.send(file -> {
      var before = file.document(document);
      return new Change.SetDocument(before, withDetails(before, typed));
    });
  }

  private DocumentRecord typedInto(DocumentRecord record) {
    return new DocumentRecord(
        record.document(),
        record.state(),
        record.since(),
        issued.date(),
        until.date(),
        Optional.of(reference.getText()),
        Optional.of(note.getText()));
  }

  private static DocumentRecord withDetails(DocumentRecord record, DocumentRecord details) {
    return new DocumentRecord(
        record.document(),
        record.state(),
        record.since(),
        details.issued(),
        details.validUntil(),
        details.reference(),
        details.note());
  }

  private static Beside halves(FormRow left, FormRow right) {
    left.getStyleClass().add("half");
    right.getStyleClass().add("half");
    return Beside.halves(20, left, right);
  }

  private DateField date(String id, String name) {
    return new DateField(id, texts.get(name), desk);
  }

  private LocalDate today() {
    return desk.situation().get().plan().today();
  }
}
