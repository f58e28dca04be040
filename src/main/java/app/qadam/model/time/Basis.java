package app.qadam.model.time;

import app.qadam.model.stage.EventType;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule is counted from.
 *
 * @param event the event that starts the count
 * @param again further events that each start it anew
 * @param eachEntry whether each entry into the country starts it anew
 * @param document the id of the document whose day of issue starts the count, or whose last good
 *     day ends it
 * @param backward whether it is counted back: the rule then gives the latest day on which something
 *     can be done, so that the span still fits before the end
 */
public record Basis(
    Optional<EventType> event,
    Set<EventType> again,
    boolean eachEntry,
    Optional<String> document,
    boolean backward) {
  /** Nothing in the file starts the count. */
  public static final Basis NONE =
      new Basis(Optional.empty(), Set.of(), false, Optional.empty(), false);

  public Basis {
    again = Set.copyOf(again);
  }

  boolean isSomething() {
    return event.isPresent() || document.isPresent();
  }
}
