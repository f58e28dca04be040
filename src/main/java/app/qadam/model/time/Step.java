package app.qadam.model.time;

import app.qadam.model.fact.Claim;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One step of the way, and how long it takes.
 *
 * @param to the event that ends it
 * @param title what happens in it
 * @param from the event from which its span runs; absent for the first
 * @param after further events that come before its end
 * @param prepare the id of the estimate of what the applicant does before the span runs
 * @param best the shortest that is told
 * @param typical what is to be expected
 * @param maximum the legal maximum; absent where none is known
 */
public record Step(
    EventType to,
    LocalizedText title,
    Optional<EventType> from,
    Set<EventType> after,
    Optional<String> prepare,
    Span best,
    Span typical,
    Optional<Span> maximum,
    List<Claim> claims) {
  public Step {
    after = Set.copyOf(after);
    claims = List.copyOf(claims);
  }

  /** The same for who needs no visa: what is about the visa takes no time. */
  public Step withoutVisa() {
    boolean isOfVisa = to == EventType.VISA_APPLIED || to == EventType.VISA_ISSUED;
    return isOfVisa
        ? new Step(
            to,
            title,
            from,
            after,
            Optional.empty(),
            Span.days(0),
            Span.days(0),
            Optional.empty(),
            claims)
        : this;
  }
}
