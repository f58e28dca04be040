package app.qadam.model.program;

import java.math.BigDecimal;
import java.util.Optional;

/** What programs ask for in US dollars, so that it can be compared. */
public record InUsd(ExchangeRates rates) {

  /** An amount, income by the month; zero for no minimum; empty when there is none to read. */
  public Optional<BigDecimal> amount(Asked asked) {
    return switch (asked.meaning()) {
      case NO_MINIMUM -> Optional.of(BigDecimal.ZERO);
      case AMOUNT -> rates.comparable(asked);
      case CUT_AT_SOURCE, NOT_STATED -> Optional.empty();
    };
  }

  /** The income asked for every month; empty also for a program that asks for savings. */
  public Optional<BigDecimal> monthlyIncome(Program program) {
    return program.asksForSavings() ? Optional.empty() : amount(program.income());
  }

  /** The savings that a program asks for instead of an income. */
  public Optional<BigDecimal> savings(Program program) {
    return program.asksForSavings() ? amount(program.income()) : Optional.empty();
  }
}
