package app.qadam.export.compare;

import app.qadam.export.Compared;
import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.fact.Source;
import app.qadam.model.fact.SourceKind;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where the table and the rates come from, and how old they are. */
final class SourceChapter {
  private static final int MONTHS_GOOD = 6;

  private final Compared compared;
  private final LocalDate made;
  private final Texts texts;

  SourceChapter(Compared compared, LocalDate made) {
    this.compared = compared;
    this.made = made;
    this.texts = compared.texts();
  }

  void writeTo(PdfDocument document) {
    var facts = compared.facts();
    document.heading(1, texts.get("pdf.plan.sources"));
    if (facts.programsSeen().plusMonths(MONTHS_GOOD).isBefore(made)) {
      document.paragraph(Look.STRONG, texts.get("pdf.compare.old"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    facts.sources().values().stream()
        .filter(source -> source.kind() == SourceKind.PROGRAMME_PAGE)
        .forEach(source -> rows.add(row(source, facts.programsSeen())));
    rows.add(row(facts.rates().source(), facts.rates().date()));
    document.table(
        List.of(
            new Column(texts.get("pdf.plan.source"), 66),
            new Column(texts.get("pdf.plan.kind"), 18),
            new Column(texts.get("pdf.plan.seen"), 16)),
        rows);
    document.paragraph(Look.QUIET, texts.get("pdf.plan.no-advice"));
  }

  private List<Cell> row(Source source, LocalDate seen) {
    var title = Cell.of(source.title());
    return List.of(
        source.address().map(title::andAddress).orElse(title),
        Cell.of(texts.get("source." + source.kind().id())),
        Cell.of(texts.plainDate(seen)));
  }
}
