package app.qadam.model.plan;

import app.qadam.model.Named;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date to keep or to wait for.
 *
 * @param id stays the same while the application goes on: the rule's id, with the event or the stay
 *     that started it where a rule is counted several times, or the number of an own deadline
 * @param start what it is counted from; absent while that has not happened, and for an own deadline
 * @param due the last day, inclusive; absent while it is not known
 * @param count the count under the stricter convention, when there is one to show
 * @param otherwise the same under the other convention
 * @param printed the end as printed on what was issued, where that decides
 * @param met what ended it
 */
public record Deadline(
    String id,
    Subject subject,
    Optional<Moment> start,
    Optional<LocalDate> due,
    Optional<ExplainedCount> count,
    Optional<ExplainedCount> otherwise,
    Optional<LocalDate> printed,
    Optional<Moment> met) {

  /** Something that happened, and when. */
  public record Moment(Phrase what, LocalDate date) {}

  /** What the deadline is about. */
  public sealed interface Subject {
    /** A rule of the programme. */
    record OfRule(Rule rule) implements Subject {}

    /** A date that the applicant set. */
    record Own(OwnDeadline own) implements Subject {}
  }

  /** Where a deadline stands. */
  public enum State implements Named {
    AHEAD("ahead"),
    /** Without a date, because what starts it has not happened. */
    WAITING("waiting"),
    MET("met"),
    MISSED("missed");

    private final String id;

    State(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** A deadline of the applicant's own. */
  static Deadline own(OwnDeadline own) {
    return new Deadline(
        "own-" + own.id(),
        new Subject.Own(own),
        Optional.empty(),
        Optional.of(own.date()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        own.done().map(day -> new Moment(Phrase.of("deadline.done"), day)));
  }

  /** What it is called. */
  public Phrase title() {
    return switch (subject) {
      case Subject.OfRule(var rule) -> Phrase.of("deadline.title", rule.title());
      case Subject.Own(var own) -> Phrase.of("deadline.title", own.title());
    };
  }

  /** The rule that it follows. */
  public Optional<Rule> rule() {
    return switch (subject) {
      case Subject.OfRule(var rule) -> Optional.of(rule);
      case Subject.Own own -> Optional.empty();
    };
  }

  /** Whether it follows this rule. */
  public boolean follows(String rule) {
    return rule().filter(one -> one.id().equals(rule)).isPresent();
  }

  /** Whether the due day is behind {@code today}; on the due day itself it is not overdue. */
  public boolean isOverdueOn(LocalDate today) {
    return due.isPresent() && today.isAfter(due.get());
  }

  /** Where it stands on a day. Met after the due day is missed. */
  public State stateOn(LocalDate today) {
    if (due.isEmpty()) {
      return State.WAITING;
    }
    if (met.isPresent()) {
      return met.get().date().isAfter(due.get()) ? State.MISSED : State.MET;
    }
    return isOverdueOn(today) ? State.MISSED : State.AHEAD;
  }

  /** Calendar days from {@code today} to the due day; negative when it is past. */
  public Optional<Long> daysLeft(LocalDate today) {
    return due.map(day -> ChronoUnit.DAYS.between(today, day));
  }
}
