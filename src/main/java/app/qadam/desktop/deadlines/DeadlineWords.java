package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.Facts;
import app.qadam.model.plan.Deadline;
import app.qadam.model.time.Counting;
import app.qadam.model.time.Rule;
import app.qadam.text.Texts;
import java.time.LocalDate;
import javafx.scene.control.Label;

/** What is said of a deadline in a line, a pill and a headline. */
final class DeadlineWords {
  /** Further off than this, a date says more than a number of days. */
  private static final long FAR_DAYS = 99;

  private final Texts texts;
  private final Facts facts;
  private final LocalDate today;

  DeadlineWords(Texts texts, Facts facts, LocalDate today) {
    this.texts = texts;
    this.facts = facts;
    this.today = today;
  }

  /** {@code 3 working days}. */
  String span(Counting counting) {
    return texts.quantity("span." + counting.unit().id(), counting.count());
  }

  /** What is counted, from what and when. */
  String line(Deadline deadline) {
    if (deadline.rule().isEmpty()) {
      return texts.get("deadlines.line.own");
    }
    var rule = deadline.rule().get();
    var span = span(rule.counting().orElseThrow());
    return deadline
        .start()
        .map(
            start -> texts.get("deadlines.line", span, start.what(), texts.plainDate(start.date())))
        .or(() -> rule.from().map(from -> texts.get("deadlines.line.waiting", span, from)))
        .orElse(span);
  }

  /** How long is left, or what came of it. */
  Label pill(Deadline deadline) {
    var text =
        switch (deadline.stateOn(today)) {
          case WAITING -> texts.get("deadlines.pill.waiting");
          case MET -> texts.plainDate(deadline.met().orElseThrow().date());
          case MISSED -> texts.quantity("deadlines.late", daysLate(deadline));
          case AHEAD -> left(deadline, deadline.due().orElseThrow());
        };
    return Parts.pill(text, Tones.of(deadline, today));
  }

  String headline(Deadline deadline) {
    return switch (deadline.stateOn(today)) {
      case WAITING -> texts.get("deadlines.headline.waiting");
      case MET ->
          texts.get("deadlines.headline.met", texts.longDate(deadline.met().orElseThrow().date()));
      case MISSED ->
          texts.get("deadlines.headline.missed", texts.longDate(deadline.due().orElseThrow()));
      case AHEAD ->
          texts.get("deadlines.headline.ahead", texts.longDate(deadline.due().orElseThrow()));
    };
  }

  /** How far off the due day is; empty where that is of no use any more. */
  String distance(Deadline deadline) {
    return switch (deadline.stateOn(today)) {
      case WAITING, MET -> "";
      case MISSED -> texts.quantity("deadlines.late", daysLate(deadline));
      case AHEAD -> {
        var due = deadline.due().orElseThrow();
        yield texts.distance(
            deadline.daysLeft(today).orElseThrow(), facts.calendar().workingDaysUntil(today, due));
      }
    };
  }

  private String left(Deadline deadline, LocalDate due) {
    long days = deadline.daysLeft(today).orElseThrow();
    if (days == 0) {
      return texts.get("deadlines.pill.today");
    }
    if (days > FAR_DAYS) {
      return texts.plainDate(due);
    }
    boolean working =
        deadline
            .rule()
            .flatMap(Rule::counting)
            .filter(counting -> counting.unit() == Counting.Unit.WORKING_DAY)
            .isPresent();
    return working
        ? texts.quantity("working-days", facts.calendar().workingDaysUntil(today, due))
        : texts.quantity("days", days);
  }

  /** Days between the due day and the day on which it was met, or today. */
  private long daysLate(Deadline deadline) {
    var end = deadline.met().map(Deadline.Moment::date).orElse(today);
    return -deadline.daysLeft(end).orElseThrow();
  }
}
