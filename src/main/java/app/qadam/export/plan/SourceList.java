package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.document.DocumentType;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.Source;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Passport;
import app.qadam.model.time.Rule;
import app.qadam.model.time.Step;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who says what this plan rests on, with the day on which it was read. */
final class SourceList {
  private final Material of;
  private final Texts texts;

  SourceList(Material material) {
    this.of = material;
    this.texts = material.texts();
  }

  void writeTo(PdfDocument document) {
    Map<Source, LocalDate> seen = new LinkedHashMap<>();
    claims().forEach(claim -> seen.merge(claim.source(), claim.seen(), SourceList::later));
    document.heading(1, texts.get("pdf.plan.sources"));
    document.paragraph(Look.QUIET, texts.get("pdf.plan.sources.about"));
    document.table(
        List.of(
            new Column(texts.get("pdf.plan.source"), 52),
            new Column(texts.get("pdf.plan.kind"), 18),
            new Column(texts.get("pdf.plan.dated"), 16),
            new Column(texts.get("pdf.plan.seen"), 16)),
        seen.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Source, LocalDate> one) -> one.getKey().kind())
                    .thenComparing(one -> one.getKey().title()))
            .map(one -> row(one.getKey(), one.getValue()))
            .toList());
    document.paragraph(Look.QUIET, texts.get("pdf.plan.no-advice"));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private List<Cell> row(Source source, LocalDate seen) {
    var title = Cell.of(source.title());
    return List.of(
        source.address().map(title::andAddress).orElse(title),
        Cell.of(texts.get("source." + source.kind().id())),
        Cell.of(texts.orElse(source.published(), "source.undated")),
        Cell.of(texts.plainDate(seen)));
  }

  /** What is said of the documents, the rules and the steps that the plan is made of. */
  private Stream<Claim> claims() {
    var plan = of.plan();
    var rules =
        Stream.of(
                plan.deadlines().stream().flatMap(one -> one.rule().stream()),
                plan.validities().stream().flatMap(one -> one.rule().stream()),
                plan.passport().checks().stream().map(Passport.Check::rule))
            .flatMap(one -> one);
    return Stream.of(
            plan.documents().stream().map(DocumentPlan::type).map(DocumentType::claims),
            rules.map(Rule::claims),
            of.facts().steps().stream().map(Step::claims))
        .flatMap(one -> one)
        .flatMap(List::stream);
  }
}
