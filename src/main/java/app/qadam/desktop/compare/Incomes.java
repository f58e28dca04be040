package app.qadam.desktop.compare;

import app.qadam.model.program.Amount;
import app.qadam.model.program.Catalogue;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Program;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What programs ask for every month, in one currency. Counted and sorted once, since a table may be
 * long.
 *
 * @param currency ISO 4217 code
 * @param all every program, in the order of the table
 * @param stated the programs with an income, the lowest first
 * @param counts how many programs there are of each standing
 */
record Incomes(
    Catalogue catalogue,
    ExchangeRates rates,
    String currency,
    List<Asking> all,
    List<Asking> stated,
    Map<Standing, Long> counts) {
  Incomes {
    all = List.copyOf(all);
    stated = List.copyOf(stated);
    counts = Map.copyOf(counts);
  }

  static Incomes of(Catalogue catalogue, ExchangeRates rates, String currency) {
    var all =
        catalogue.programs().stream().map(program -> asking(program, rates, currency)).toList();
    return new Incomes(
        catalogue,
        rates,
        currency,
        all,
        all.stream()
            .filter(asking -> asking.is(Standing.AMOUNT))
            .sorted(Comparator.comparing(Asking::monthly))
            .toList(),
        all.stream().collect(Collectors.groupingBy(Asking::standing, Collectors.counting())));
  }

  /** Whether it was made of these. */
  boolean isOf(Catalogue catalogue, ExchangeRates rates, String currency) {
    return this.catalogue.equals(catalogue)
        && this.rates.equals(rates)
        && this.currency.equals(currency);
  }

  /** What a program's income comes to. */
  enum Standing {
    AMOUNT,
    NO_MINIMUM,
    NOT_STATED,
    CUT_AT_SOURCE,
    /** Savings, which are not an income. */
    SAVINGS,
    /** There is no rate to the currency. */
    NO_RATE
  }

  /**
   * A program and what it asks for.
   *
   * @param monthly above 0 with an amount, else 0
   */
  record Asking(Program program, Standing standing, BigDecimal monthly) {
    boolean is(Standing which) {
      return standing == which;
    }
  }

  private static Asking asking(Program program, ExchangeRates rates, String currency) {
    return switch (program.income().meaning()) {
      case NOT_STATED -> new Asking(program, Standing.NOT_STATED, BigDecimal.ZERO);
      case CUT_AT_SOURCE -> new Asking(program, Standing.CUT_AT_SOURCE, BigDecimal.ZERO);
      case NO_MINIMUM -> new Asking(program, Standing.NO_MINIMUM, BigDecimal.ZERO);
      case AMOUNT ->
          program.asksForSavings()
              ? new Asking(program, Standing.SAVINGS, BigDecimal.ZERO)
              : rates
                  .comparable(program.income(), currency)
                  .map(monthly -> new Asking(program, standing(monthly), monthly))
                  .orElseGet(() -> new Asking(program, Standing.NO_RATE, BigDecimal.ZERO));
    };
  }

  private static Standing standing(BigDecimal monthly) {
    return monthly.signum() > 0 ? Standing.AMOUNT : Standing.NO_MINIMUM;
  }

  long count(Standing standing) {
    return counts.getOrDefault(standing, 0L);
  }

  /** The applicant's sum in the currency; empty for one without a rate. */
  Optional<BigDecimal> own(Amount amount) {
    return rates.convert(amount.value(), amount.currency(), currency);
  }
}
