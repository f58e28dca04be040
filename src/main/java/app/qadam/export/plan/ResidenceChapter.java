package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.Mark;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.plan.Permission;
import app.qadam.model.plan.Residence;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The stays, what allows them, and the days that count for tax. */
final class ResidenceChapter {
  private final Material of;
  private final Texts texts;
  private final Residence residence;

  ResidenceChapter(Material material) {
    this.of = material;
    this.texts = material.texts();
    this.residence = material.plan().residence();
  }

  /** Nothing, while the applicant was never there and nothing allows it. */
  void writeTo(PdfDocument document) {
    var issued = residence.permissions().stream().filter(one -> one.from().isPresent()).toList();
    if (residence.stays().isEmpty() && issued.isEmpty() && residence.visaFree().isEmpty()) {
      return;
    }
    document.heading(1, texts.get("page.residence"));
    permissions(document, issued);
    stays(document);
    document.heading(2, texts.get("days.heading"));
    document.paragraph(texts.get("days.counted")).facts(days());
    visaFree(document);
    document.callout(
        Mark.NOTE,
        Cell.strong(texts.get("tax.no-decision"))
            .and(Look.BODY, texts.get("tax.no-decision.detail")));
  }

  private void permissions(PdfDocument document, List<Permission> issued) {
    if (issued.isEmpty()) {
      return;
    }
    document.heading(2, texts.get("residence.permissions"));
    document.table(
        List.of(
            new Column(texts.get("pdf.plan.what"), 40),
            new Column(texts.get("pdf.plan.how"), 40),
            new Column(texts.get("pdf.plan.state"), 22)),
        issued.stream().map(this::permission).toList());
  }

  private List<Cell> permission(Permission permission) {
    return List.of(
        Cell.strong(texts.get("permission.title." + permission.kind().id())),
        Cell.EMPTY
            .and(
                Look.BODY,
                permission.from().map(day -> texts.get("permission.from", day)).orElse(""))
            .and(
                Look.BODY,
                permission.until().map(day -> texts.get("permission.until", day)).orElse(""))
            .and(Look.SMALL, texts.get("permission.end." + permission.end().id())),
        Cell.pill(
            Marks.of(permission.state()),
            texts.get("permission.state." + permission.state().id())));
  }

  private void stays(PdfDocument document) {
    if (residence.stays().isEmpty()) {
      return;
    }
    document.heading(2, texts.get("stay.heading"));
    document.table(
        List.of(
            new Column(texts.get("stay.entry"), 22),
            new Column(texts.get("stay.exit"), 22),
            new Column(texts.get("pdf.plan.days"), 14),
            new Column(texts.get("stay.city"), 42)),
        residence.stays().stream().map(this::stay).toList());
  }

  private List<Cell> stay(Residence.Stay stay) {
    var span = stay.span();
    var where =
        stay.recorded().isEmpty()
            ? texts.get(span.isOpen() ? "stay.implied" : "stay.implied.no-exit")
            : texts.orElse(stay.recorded().flatMap(RecordedStay::city), "stay.no-city");
    return List.of(
        Cell.of(texts.date(span.first())),
        Cell.of(span.last().map(texts::date).orElse("–")),
        Cell.of(String.valueOf(stay.daysUpTo(of.today()))),
        Cell.of(where));
  }

  private SequencedMap<String, Cell> days() {
    var today = of.today();
    var facts = new LinkedHashMap<String, Cell>();
    for (Residence.Year year : residence.years()) {
      boolean isNow = year.year() == today.getYear();
      var days = Cell.strong(texts.quantity("days", year.days()));
      facts.put(
          texts.get("days.year", year.year()),
          isNow
              ? days.and(Look.BODY, passing(residence.passesYear()))
                  .and(Look.SMALL, texts.get("days.year.rule"))
              : days.and(
                  Look.BODY, texts.get(year.isPassed() ? "days.year.over" : "days.year.under")));
    }
    var from = today.minusYears(1).plusDays(1);
    facts.put(
        texts.get("days.twelve-months", texts.plainDate(from), texts.plainDate(today)),
        Cell.strong(texts.quantity("days", residence.twelveMonths()))
            .and(Look.BODY, passing(residence.passesTwelveMonths()))
            .and(Look.SMALL, texts.get("days.twelve-months.rule")));
    return facts;
  }

  private String passing(Optional<LocalDate> passes) {
    var today = of.today();
    return passes
        .map(day ->
            day.isAfter(today)
                ? texts.get(
                    "days.passes", day, texts.quantity("days", ChronoUnit.DAYS.between(today, day)))
                : texts.get("days.passed", day))
        .orElseGet(() -> texts.get("days.not-passed"));
  }

  private void visaFree(PdfDocument document) {
    residence
        .visaFree()
        .ifPresent(free -> {
          var rule = free.rule();
          document.heading(2, texts.get("visa-free.heading"));
          document.paragraph(
              texts.get(
                      "visa-free.used",
                      free.used(),
                      rule.inWindow(),
                      new Quantity("days", rule.window()))
                  + ". "
                  + texts.get("visa-free.left", free.left())
                  + ".");
          if (free.isOver()) {
            document.callout(
                Mark.PROBLEM,
                Cell.strong(texts.get("visa-free.over"))
                    .and(Look.BODY, texts.get("visa-free.over.detail")));
          }
          free.latestExit()
              .ifPresent(day ->
                  document.callout(
                      Mark.WAITING,
                      Cell.strong(texts.get("visa-free.exit", day))
                          .and(
                              Look.BODY,
                              texts.get(
                                  "visa-free.exit.detail",
                                  texts.quantity("days", rule.perStay())))));
        });
  }
}
