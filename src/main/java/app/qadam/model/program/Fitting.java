package app.qadam.model.program;

import app.qadam.model.program.Fit.Aspect;
import app.qadam.model.program.Fit.Check;
import app.qadam.model.program.Fit.Outcome;
import app.qadam.model.program.Fit.Verdict;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds programs against the applicant's means, at rates that are for comparing only.
 *
 * <p>Income is held against what is asked every month, savings against savings (also where the
 * source lists them under income) and funds, and what could be invested against investment and
 * capital. A program that lists no sum at all is left open. Several sums of one program are held
 * against the means one by one, as if each were the only one.
 */
public record Fitting(Means means, ExchangeRates rates) {
  /** What is found for a program. */
  public Fit of(Program program) {
    if (means.isUnknown()) {
      return new Fit(Outcome.NOT_TOLD, List.of(), Optional.empty());
    }
    List<Check> checks = new ArrayList<>();
    checks.add(
        program.asksForSavings()
            ? money(Aspect.SAVINGS, program.income(), means.savings())
            : money(Aspect.INCOME, program.income(), means.income()));
    checks.add(money(Aspect.INVESTMENT, program.investment(), means.investable()));
    checks.add(money(Aspect.FUNDS, program.funds(), means.savings()));
    checks.add(money(Aspect.CAPITAL, program.capital(), means.investable()));
    boolean listsNothing = checks.stream().allMatch(check -> check.verdict() == Verdict.NOT_STATED);
    means.stay().ifPresent(wished -> checks.add(stay(program.stay().max(), wished)));
    means
        .dependants()
        .filter(count -> count > 0)
        .ifPresent(count -> checks.add(dependants(program.dependants())));
    return judged(checks, listsNothing);
  }

  private static Fit judged(List<Check> checks, boolean listsNothing) {
    var missing = checks.stream().filter(check -> check.verdict() == Verdict.SHORT).findFirst();
    if (missing.isPresent()) {
      return new Fit(Outcome.SHORT, checks, missing);
    }
    var open = checks.stream().filter(Check::leavesOpen).findFirst();
    if (open.isPresent() || listsNothing) {
      return new Fit(Outcome.DEPENDS, checks, open.or(() -> Optional.of(checks.getFirst())));
    }
    return new Fit(Outcome.MEETS, checks, Optional.empty());
  }

  private Check money(Aspect aspect, Asked asked, Optional<Amount> yours) {
    return switch (asked.meaning()) {
      case NOT_STATED -> plain(aspect, Verdict.NOT_STATED);
      case CUT_AT_SOURCE -> plain(aspect, Verdict.CUT_AT_SOURCE);
      case NO_MINIMUM -> plain(aspect, Verdict.NO_MINIMUM);
      case AMOUNT -> sums(aspect, asked.money().map(Fitting::monthly).orElseThrow(), yours);
    };
  }

  /** What is asked, income of a year by the month. */
  private static Amount monthly(Asked.Money money) {
    return new Amount(ExchangeRates.monthly(money), money.currency());
  }

  private Check sums(Aspect aspect, Amount asked, Optional<Amount> yours) {
    if (yours.isEmpty()) {
      return new Check(aspect, Verdict.NOT_TOLD, Optional.of(asked), yours, 0);
    }
    var wanted = rates.inUsd(asked.value(), asked.currency());
    var held = rates.inUsd(yours.get().value(), yours.get().currency());
    if (asked.currency().equals(yours.get().currency())) {
      // Without a rate there is still an answer, and rounding cannot make one.
      wanted = Optional.of(asked.value());
      held = yours.map(Amount::value);
    }
    if (wanted.isEmpty() || held.isEmpty()) {
      return new Check(aspect, Verdict.NO_RATE, Optional.of(asked), yours, 0);
    }
    var missing = wanted.get().subtract(held.get());
    return missing.signum() <= 0
        ? new Check(aspect, Verdict.MEETS, Optional.of(asked), yours, 0)
        : new Check(
            aspect,
            Verdict.SHORT,
            Optional.of(asked),
            yours,
            missing.divide(wanted.get(), MathContext.DECIMAL32).doubleValue());
  }

  private static Check stay(Stay.Length longest, Stay.Length wished) {
    return longest.compareTo(wished) >= 0
        ? plain(Aspect.STAY, Verdict.MEETS)
        : new Check(
            Aspect.STAY,
            Verdict.SHORT,
            Optional.empty(),
            Optional.empty(),
            1 - longest.approximateDays() / wished.approximateDays());
  }

  private static Check dependants(Optional<Boolean> let) {
    return let.map(yes ->
            yes
                ? plain(Aspect.DEPENDANTS, Verdict.MEETS)
                : new Check(
                    Aspect.DEPENDANTS, Verdict.SHORT, Optional.empty(), Optional.empty(), 1))
        .orElseGet(() -> plain(Aspect.DEPENDANTS, Verdict.NOT_STATED));
  }

  private static Check plain(Aspect aspect, Verdict verdict) {
    return new Check(aspect, verdict, Optional.empty(), Optional.empty(), 0);
  }
}
