package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Deadline.Moment;
import app.qadam.model.plan.Deadline.Subject;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Urgency;
import app.qadam.model.time.Counting;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a deadline: in a row, in a headline, and of how it was counted. */
public final class DeadlineWords {
  /** Further off than this, the year says more than the weekday. */
  private static final long FAR_DAYS = 300;

  private static final char NO_BREAK = '\u00a0';

  private final Texts texts;
  private final Plan plan;
  private final Facts facts;
  private final LocalDate today;

  public DeadlineWords(Texts texts, Plan plan, Facts facts) {
    this.texts = texts;
    this.plan = plan;
    this.facts = facts;
    this.today = plan.today();
  }

  /** What it is called. */
  public String title(Deadline deadline) {
    return texts.say(deadline.title());
  }

  /** {@code 3 working days}. */
  public String span(Counting counting) {
    return texts.quantity("span." + counting.unit().id(), counting.count());
  }

  /** What is counted and from what; below it how far off the day is. */
  public String row(Deadline deadline) {
    var distance = distance(deadline);
    return distance.isEmpty() ? line(deadline) : line(deadline) + "\n" + distance;
  }

  /** What is counted, from what and when. */
  public String line(Deadline deadline) {
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
  public String waitsFor(Rule rule) {
    return document(rule)
        .map(document ->
            texts.get(
                rule.basis().backward() ? "deadline.back-from" : "deadline.issued",
                texts.of(document.title())))
        .or(() -> rule.from().map(event -> texts.say(Phrase.of("deadline.title", event))))
        .orElse("");
  }

  /** The document whose dates a rule is counted from. */
  public Optional<DocumentType> document(Rule rule) {
    return rule.basis().document().flatMap(facts::document);
  }

  /** Whether the day is another one than the count gives, because it is printed so. */
  public static boolean printDecides(Deadline deadline) {
    return deadline.printed().isPresent()
        && deadline.printed().equals(deadline.due())
        && !deadline.due().equals(deadline.count().map(ExplainedCount::due));
  }

  /** The day itself, or what came of it, in a word or two. */
  public String pill(Deadline deadline) {
    return switch (Urgency.of(deadline, plan)) {
      case WAITING -> texts.get("deadlines.pill.waiting");
      case MET -> texts.plainDate(deadline.met().orElseThrow().date());
      case MISSED, LATE -> late(deadline);
      case MOOT -> texts.get("deadlines.pill.moot");
      case AHEAD -> day(deadline.due().orElseThrow());
    };
  }

  /** The day, in full, and what it is. */
  public String headline(Deadline deadline) {
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
  public String distance(Deadline deadline) {
    return switch (Urgency.of(deadline, plan)) {
      case WAITING, MET, LATE -> "";
      case MISSED, MOOT -> texts.get("deadlines.was", texts.date(deadline.due().orElseThrow()));
      case AHEAD -> {
        var due = deadline.due().orElseThrow();
        yield texts.distance(
            deadline.daysLeft(today).orElseThrow(), plan.calendar().workingDaysUntil(today, due));
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

  /** What the rule says, how this date was counted by it, and what ended it. */
  public List<String> sentences(Deadline deadline) {
    List<String> sentences = new ArrayList<>();
    switch (deadline.subject()) {
      case Subject.OfRule(var rule) -> {
        sentences.add(texts.of(rule.sentence()));
        if (rule.basis().eachEntry() && deadline.start().isPresent()) {
          var start = deadline.start().get();
          sentences.add(texts.get("deadlines.belongs-to", start.what(), start.date()));
        }
        deadline.count().ifPresent(count -> sentences.addAll(counted(deadline, count)));
      }
      case Subject.Own own -> sentences.add(texts.get("deadlines.own.detail"));
    }
    deadline
        .met()
        .filter(met -> deadline.due().isPresent())
        .ifPresent(met ->
            sentences.add(
                texts.get(
                    Manner.of(deadline) == Manner.ENDS ? "deadlines.ended-by" : "deadlines.met-by",
                    met.what(),
                    met.date(),
                    deadline.due().get())));
    return sentences;
  }

  /** What was counted from, what decides where not the count, and when it would be otherwise. */
  private List<String> counted(Deadline deadline, ExplainedCount count) {
    List<String> sentences = new ArrayList<>();
    var start = deadline.start().orElseThrow();
    var from =
        Manner.of(deadline) == Manner.LATEST ? "deadlines.counted-back" : "deadlines.counted-from";
    sentences.add(texts.get(from, start.what(), start.date()));
    var due = deadline.due().orElseThrow();
    if (Manner.of(deadline) == Manner.LATEST) {
      deadline
          .otherwise()
          .filter(other -> !other.from().equals(due))
          .ifPresent(other -> sentences.add(texts.get("deadlines.otherwise.back", other.from())));
    } else if (!due.equals(count.due())) {
      sentences.add(
          texts.get(
              printDecides(deadline) ? "deadlines.printed-decides" : "deadlines.passport-decides",
              due,
              count.due()));
    } else {
      deadline
          .otherwise()
          .filter(other -> !other.due().equals(due))
          .ifPresent(other ->
              sentences.add(
                  texts.get("count.otherwise." + other.counting().firstDay().id(), other.due())));
    }
    return sentences;
  }
}
