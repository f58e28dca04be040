package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.fact.Claim;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Urgency;
import app.qadam.model.time.Rule;
import app.qadam.text.CalendarWords;
import app.qadam.text.DeadlineWords;
import app.qadam.text.Manner;
import app.qadam.text.Texts;
import java.util.List;
import java.util.TreeSet;

/** Every date to keep or to wait for; those still open with how they were counted. */
final class DeadlineChapter {
  private final Material of;
  private final Texts texts;
  private final DeadlineWords words;

  DeadlineChapter(Material material) {
    this.of = material;
    this.texts = material.texts();
    this.words = new DeadlineWords(texts, material.plan(), material.facts());
  }

  void writeTo(PdfDocument document) {
    document.heading(1, texts.get("page.deadlines"));
    var all = of.plan().deadlines();
    if (all.isEmpty()) {
      document.paragraph(texts.get("overview.no-deadline"));
    }
    for (Urgency urgency : Urgency.values()) {
      var ofGroup = all.stream().filter(one -> Urgency.of(one, of.plan()) == urgency).toList();
      if (!ofGroup.isEmpty()) {
        document.heading(2, texts.get("deadlines.group." + urgency.id()));
        switch (urgency) {
          case MISSED, AHEAD -> ofGroup.forEach(one -> explained(document, one, urgency));
          case WAITING, MET, LATE, MOOT -> listed(document, ofGroup, urgency);
        }
      }
    }
    calendars(document);
  }

  private void listed(PdfDocument document, List<Deadline> deadlines, Urgency urgency) {
    var columns =
        List.of(
            new Column(texts.get("pdf.plan.what"), 40),
            new Column(texts.get("pdf.plan.how"), 36),
            new Column(texts.get("pdf.plan.state"), 24));
    document.table(
        columns,
        deadlines.stream()
            .map(one ->
                List.of(
                    Cell.strong(words.title(one)).and(Look.SMALL, note(one)),
                    Cell.of(words.line(one)),
                    Cell.pill(Marks.of(urgency), words.pill(one))
                        .and(Look.SMALL, words.distance(one))))
            .toList());
  }

  private void explained(PdfDocument document, Deadline deadline, Urgency urgency) {
    document.heading(3, words.title(deadline));
    document.callout(
        Marks.of(urgency),
        Cell.strong(words.headline(deadline)).and(Look.BODY, words.distance(deadline)));
    words.sentences(deadline).forEach(document::paragraph);
    if (Manner.of(deadline).isOfStays()) {
      document.paragraph(texts.get("deadlines.stays." + Manner.of(deadline).id()));
      document.paragraph(Look.QUIET, texts.get("deadlines.stays.assumed"));
    } else {
      deadline.count().ifPresent(count -> new Counts(texts).writeTo(document, count));
      deadline
          .count()
          .filter(count -> !count.isKnown())
          .ifPresent(count -> document.paragraph(Look.QUIET, texts.get("count.not-published")));
    }
    document.paragraph(Look.BODY, note(deadline));
    deadline.rule().ifPresent(rule -> rule(document, rule));
  }

  private String note(Deadline deadline) {
    var text = of.file().deadlineNote(deadline.id()).text();
    return text.isBlank() ? "" : texts.get("pdf.plan.note", text);
  }

  /** What the rule leaves open, and both sides where sources state it differently. */
  private void rule(PdfDocument document, Rule rule) {
    long values =
        rule.claims().stream().flatMap(claim -> claim.value().stream()).distinct().count();
    if (values > 1) {
      document.lead(Look.STRONG, texts.get("tax.disagree"));
      document.bullets(
          rule.claims().stream()
              .filter(claim -> claim.value().isPresent())
              .map(this::side)
              .toList());
    }
    if (!rule.doesNotCover().isEmpty()) {
      document.lead(Look.STRONG, texts.get("deadlines.not-covered"));
      document.bullets(rule.doesNotCover().stream().map(text -> Cell.of(texts.of(text))).toList());
    }
  }

  private Cell side(Claim claim) {
    return Cell.of(texts.of(claim.text()))
        .and(
            Look.SMALL,
            texts.get(
                "tax.source",
                claim.source().title(),
                texts.orElse(claim.source().published(), "source.undated"),
                texts.plainDate(claim.seen())));
  }

  /** How sure the calendar of each year is in which working days were counted. */
  private void calendars(PdfDocument document) {
    var years = new TreeSet<Integer>();
    of.plan().deadlines().stream()
        .flatMap(deadline -> deadline.count().stream())
        .forEach(count -> years.addAll(count.years()));
    if (!years.isEmpty()) {
      var words = new CalendarWords(texts);
      document.heading(2, texts.get("help.calendar"));
      document.bullets(
          years.stream().map(year -> Cell.of(words.of(of.plan().calendar(), year))).toList());
    }
  }
}
