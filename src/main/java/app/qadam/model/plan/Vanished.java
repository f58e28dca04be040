package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dates that an application once had and has no longer. */
public final class Vanished {
  private Vanished() {}

  /**
   * The deadlines that had a due day in an earlier state of the file and have none in the plan, as
   * they were last, the earliest due day first. Whoever took one over has to be told.
   *
   * @param past what the file held before, the earliest first
   */
  public static List<Deadline> since(List<CaseFile> past, Plan plan, Facts facts) {
    Map<String, Deadline> dated = new HashMap<>();
    for (CaseFile file : past) {
      dated(Plan.of(file, facts, plan.today()))
          .forEach(deadline -> dated.put(deadline.id(), deadline));
    }
    dated(plan).forEach(deadline -> dated.remove(deadline.id()));
    return dated.values().stream()
        .sorted(
            Comparator.<Deadline, LocalDate>comparing(deadline -> deadline.due().orElseThrow())
                .thenComparing(Deadline::id))
        .toList();
  }

  private static List<Deadline> dated(Plan plan) {
    return plan.deadlines().stream().filter(deadline -> deadline.due().isPresent()).toList();
  }
}
