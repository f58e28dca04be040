package app.qadam.model.plan;

import app.qadam.model.casefile.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When to remind of a deadline. */
public final class Reminders {
  private static final List<Integer> OF_VALIDITY = List.of(30, 7, 1);
  private static final List<Integer> OF_OTHERS = List.of(7, 3, 1);

  private Reminders() {}

  /**
   * A deadline of which the applicant is to be reminded.
   *
   * @param daysBefore how many calendar days before the due day
   * @param on the day from which it is told, inclusive
   */
  public record Reminder(Deadline deadline, int daysBefore, LocalDate on) {}

  /**
   * How many calendar days before the due day, the longest first, where the applicant set nothing:
   * what ends takes longer to get anew than an answer takes to read.
   */
  public static List<Integer> defaultLeads(Deadline deadline) {
    return Deadlines.isValidity(deadline) ? OF_VALIDITY : OF_OTHERS;
  }

  /** The lead times that hold for a deadline, in calendar days, the longest first; 0 is the day. */
  public static List<Integer> leads(Deadline deadline, CaseFile file) {
    return file.deadlineNote(deadline.id()).remindBefore().orElseGet(() -> defaultLeads(deadline));
  }

  /**
   * What to remind of on the plan's day: each deadline ahead of which a lead day is reached, once,
   * with the shortest lead reached; the nearest due day first.
   */
  public static List<Reminder> dueOn(Plan plan, CaseFile file) {
    return plan.deadlines(Deadline.State.AHEAD).stream()
        .flatMap(deadline -> reached(deadline, plan.today(), file).stream())
        .toList();
  }

  private static Optional<Reminder> reached(Deadline deadline, LocalDate today, CaseFile file) {
    long left = deadline.daysLeft(today).orElseThrow();
    return leads(deadline, file).stream()
        .filter(lead -> lead >= left)
        .min(Integer::compare)
        .map(lead -> new Reminder(deadline, lead, deadline.due().orElseThrow().minusDays(lead)));
  }
}
