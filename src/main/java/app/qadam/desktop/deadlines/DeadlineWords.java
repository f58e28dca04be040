package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.Phrase;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Deadline.Moment;
import app.qadam.model.time.Counting;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;

/** What is said of a deadline in its row, a pill and a headline. */
final class DeadlineWords {
  /** Further off than this, the year says more than the weekday. */
  private static final long FAR_DAYS = 300;

  private static final char NO_BREAK = '\u00a0';

  private final Texts texts;
  private final Situation now;
  private final LocalDate today;

  DeadlineWords(Texts texts, Situation now) {
    this.texts = texts;
    this.now = now;
    this.today = now.plan().today();
  }

  String title(Deadline deadline) {
    return texts.say(deadline.title());
  }

  /** {@code 3 working days}. */
  String span(Counting counting) {
    return texts.quantity("span." + counting.unit().id(), counting.count());
  }

  /** What is counted and from what; below it how far off the day is. */
  String row(Deadline deadline) {
    var distance = distance(deadline);
    return distance.isEmpty() ? line(deadline) : line(deadline) + "\n" + distance;
  }

  /** What is counted, from what and when. */
  String line(Deadline deadline) {
    return deadline
        .rule()
        .map(rule -> line(rule, deadline))
        .orElseGet(() -> texts.get("deadlines.line.own"));
  }

  private String line(Rule rule, Deadline deadline) {
    var counting = rule.counting().orElseThrow();
    return switch (Manner.of(deadline)) {
      case TAX -> texts.get("deadlines.line.tax", counting.count());
      case EXIT -> texts.get("deadlines.line.exit", counting.count());
      case LATEST -> line(rule, deadline.start(), true);
      case DUE, ENDS ->
          printDecides(deadline)
              ? texts.get("deadlines.line.printed")
              : line(rule, deadline.start(), false);
    };
  }

  private String line(Rule rule, Optional<Moment> start, boolean back) {
    var span = span(rule.counting().orElseThrow());
    return start
        .map(moment ->
            texts.get(
                back ? "deadlines.line.back" : "deadlines.line",
                span,
                moment.what(),
                // The parts of a date stay together where the line breaks.
                texts.plainDate(moment.date()).replace(' ', NO_BREAK)))
        .orElseGet(() ->
            texts.get(
                back ? "deadlines.line.back.waiting" : "deadlines.line.waiting",
                span,
                waitsFor(rule)));
  }

  /** What has to be recorded so that a rule is counted. */
  String waitsFor(Rule rule) {
    return document(rule)
        .map(document ->
            texts.get(
                rule.basis().backward() ? "deadline.back-from" : "deadline.issued",
                texts.of(document.title())))
        .or(() -> rule.from().map(event -> texts.say(Phrase.of("deadline.title", event))))
        .orElse("");
  }

  /** The document whose dates a rule is counted from. */
  Optional<DocumentType> document(Rule rule) {
    return rule.basis().document().flatMap(now.facts()::document);
  }

  /** Whether the day is another one than the count gives, because it is printed so. */
  static boolean printDecides(Deadline deadline) {
    return deadline.printed().isPresent()
        && deadline.printed().equals(deadline.due())
        && !deadline.due().equals(deadline.count().map(ExplainedCount::due));
  }

  /** The day itself, or what came of it. */
  Label pill(Deadline deadline) {
    var text =
        switch (Urgency.of(deadline, now.plan())) {
          case WAITING -> texts.get("deadlines.pill.waiting");
          case MET -> texts.plainDate(deadline.met().orElseThrow().date());
          case MISSED, LATE -> late(deadline);
          case MOOT -> texts.get("deadlines.pill.moot");
          case AHEAD -> day(deadline.due().orElseThrow());
        };
    return Parts.pill(text, now.plan().isMoot(deadline) ? Tone.NEUTRAL : Tones.of(deadline, today));
  }

  String headline(Deadline deadline) {
    var manner = Manner.of(deadline).id();
    return switch (deadline.stateOn(today)) {
      case WAITING -> texts.get("deadlines.headline.waiting");
      case MET ->
          texts.get(
              "deadlines.headline.met." + manner,
              texts.longDate(deadline.met().orElseThrow().date()));
      case MISSED ->
          texts.get(
              "deadlines.headline.missed." + manner, texts.longDate(deadline.due().orElseThrow()));
      case AHEAD ->
          texts.get(
              "deadlines.headline.ahead." + manner, texts.longDate(deadline.due().orElseThrow()));
    };
  }

  /** How far off the day is; empty where that is of no use any more. */
  String distance(Deadline deadline) {
    return switch (Urgency.of(deadline, now.plan())) {
      case WAITING, MET, LATE -> "";
      case MISSED, MOOT -> texts.get("deadlines.was", texts.date(deadline.due().orElseThrow()));
      case AHEAD -> {
        var due = deadline.due().orElseThrow();
        yield texts.distance(
            deadline.daysLeft(today).orElseThrow(),
            now.plan().calendar().workingDaysUntil(today, due));
      }
    };
  }

  private String day(LocalDate due) {
    if (due.equals(today)) {
      return texts.get("deadlines.pill.today");
    }
    return due.isAfter(today.plusDays(FAR_DAYS)) ? texts.plainDate(due) : texts.dayAndDate(due);
  }

  /** How many days between the due day and the day on which it was met, or today. */
  private String late(Deadline deadline) {
    var end = deadline.met().map(Moment::date).orElse(today);
    long days = -deadline.daysLeft(end).orElseThrow();
    return switch (Manner.of(deadline)) {
      case DUE, LATEST, EXIT -> texts.quantity("deadlines.late", days);
      case ENDS, TAX -> texts.distance(-days, 0);
    };
  }
}
