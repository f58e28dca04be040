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
import java.util.List;

/** Whether each document, key and visa is still good on the day on which it is used. */
final class ValidityChapter {
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
    document.newPage().heading(1, texts.get("validity.heading"));
    document.table(
        List.of(
            new Column(texts.get("pdf.plan.what"), 40),
            new Column(texts.get("validity.used-when"), 40),
            new Column(texts.get("pdf.plan.then"), 22)),
        used.stream().map(this::row).toList());
    passport(document, of.plan().passport());
  }

  private List<Cell> row(Validity validity) {
    var what =
        Cell.strong(texts.of(validity.title()))
            .and(Look.BODY, words.ends(validity))
            .and(Look.BODY, validity.renewal().map(one -> words.renewal(validity, one)).orElse(""));
    var when = Cell.EMPTY;
    for (Use use : validity.uses()) {
      when =
          when.and(Look.BODY, texts.get("event." + use.event().id()))
              .and(Look.SMALL, words.when(use))
              .and(Look.SMALL, words.spare(use, validity.until()).orElse(""));
    }
    var verdict = validity.verdict();
    return List.of(
        what,
        when,
        Cell.pill(
            Marks.of(verdict, validity.isUnknown()), words.state(verdict, validity.isUnknown())));
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
