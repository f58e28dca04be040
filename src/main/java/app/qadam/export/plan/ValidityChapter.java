package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.plan.Passport;
import app.qadam.model.plan.Use;
import app.qadam.model.plan.Validity;
import app.qadam.text.Texts;
import app.qadam.text.ValidityWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each document, key and visa is still good on the day on which it is used. */
final class ValidityChapter {
  private static final char NO_BREAK = '\u00a0';

  private final Material of;
  private final Texts texts;
  private final ValidityWords words;

  ValidityChapter(Material material) {
    this.of = material;
    this.texts = material.texts();
    this.words = new ValidityWords(texts, of.plan(), of.facts(), of.file());
  }

  void writeTo(PdfDocument document) {
    var used = of.plan().validities().stream().filter(one -> !one.uses().isEmpty()).toList();
    document.heading(1, texts.get("validity.heading"));
    used.stream()
        .filter(one -> one.firstBad().isPresent())
        .forEach(one -> document.callout(Marks.of(one.verdict(), false), Cell.of(advice(one))));
    document.lead(Look.QUIET, texts.get("pdf.plan.uses"));
    document.table(
        List.of(
            new Column(texts.get("pdf.plan.what"), 24),
            new Column(texts.get("validity.how"), 28),
            new Column(texts.get("validity.used-when"), 44),
            new Column(texts.get("pdf.plan.then"), 22)),
        used.stream().map(this::row).toList());
    passport(document, of.plan().passport());
  }

  /** When it ends, what it is then needed for, and what to do by when. */
  private String advice(Validity validity) {
    var used = validity.firstBad().map(words::used);
    var renewal = validity.renewal().map(one -> words.renewal(validity, one));
    return Stream.of(Optional.of(words.ends(validity)), used, renewal)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private List<Cell> row(Validity validity) {
    var when = Cell.EMPTY;
    for (Use use : validity.uses()) {
      when = when.and(Look.BODY, use(use));
    }
    var verdict = validity.verdict();
    boolean isUnknown = validity.isUnknown();
    return List.of(
        Cell.strong(texts.of(validity.title())),
        Cell.of(words.line(validity))
            .and(Look.SMALL, validity.rule().map(rule -> texts.of(rule.sentence())).orElse("")),
        when,
        Cell.pill(Marks.of(verdict, isUnknown), words.state(verdict, isUnknown)));
  }

  private String use(Use use) {
    var step = texts.get("validity.step." + use.event().id());
    var usual = day(use.days().typical());
    if (use.state() == Use.State.PAST) {
      return texts.get("pdf.plan.use.done", step, usual);
    }
    var latest = day(use.days().maximum());
    boolean isLimited = of.plan().forecast().step(use.event()).maximumKnown();
    return texts.get(isLimited ? "pdf.plan.use" : "pdf.plan.use.open", step, usual, latest);
  }

  /** A date that is not broken over lines. */
  private String day(LocalDate date) {
    return texts.plainDate(date).replace(' ', NO_BREAK);
  }

  private void passport(PdfDocument document, Passport passport) {
    document.heading(2, texts.get("validity.passport"));
    document.paragraph(
        passport
            .until()
            .map(day -> texts.get("validity.passport.until", day))
            .orElseGet(() -> texts.get("validity.missing.until")));
    document.table(
        List.of(
            new Column(texts.get("pdf.plan.tested"), 30),
            new Column(texts.get("pdf.plan.rule"), 50),
            new Column(texts.get("pdf.plan.then"), 22)),
        passport.checks().stream().map(this::check).toList());
  }

  private List<Cell> check(Passport.Check check) {
    return List.of(
        Cell.strong(texts.get("validity.passport.tested." + check.tested().id()))
            .and(Look.SMALL, texts.date(check.days().typical())),
        Cell.of(texts.of(check.rule().sentence()))
            .and(Look.SMALL, texts.get("validity.passport.needed", check.neededUntil())),
        Cell.pill(Marks.of(check.state(), check.margin().isEmpty()), margin(check)));
  }

  private String margin(Passport.Check check) {
    return check
        .margin()
        .map(days ->
            texts.get(
                days < 0 ? "validity.passport.days-short" : "validity.passport.days-more",
                new Quantity("days", Math.abs(days))))
        .orElseGet(() -> texts.get("validity.state.unknown"));
  }
}
