package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Handling;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
  private final TextField contact = Parts.id("document-contact", new TextField());
  private final TextField cost = Parts.id("document-cost", new TextField());
  private final FormRow issuedRow;
  private final FormRow untilRow;
  private final Label outcome = Parts.line("", "quiet", "small");
  private final Button save;
  private Optional<DocumentRecord> known = Optional.empty();
  private Optional<Handling> handled = Optional.empty();

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
    Draft.mark(save, () -> known.filter(this::isChanged).isPresent());
  }

  VBox card() {
    for (var field :
        new TextField[] {issued.field(), until.field(), reference, note, contact, cost}) {
      field.setOnAction(event -> save());
    }
    var referenceRow =
        FormRow.of(
            texts.get("documents.reference"), reference, texts.get("documents.reference.hint"));
    return Parts.card(
        texts.get("documents.details"),
        halves(issuedRow, untilRow),
        halves(
            referenceRow,
            FormRow.of(texts.get("documents.note"), note, texts.get("documents.note.hint"))),
        halves(
            FormRow.of(
                texts.get("documents.contact"), contact, texts.get("documents.contact.hint")),
            FormRow.of(texts.get("documents.cost"), cost, texts.get("documents.cost.hint"))),
        new Flow(12, 8, save, outcome));
  }

  /** Shows what is recorded; a field whose record is as before keeps what is typed in it. */
  void update(DocumentRecord record, Handling handling) {
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
    if (differs(handling, Handling::contact)) {
      contact.setText(handling.contact().orElse(""));
    }
    if (differs(handling, Handling::cost)) {
      cost.setText(handling.cost().orElse(""));
    }
    if (known.filter(record::equals).isEmpty() || handled.filter(handling::equals).isEmpty()) {
      outcome.setText("");
    }
    known = Optional.of(record);
    handled = Optional.of(handling);
  }

  /** Whether something was typed that is not saved. */
  private boolean isChanged(DocumentRecord record) {
    var handling = handled.orElse(Handling.none(document));
    return isChanged(issued, record.issued())
        || isChanged(until, record.validUntil())
        || isChanged(reference, record.reference())
        || isChanged(note, record.note())
        || isChanged(contact, handling.contact())
        || isChanged(cost, handling.cost());
  }

  private static boolean isChanged(DateField field, Optional<LocalDate> held) {
    return !field.date().equals(held) || (held.isEmpty() && !field.isBlank());
  }

  private static boolean isChanged(TextField field, Optional<String> held) {
    return !field.getText().strip().equals(held.orElse(""));
  }

  private boolean differs(Handling handling, Function<Handling, Optional<?>> part) {
    return handled.map(before -> !part.apply(before).equals(part.apply(handling))).orElse(true);
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
    var file = desk.situation().get().file();
    var now = file.document(document);
    var handling = file.papers().handling(document);
    // What is typed is read now: the change is made when its turn comes.
    var typed = typedInto(now);
    var asked = typedInto(handling);
    if (typed.equals(now) && asked.equals(handling)) {
      outcome.setText(texts.get("documents.unchanged"));
      return;
    }
    desk.send(latest -> change(latest, typed, asked));
  }

  /** Only what differs is written. */
  private Change change(CaseFile file, DocumentRecord typed, Handling asked) {
    var before = file.document(document);
    var after = withDetails(before, typed);
    var got = file.papers().handling(document);
    var next = new Handling(document, got.country(), asked.contact(), asked.cost(), got.reached());
    var printed = new Change.SetDocument(before, after);
    var handled = new Change.SetHandling(got, next);
    if (next.equals(got)) {
      return printed;
    }
    return after.equals(before) ? handled : new Change.Together(List.of(printed, handled));
  }

  private Handling typedInto(Handling handling) {
    return new Handling(
        document,
        handling.country(),
        Optional.of(contact.getText()),
        Optional.of(cost.getText()),
        handling.reached());
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
