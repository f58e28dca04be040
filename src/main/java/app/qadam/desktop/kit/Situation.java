package app.qadam.desktop.kit;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page shows: what is recorded, and what follows from it today. */
public final class Situation {
  private final CaseFile file;
  private final Facts facts;
  private final LocalDate today;
  private volatile @Nullable Plan plan;

  private Situation(CaseFile file, Facts facts, LocalDate today, @Nullable Plan plan) {
    this.file = file;
    this.facts = facts;
    this.today = today;
    this.plan = plan;
  }

  /** The situation that a plan was made for. */
  public Situation(CaseFile file, Plan plan, Facts facts) {
    this(file, facts, plan.today(), plan);
  }

  /** The same with the plan still to be made; whoever asks for it first makes it. */
  public static Situation unplanned(CaseFile file, Facts facts, LocalDate today) {
    return new Situation(file, facts, today, null);
  }

  public CaseFile file() {
    return file;
  }

  public Facts facts() {
    return facts;
  }

  public LocalDate today() {
    return today;
  }

  /** What follows. Two threads that ask at once get equal plans. */
  public Plan plan() {
    var made = plan;
    if (made == null) {
      made = Plan.of(file, facts, today);
      plan = made;
    }
    return made;
  }

  /**
   * From the same file and facts on the same day the same plan follows, so that plans, which are
   * long, are not compared. What happened is what differs most often, and is looked at first.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Situation that
        && today.equals(that.today)
        && file.events().equals(that.file.events())
        && file.equals(that.file)
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, today, facts);
  }

  /** Nothing of what people write, which would come into a log. */
  @Override
  public String toString() {
    return "Situation on " + today;
  }
}
