package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that takes time on the way.
 *
 * @param id a name that stays the same: the kind, and the event or the estimate
 * @param event the event that ends it, for a step of the way
 * @param estimate the id of the figure that the applicant can change
 * @param document the id of the document that it is about
 * @param done whether it is over
 * @param underWay whether it is not over, and all that it waits for is
 * @param start when it begins
 * @param end when it is over
 * @param maximumKnown whether a legal maximum is known for all that leads to its end
 * @param latest the latest starts for the wished arrival; absent without a wish, for what is over,
 *     and for what comes after the arrival
 */
public record Task(
    String id,
    Phrase title,
    Optional<EventType> event,
    Optional<String> estimate,
    Optional<String> document,
    boolean done,
    boolean underWay,
    Dates start,
    Dates end,
    boolean maximumKnown,
    Optional<Latest> latest) {

  /**
   * The latest days, inclusive, on which it can begin for the applicant to arrive as wished.
   *
   * @param safe if every office then takes all the time it has
   * @param usual if all then takes its usual time
   * @param best if all then goes as fast as is told
   * @param verdict how safe the wished arrival still is as far as this task goes, if it begins
   *     today, or as it goes when it is under way
   */
  public record Latest(LocalDate safe, LocalDate usual, LocalDate best, Wish.Verdict verdict) {
    /** Whether beginning on {@code day} is too late, however fast all goes. */
    public boolean isTooLate(LocalDate day) {
      return day.isAfter(best);
    }

    /** Whether beginning on {@code day} is still in time, however slow all goes. */
    public boolean isSafe(LocalDate day) {
      return !day.isAfter(safe);
    }
  }

  /** How many calendar days it usually still takes from {@code today}, or from its start. */
  public long daysLeft(LocalDate today) {
    var from = start.typical().isBefore(today) ? today : start.typical();
    return Math.max(0, end.typical().toEpochDay() - from.toEpochDay());
  }

  /** How many calendar days it usually takes. */
  public long usualDays() {
    return end.typical().toEpochDay() - start.typical().toEpochDay();
  }
}
