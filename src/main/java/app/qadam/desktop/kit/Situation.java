package app.qadam.desktop.kit;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page shows: what is recorded, and what follows from it today. */
public record Situation(CaseFile file, Plan plan, Facts facts) {
  /**
   * From the same file and facts on the same day the same plan follows, so that plans, which are
   * long, are not compared. What happened is what differs most often, and is looked at first.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Situation that
        && plan.today().equals(that.plan.today())
        && file.events().equals(that.file.events())
        && file.equals(that.file)
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, plan.today(), facts);
  }
}
