package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.details.Field;
import app.qadam.model.details.Finding;
import app.qadam.model.details.Matrix;
import app.qadam.model.fact.LocalizedText;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was found in one cell of the matrix, what to do about it, and where. */
final class CellNote {
  private final Desk desk;
  private final Texts texts;
  private final DetailWords words;
  private final Way way;
  private final ReadOnlyBooleanProperty canClose;
  private final Runnable close;
  private final VBox content = Parts.column(8);
  private final Situation now;

  /**
   * A note, not yet written.
   *
   * @param canClose whether it stands in the way of something
   */
  CellNote(Desk desk, Way way, ReadOnlyBooleanProperty canClose, Runnable close) {
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new DetailWords(texts);
    this.way = way;
    this.canClose = canClose;
    this.close = close;
    this.now = desk.situation().get();
  }

  /** What is said of a value. */
  VBox of(Matrix.Row row, Matrix.Cell cell) {
    head(
        texts.get("details.note.heading", words.name(row.field()), owner(cell.document())),
        cell.state());
    var reference = reference(row);
    if (!cell.value().isEmpty()) {
      var value = words.value(row.field(), cell.value());
      var other = reference.map(one -> words.value(row.field(), one.value())).orElse("");
      content.getChildren().add(value(owner(cell.document()), value, other));
      if (isHeldAgainst(cell, reference)) {
        content.getChildren().add(value(owner(reference.orElseThrow().document()), other, value));
      }
    }
    said(cell.findings());
    if (cell.findings().isEmpty()) {
      content.getChildren().add(Parts.text(texts.get("details.note." + cell.state().id())));
    }
    cell.document().ifPresentOrElse(this::leadToDocument, () -> leadToFact(row.field()));
    return content;
  }

  /** What is said of a document as a whole. */
  VBox of(Matrix.Column column) {
    head(
        title(column.document()),
        column.findings().isEmpty() ? Matrix.State.AGREES : Matrix.State.DIFFERS);
    if (column.findings().isEmpty()) {
      content.getChildren().removeLast();
    }
    content
        .getChildren()
        .add(
            Parts.text(
                column
                    .language()
                    .map(language ->
                        texts.get(
                            "details.note.language",
                            texts.get("paper-language.is-" + language.id())))
                    .orElseGet(() -> texts.get("details.note.no-language"))));
    said(column.findings());
    leadToDocument(column.document());
    return content;
  }

  private void head(String heading, Matrix.State state) {
    var shut = Parts.id("note-close", Parts.link(texts.get("details.note.close"), close));
    shut.getStyleClass().add("note-close");
    shut.setWrapText(false);
    shut.setMinWidth(Region.USE_PREF_SIZE);
    shut.visibleProperty().bind(canClose);
    shut.managedProperty().bind(canClose);
    content
        .getChildren()
        .addAll(
            Parts.row(8, Parts.grow(Parts.text(heading, "card-heading")), shut),
            Signs.of(state, texts));
  }

  private static boolean isHeldAgainst(Matrix.Cell cell, Optional<Matrix.Cell> reference) {
    boolean isAlone = cell.findings().stream().allMatch(one -> one.mine().equals(one.theirs()));
    return !cell.isReference() && reference.isPresent() && !isAlone;
  }

  private static Optional<Matrix.Cell> reference(Matrix.Row row) {
    return row.own().isReference()
        ? Optional.of(row.own())
        : row.cells().stream().filter(Matrix.Cell::isReference).findFirst();
  }

  private VBox value(String whose, String value, String other) {
    var flow = MarkedText.of(value, other);
    flow.getStyleClass().add("note-value");
    return Parts.column(2, Parts.text(whose, "quiet", "small"), flow);
  }

  private void said(List<Finding> findings) {
    for (Finding finding : findings) {
      content
          .getChildren()
          .addAll(
              Parts.rule(),
              Parts.text(texts.get("discrepancy." + finding.kind().id()), "strong"),
              Parts.text(words.explained(finding)),
              Parts.text(texts.get("details.note.what-to-do"), "quiet", "small"),
              Parts.text(words.correction(finding, finding.document().map(this::named))));
    }
  }

  private void leadToDocument(String document) {
    lead(
        Parts.id(
            "note-statement",
            Parts.secondary(texts.get("details.note.statement"), () -> way.toStatement(document))),
        Parts.id(
            "note-checklist",
            Parts.secondary(
                texts.get("details.to-checklist"),
                () -> desk.open(new Place.Documents(Optional.of(document))))));
  }

  private void leadToFact(Field field) {
    lead(
        Parts.id(
            "note-fact", Parts.secondary(texts.get("details.note.fact"), () -> way.toFact(field))));
  }

  private void lead(Node... buttons) {
    content.getChildren().add(new Flow(8, 8, buttons));
  }

  private String owner(Optional<String> document) {
    return document.map(this::title).orElseGet(() -> texts.get("details.mine"));
  }

  private String title(String document) {
    return texts.of(named(document));
  }

  private LocalizedText named(String document) {
    return now.plan()
        .document(document)
        .map(plan -> plan.type().title())
        .orElseGet(() -> new LocalizedText(document, document));
  }
}
