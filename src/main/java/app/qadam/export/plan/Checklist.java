package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.document.DocumentGroup;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every document by where it is first needed, with its state, its dates and its number. */
final class Checklist {
  private final Material of;
  private final Texts texts;

  Checklist(Material material) {
    this.of = material;
    this.texts = material.texts();
  }

  void writeTo(PdfDocument document) {
    var plan = of.plan();
    document
        .heading(1, texts.get("documents.checklist"))
        .paragraph(
            Look.LARGE,
            texts.get("documents.ready-of", plan.readyDocuments(), plan.documents().size()))
        .paragraph(Look.QUIET, texts.get("pdf.plan.states"));
    for (DocumentGroup group : DocumentGroup.values()) {
      var ofGroup = plan.documents().stream().filter(one -> one.type().group() == group).toList();
      if (!ofGroup.isEmpty()) {
        document.heading(2, texts.get("group." + group.id()));
        document.table(columns(), ofGroup.stream().map(this::row).toList());
      }
    }
  }

  private List<Column> columns() {
    return List.of(
        new Column(texts.get("pdf.plan.document"), 34),
        new Column(texts.get("pdf.plan.state"), 25),
        new Column(texts.get("documents.issued"), 15),
        new Column(texts.get("documents.valid-until"), 15),
        new Column(texts.get("documents.reference"), 17));
  }

  private List<Cell> row(DocumentPlan document) {
    var record = document.record();
    return List.of(
        Cell.strong(texts.of(document.type().title()))
            .and(Look.SMALL, record.note().map(this::note).orElse("")),
        state(document),
        date(record.issued()),
        date(record.validUntil()),
        Cell.of(record.reference().orElse("–")));
  }

  private Cell state(DocumentPlan document) {
    var name = texts.get("state." + document.state().id());
    var pill =
        document.ended()
            ? Cell.pill(Marks.of(document), texts.get("documents.ended")).and(Look.SMALL, name)
            : Cell.pill(Marks.of(document), name);
    return pill.and(Look.SMALL, since(document));
  }

  /** Since when; a state that follows from an event has no day of its own. */
  private String since(DocumentPlan document) {
    DocumentRecord record = document.record();
    return record.state() != document.state()
        ? ""
        : record.since().map(day -> texts.get("pdf.plan.since", texts.plainDate(day))).orElse("");
  }

  private String note(String words) {
    return texts.get("pdf.plan.note", words);
  }

  private Cell date(Optional<LocalDate> day) {
    return Cell.of(day.map(texts::plainDate).orElse("–"));
  }
}
