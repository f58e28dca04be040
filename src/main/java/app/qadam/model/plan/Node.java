package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Span;
import app.qadam.model.time.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A task in the network of the way; compared by identity. */
final class Node {
  private final String id;
  private final Phrase title;
  private final Optional<EventType> event;
  private final Optional<Estimate> estimate;
  private final List<Node> after;
  private final List<Node> endsAfter;
  private final Optional<LocalDate> done;
  private final Optional<LocalDate> startedOn;
  private final Optional<LocalDate> notBefore;
  private final Span best;
  private final Span typical;
  private final Optional<Span> maximum;

  private Node(
      String id,
      Phrase title,
      Optional<EventType> event,
      Optional<Estimate> estimate,
      List<Node> after,
      List<Node> endsAfter,
      Optional<LocalDate> done,
      Optional<LocalDate> startedOn,
      Optional<LocalDate> notBefore,
      Span best,
      Span typical,
      Optional<Span> maximum) {
    this.id = id;
    this.title = title;
    this.event = event;
    this.estimate = estimate;
    this.after = List.copyOf(after);
    this.endsAfter = List.copyOf(endsAfter);
    this.done = done;
    this.startedOn = startedOn;
    this.notBefore = notBefore;
    this.best = best;
    this.typical = typical;
    this.maximum = maximum;
  }

  static Node step(
      Step step, Phrase title, List<Node> after, List<Node> endsAfter, Optional<LocalDate> done) {
    return new Node(
        "step-" + step.to().id(),
        title,
        Optional.of(step.to()),
        Optional.empty(),
        after,
        endsAfter,
        done,
        Optional.empty(),
        Optional.empty(),
        step.best(),
        step.typical(),
        step.maximum());
  }

  /** What the applicant does before a step; it takes what the applicant says. */
  static Node preparing(
      Estimate estimate, Span days, List<Node> after, Optional<LocalDate> notBefore) {
    return onEstimate("prepare-", estimate, days, after, Optional.empty(), notBefore);
  }

  static Node onDocument(
      Estimate estimate, Span days, List<Node> after, Optional<LocalDate> startedOn) {
    return onEstimate("document-", estimate, days, after, startedOn, Optional.empty());
  }

  private static Node onEstimate(
      String kind,
      Estimate estimate,
      Span days,
      List<Node> after,
      Optional<LocalDate> startedOn,
      Optional<LocalDate> notBefore) {
    return new Node(
        kind + estimate.id(),
        Phrase.of("deadline.title", estimate.title()),
        Optional.empty(),
        Optional.of(estimate),
        after,
        List.of(),
        Optional.empty(),
        startedOn,
        notBefore,
        days,
        days,
        Optional.of(days));
  }

  String id() {
    return id;
  }

  Phrase title() {
    return title;
  }

  Optional<EventType> event() {
    return event;
  }

  Optional<Estimate> estimate() {
    return estimate;
  }

  /** The tasks after which it begins. */
  List<Node> after() {
    return after;
  }

  /** The tasks before which it is not over. */
  List<Node> endsAfter() {
    return endsAfter;
  }

  Optional<LocalDate> done() {
    return done;
  }

  Optional<LocalDate> startedOn() {
    return startedOn;
  }

  Optional<LocalDate> notBefore() {
    return notBefore;
  }

  /** Whether a legal maximum is known, or none is needed since nothing has to be waited for. */
  boolean hasMaximum() {
    return maximum.isPresent() || done.isPresent() || typical.count() == 0;
  }

  Span span(Scenario scenario) {
    return switch (scenario) {
      case BEST -> best;
      case TYPICAL -> typical;
      case MAXIMUM -> maximum.orElse(typical);
    };
  }
}
