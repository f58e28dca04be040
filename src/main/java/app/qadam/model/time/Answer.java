package app.qadam.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule says of a day.
 *
 * @param count the span that begins on that day, as Qadam plans with it
 * @param otherwise the same under the other convention for the first day
 * @param back for a rule that is counted back, what it says of a paper that ends on that day
 */
public record Answer(
    Rule rule, ExplainedCount count, ExplainedCount otherwise, Optional<Back> back) {
  /**
   * The latest day on which something can be done, so that the span still fits.
   *
   * @param end the last good day of the paper, inclusive
   * @param latest the latest day, inclusive
   * @param otherwise the latest day under the other convention
   */
  public record Back(LocalDate end, LocalDate latest, LocalDate otherwise) {}

  /**
   * The answer for a day.
   *
   * @throws IllegalStateException when the rule is only told and counts nothing
   */
  public static Answer of(Rule rule, LocalDate day, WorkingCalendar calendar) {
    var count = rule.count(day, calendar);
    var back =
        new Back(
            day,
            rule.latestStart(day, calendar),
            count.counting().underOtherConvention().latestStart(day, calendar));
    return new Answer(
        rule,
        count,
        rule.countOtherwise(day, calendar),
        Optional.of(back).filter(_ -> rule.basis().backward()));
  }
}
