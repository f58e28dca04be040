package app.qadam.model.plan;

import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a wait goes, held against what is to be expected.
 *
 * @param to the event that is waited for
 * @param title what is waited for
 * @param since the day from which it runs, itself not counted
 * @param gone how many units of the usual time have gone by
 */
public record Pace(
    EventType to,
    LocalizedText title,
    LocalDate since,
    int gone,
    Span typical,
    Optional<Span> maximum) {
  /** Whether it takes longer than usual: time to ask. */
  public boolean isOver() {
    return gone > typical.count();
  }
}
