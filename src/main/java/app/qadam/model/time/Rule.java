package app.qadam.model.time;

import app.qadam.model.document.EdsCarrier;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule about time, as the sources state it.
 *
 * @param counting how it is counted on the stricter reading; absent when the rule is only told
 * @param basis what it is counted from
 * @param metBy the events that end it
 * @param carrier for a key of the digital signature, where it is kept for the rule to hold
 * @param doesNotCover what the rule leaves open
 */
public record Rule(
    String id,
    RuleKind kind,
    LocalizedText title,
    LocalizedText sentence,
    List<LocalizedText> doesNotCover,
    Optional<Counting> counting,
    Basis basis,
    Set<EventType> metBy,
    Optional<EdsCarrier> carrier,
    List<Claim> claims) {
  public Rule {
    doesNotCover = List.copyOf(doesNotCover);
    metBy = Set.copyOf(metBy);
    claims = List.copyOf(claims);
    if (kind != RuleKind.MEASURE && (counting.isEmpty() || !basis.isSomething())) {
      throw new IllegalArgumentException(
          "the rule \"" + id + "\" has to say how it is counted and from what");
    }
  }

  /** The event that starts the count. */
  public Optional<EventType> from() {
    return basis.event();
  }

  /** Whether something that ends it happens at a stage. */
  public boolean isMetAt(Stage stage) {
    return metBy.stream().anyMatch(event -> event.stage() == stage);
  }

  /** Whether it gives an application a date to keep or to wait for. */
  public boolean isDeadline() {
    return kind != RuleKind.MEASURE;
  }

  /**
   * The rule counted from a day.
   *
   * @throws IllegalStateException when the rule is not one that counts
   */
  public ExplainedCount count(LocalDate start, WorkingCalendar calendar) {
    return countingOrThrow().from(start, calendar);
  }

  /** The same under the other convention for the first day. */
  public ExplainedCount countOtherwise(LocalDate start, WorkingCalendar calendar) {
    return countingOrThrow().underOtherConvention().from(start, calendar);
  }

  private Counting countingOrThrow() {
    return counting.orElseThrow(
        () -> new IllegalStateException("the rule \"" + id + "\" does not count days"));
  }

  /** The last day of the span that begins with {@code start}; cheaper than {@link #count}. */
  public LocalDate endOf(LocalDate start, WorkingCalendar calendar) {
    return countingOrThrow().endOf(start, calendar);
  }

  /** The latest day from which the span ends on {@code end} or before, inclusive. */
  public LocalDate latestStart(LocalDate end, WorkingCalendar calendar) {
    return countingOrThrow().latestStart(end, calendar);
  }
}
