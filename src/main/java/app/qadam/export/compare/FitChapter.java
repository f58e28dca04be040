package app.qadam.export.compare;

import app.qadam.export.Compared;
import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Fit.Aspect;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** What the applicant told, and how each program fits, with the figures used. */
final class FitChapter {
  private final Compared compared;
  private final Texts texts;
  private final ProgramWords words;

  FitChapter(Compared compared) {
    this.compared = compared;
    this.texts = compared.texts();
    this.words = compared.words();
  }

  void writeTo(PdfDocument document) {
    document.heading(1, texts.get("side.row.for-you"));
    if (!words.isForSomebody()) {
      document.paragraph(texts.get("fit.not-told.how"));
      return;
    }
    document.lead(Look.QUIET, texts.get("pdf.compare.figures")).facts(figures());
    compared.programs().forEach(program -> program(document, program));
  }

  private SequencedMap<String, Cell> figures() {
    var means = compared.means();
    var figures = new LinkedHashMap<String, Cell>();
    put(
        figures,
        Aspect.INCOME,
        means.income().map(income -> texts.get("compare.every-month", sum(income))));
    put(figures, Aspect.SAVINGS, means.savings().map(this::sum));
    put(figures, Aspect.INVESTMENT, means.investable().map(this::sum));
    put(figures, Aspect.STAY, means.stay().map(words::length));
    put(figures, Aspect.DEPENDANTS, means.dependants().map(texts::number));
    return figures;
  }

  private void put(SequencedMap<String, Cell> figures, Aspect aspect, Optional<String> told) {
    figures.put(
        texts.get("fit.aspect." + aspect.id()),
        told.map(Cell::of).orElseGet(() -> Cell.quiet(texts.get("pdf.compare.not-told"))));
  }

  private String sum(Amount amount) {
    return texts.money(amount.value(), amount.currency());
  }

  private void program(PdfDocument document, Program program) {
    var cell = words.fit(program, compared.fitting().of(program));
    document.heading(2, words.full(program));
    document.lead(Look.STRONG, cell.text());
    document.bullets(cell.more().stream().map(Cell::of).toList());
  }
}
