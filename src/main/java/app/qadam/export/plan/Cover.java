package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.Mark;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Forecast;
import app.qadam.model.plan.Problem;
import app.qadam.model.plan.Task;
import app.qadam.model.plan.Wish;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.DeadlineWords;
import app.qadam.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Where the application stands, what is next, what to expect, and what needs the eye. */
final class Cover {
  private final Material of;
  private final Texts texts;
  private final Forecast forecast;

  Cover(Material material) {
    this.of = material;
    this.texts = material.texts();
    this.forecast = material.plan().forecast();
  }

  void writeTo(PdfDocument document) {
    document.title(
        texts.get("pdf.plan.over"), texts.get("pdf.plan.title"), texts.get("pdf.plan.under"));
    document.heading(1, texts.get("pdf.plan.status")).facts(status());
    var next = of.plan().next();
    document.callout(
        of.plan().isComplete() ? Mark.DONE : Mark.NEXT,
        Cell.EMPTY
            .and(Look.SMALL_STRONG, texts.get("pdf.plan.next"))
            .and(Look.LARGE, texts.say(next.title()))
            .and(Look.BODY, texts.say(next.detail())));
    problems(document);
    expected(document);
  }

  private SequencedMap<String, Cell> status() {
    var plan = of.plan();
    var current = plan.current();
    var facts = new LinkedHashMap<String, Cell>();
    facts.put(texts.get("pdf.plan.file"), Cell.of(of.name()));
    facts.put(texts.get("pdf.plan.day"), Cell.of(texts.longDate(of.today())));
    facts.put(
        texts.get("stage.of-eight", current.stage().number()),
        Cell.strong(texts.of(of.facts().guide(current.stage()).title()))
            .andPill(Marks.of(current.status()), texts.get("status." + current.status().id()))
            .and(Look.QUIET, texts.say(current.reason())));
    facts.put(
        texts.get("page.documents"),
        Cell.of(texts.get("documents.ready-of", plan.readyDocuments(), plan.documents().size())));
    plan.deadlines(Deadline.State.AHEAD).stream()
        .findFirst()
        .ifPresent(deadline -> facts.put(texts.get("pdf.plan.nearest"), nearest(deadline)));
    return facts;
  }

  private Cell nearest(Deadline deadline) {
    var words = new DeadlineWords(texts, of.plan(), of.facts());
    return Cell.strong(words.title(deadline))
        .and(Look.BODY, words.headline(deadline))
        .and(Look.QUIET, words.distance(deadline));
  }

  /** The window of the arrival or the permit, and what it was added up from. */
  private void expected(PdfDocument document) {
    document.heading(1, texts.get("forecast.goal"));
    if (of.plan().isComplete()) {
      document.paragraph(texts.get("forecast.over"));
      return;
    }
    boolean hasArrived = forecast.step(EventType.ARRIVED).done();
    var goal = forecast.step(hasArrived ? EventType.PERMIT_ISSUED : EventType.ARRIVED);
    var kind = hasArrived ? "forecast.goal.permit" : "forecast.goal.arrival";
    var end = goal.end();
    document.paragraph(
        Look.LARGE,
        texts.get(
            goal.maximumKnown() ? kind : kind + ".open",
            texts.plainDate(end.typical()),
            texts.plainDate(end.maximum())));
    document.paragraph(
        texts.get(
            goal.maximumKnown() ? "forecast.three" : "forecast.three.open",
            end.best(),
            end.typical(),
            end.maximum()));
    forecast.decides().ifPresent(task -> path(document, task, goal));
    forecast.wish().ifPresent(wish -> wish(document, wish));
  }

  private void path(PdfDocument document, Task task, Task goal) {
    long all = Math.max(0, goal.end().typical().toEpochDay() - of.today().toEpochDay());
    var share = texts.get("forecast.of", task.daysLeft(of.today()), new Quantity("days", all));
    document.paragraph(texts.get(decides(task, goal), task.title(), share));
    var left =
        forecast.tasks().stream()
            .filter(one -> forecast.path().contains(one.id()) && one.daysLeft(of.today()) > 0)
            .map(one ->
                texts.get(
                    "forecast.path.task",
                    one.title(),
                    texts.quantity("days", one.daysLeft(of.today()))))
            .map(Cell::of)
            .toList();
    document.lead(Look.QUIET, texts.get("forecast.path")).bullets(left);
  }

  private String decides(Task task, Task goal) {
    if (goal.event().filter(EventType.PERMIT_ISSUED::equals).isPresent()) {
      return "forecast.decides.permit";
    }
    boolean isHub =
        task.event().filter(event -> event.stage() == Stage.HUB_REVIEW).isPresent()
            || forecast.step(EventType.HUB_APPROVED).done();
    return isHub ? "forecast.decides" : "forecast.decides.not-hub";
  }

  private void wish(PdfDocument document, Wish wish) {
    var verdict = "forecast.verdict." + wish.verdict().id();
    var mark =
        switch (wish.verdict()) {
          case SAFE -> Mark.READY;
          case USUAL -> Mark.NOTE;
          case BEST_ONLY -> Mark.WARNING;
          case TOO_LATE -> Mark.PROBLEM;
        };
    document.callout(
        mark,
        Cell.EMPTY
            .and(Look.SMALL_STRONG, texts.get("pdf.plan.wish", texts.longDate(wish.arrival())))
            .and(Look.STRONG, texts.get(verdict))
            .and(
                Look.BODY,
                texts.get(
                    verdict + ".detail",
                    wish.arrival(),
                    wish.earliest(),
                    new Quantity("days", wish.lateDays()))));
  }

  private void problems(PdfDocument document) {
    document.heading(1, texts.get("overview.watch-out"));
    List<Problem> problems = of.plan().problems();
    if (problems.isEmpty()) {
      document.callout(Mark.READY, Cell.of(texts.get("overview.nothing")));
    }
    problems.forEach(problem -> document.callout(Mark.PROBLEM, Cell.of(texts.say(problem.text()))));
  }
}
