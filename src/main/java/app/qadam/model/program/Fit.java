package app.qadam.model.program;

import app.qadam.model.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a program fits the applicant's means: one check for each thing that it lists or that the
 * applicant wishes for. It is no score: every outcome stands on its checks.
 *
 * @param checks in the order of the table's columns
 * @param reason the first check on which the outcome rests: what is short, or what leaves it open
 */
public record Fit(Outcome outcome, List<Check> checks, Optional<Check> reason) {

  /** What the checks come to. */
  public enum Outcome implements Named {
    /** What is listed is met; what is not listed is not known. */
    MEETS("meets"),
    SHORT("short"),
    /** It depends on something that is not stated, cannot be read or was not told. */
    DEPENDS("depends"),
    /** The applicant told nothing yet. */
    NOT_TOLD("not-told");

    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What is looked at. */
  public enum Aspect implements Named {
    INCOME("income"),
    /** Savings that stand in the column of incomes. */
    SAVINGS("savings"),
    INVESTMENT("investment"),
    FUNDS("funds"),
    CAPITAL("capital"),
    STAY("stay"),
    DEPENDANTS("dependants");

    private final String id;

    Aspect(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What a check found. */
  public enum Verdict implements Named {
    MEETS("meets"),
    /** The program asks for no minimum. */
    NO_MINIMUM("no-minimum"),
    SHORT("short"),
    NOT_STATED("not-stated"),
    CUT_AT_SOURCE("cut-at-source"),
    /** The applicant did not tell the figure that it takes. */
    NOT_TOLD("not-told"),
    /** There is no exchange rate for one of the currencies. */
    NO_RATE("no-rate");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    /** Whether it is left open. */
    public boolean isOpen() {
      return switch (this) {
        case MEETS, NO_MINIMUM, SHORT -> false;
        case NOT_STATED, CUT_AT_SOURCE, NOT_TOLD, NO_RATE -> true;
      };
    }
  }

  /**
   * A check of one aspect.
   *
   * @param asked the sum asked, in the currency of the program; income by the month
   * @param yours the applicant's sum
   * @param missingShare how much of what is asked is missing, from 0 to 1
   */
  public record Check(
      Aspect aspect,
      Verdict verdict,
      Optional<Amount> asked,
      Optional<Amount> yours,
      double missingShare) {

    /**
     * Whether the outcome depends on it: it is open, and asked for as far as the table tells. A sum
     * that one program of many does not list is not asked for.
     */
    public boolean leavesOpen() {
      return switch (aspect) {
        case INCOME, SAVINGS, INVESTMENT, FUNDS, CAPITAL ->
            verdict.isOpen() && verdict != Verdict.NOT_STATED;
        case STAY, DEPENDANTS -> verdict.isOpen();
      };
    }
  }

  public Fit {
    checks = List.copyOf(checks);
  }

  /** Whether the figures told decide it: met or short. */
  public boolean isDecided() {
    return outcome == Outcome.MEETS || outcome == Outcome.SHORT;
  }

  /** How far the program is away: the missing shares added up; 0 when nothing is missing. */
  public double distance() {
    return checks.stream().mapToDouble(Check::missingShare).sum();
  }

  /** What is short, then what leaves it open, each in the order of the columns. */
  public List<Check> missing() {
    return Stream.concat(with(Verdict.SHORT).stream(), checks.stream().filter(Check::leavesOpen))
        .toList();
  }

  /** The checks with a verdict, in their order. */
  public List<Check> with(Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).toList();
  }
}
