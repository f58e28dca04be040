package app.qadam.export.compare;

import app.qadam.export.Compared;
import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Asked;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rates by which the sums of these programs were compared. */
final class RateChapter {
  private static final String DOLLAR = "USD";

  private final Compared compared;
  private final Texts texts;
  private final ExchangeRates rates;

  RateChapter(Compared compared) {
    this.compared = compared;
    this.texts = compared.texts();
    this.rates = compared.facts().rates();
  }

  void writeTo(PdfDocument document) {
    document.heading(1, texts.get("pdf.compare.rates"));
    var used = used();
    if (used.isEmpty()) {
      document.paragraph(texts.get("pdf.compare.rates.none"));
      return;
    }
    document.lead(Look.QUIET, texts.get("pdf.compare.rates.about"));
    document.table(
        List.of(
            new Column(texts.get("pdf.compare.rate.currency"), 16),
            new Column(texts.get("pdf.compare.rate.per-usd"), 24),
            new Column(texts.get("pdf.plan.dated"), 20),
            new Column(texts.get("pdf.plan.source"), 40)),
        used.stream().map(this::row).toList());
  }

  /** The currencies in which these programs and the applicant count, beside the dollar. */
  private SortedSet<String> used() {
    var used = new TreeSet<String>();
    used.add(compared.comparedIn());
    compared
        .programs()
        .forEach(program ->
            Arrays.stream(ProgramColumn.values())
                .flatMap(column -> column.asked(program).flatMap(Asked::money).stream())
                .forEach(money -> used.add(money.currency())));
    var means = compared.means();
    Stream.of(means.income(), means.savings(), means.investable())
        .flatMap(Optional::stream)
        .map(Amount::currency)
        .forEach(used::add);
    used.remove(DOLLAR);
    return used;
  }

  private List<Cell> row(String currency) {
    return rates
        .rate(currency)
        .map(rate ->
            Cell.row(
                currency, texts.rate(rate.perUsd()), texts.plainDate(rate.date()), origin(rate)))
        .orElseGet(() -> Cell.row(currency, texts.get("side.no-rate"), "", ""));
  }

  private String origin(ExchangeRates.Rate rate) {
    return rate.own()
        .map(own ->
            own.file()
                .map(file -> texts.get("pdf.compare.rate.file", file))
                .orElseGet(() -> texts.get("pdf.compare.rate.own")))
        .orElseGet(() -> rates.source().title());
  }
}
