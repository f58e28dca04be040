package app.qadam.model.program;

import app.qadam.model.program.Fit.Aspect;
import app.qadam.model.program.Fit.Check;
import app.qadam.model.program.Fit.Outcome;
import app.qadam.model.program.Fit.Verdict;
import java.math.BigDecimal;
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
public final class Fitting {
  private final Means means;
  private final ExchangeRates rates;
  private final Held income;
  private final Held savings;
  private final Held investable;

  /** A sum of the applicant's, and in US dollars what it comes to; worked out once for all. */
  private record Held(Optional<Amount> sum, Optional<BigDecimal> dollars) {}

  public Fitting(Means means, ExchangeRates rates) {
    this.means = means;
    this.rates = rates;
    this.income = held(means.income(), rates);
    this.savings = held(means.savings(), rates);
    this.investable = held(means.investable(), rates);
  }

  private static Held held(Optional<Amount> sum, ExchangeRates rates) {
    return new Held(sum, sum.flatMap(one -> rates.inUsd(one.value(), one.currency())));
  }

  public Means means() {
    return means;
  }

  public ExchangeRates rates() {
    return rates;
  }

  /** What is found for a program. */
  public Fit of(Program program) {
    if (means.isUnknown()) {
      return new Fit(Outcome.NOT_TOLD, List.of(), Optional.empty());
    }
    List<Check> checks = new ArrayList<>();
    checks.add(
        program.asksForSavings()
            ? money(Aspect.SAVINGS, program.income(), savings)
            : money(Aspect.INCOME, program.income(), income));
    checks.add(money(Aspect.INVESTMENT, program.investment(), investable));
    checks.add(money(Aspect.FUNDS, program.funds(), savings));
    checks.add(money(Aspect.CAPITAL, program.capital(), investable));
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

  private Check money(Aspect aspect, Asked asked, Held yours) {
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

  private Check sums(Aspect aspect, Amount asked, Held held) {
    var yours = held.sum();
    if (yours.isEmpty()) {
      return new Check(aspect, Verdict.NOT_TOLD, Optional.of(asked), yours, 0);
    }
    // In one currency there is an answer without a rate, and rounding cannot make one.
    boolean isSame = asked.currency().equals(yours.get().currency());
    var wanted = isSame ? Optional.of(asked.value()) : rates.inUsd(asked.value(), asked.currency());
    var has = isSame ? yours.map(Amount::value) : held.dollars();
    if (wanted.isEmpty() || has.isEmpty()) {
      return new Check(aspect, Verdict.NO_RATE, Optional.of(asked), yours, 0);
    }
    var missing = wanted.get().subtract(has.get());
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
