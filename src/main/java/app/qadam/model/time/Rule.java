package app.qadam.model.time;

import app.qadam.model.fact.Claim;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule about time, as the sources state it.
 *
 * @param counting how it is counted on the stricter reading; absent when the rule is only told
 * @param from the event that starts the count
 * @param metBy the events that end it
 * @param doesNotCover what the rule leaves open
 */
public record Rule(
    String id,
    LocalizedText title,
    LocalizedText sentence,
    List<LocalizedText> doesNotCover,
    Optional<Counting> counting,
    Optional<EventType> from,
    Set<EventType> metBy,
    List<Claim> claims) {
  public Rule {
    doesNotCover = List.copyOf(doesNotCover);
    metBy = Set.copyOf(metBy);
    claims = List.copyOf(claims);
  }

  /**
   * Whether an applicant waits on it or must keep it: it starts with an event and an event ends it.
   */
  public boolean isDeadline() {
    return counting.isPresent() && from.isPresent() && !metBy.isEmpty();
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
}
