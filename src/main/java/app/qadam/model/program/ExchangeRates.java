package app.qadam.model.program;

import app.qadam.model.fact.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Exchange rates, for comparing only.
 *
 * @param date the day of the rates among the facts
 * @param perUsd units of each currency (ISO 4217) for one US dollar
 * @param own the applicant's rates, by currency; they go before the others
 */
public record ExchangeRates(
    LocalDate date, Source source, Map<String, BigDecimal> perUsd, Map<String, OwnRate> own) {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  public ExchangeRates {
    perUsd = Map.copyOf(perUsd);
    own = Map.copyOf(own);
  }

  /**
   * A rate in force.
   *
   * @param perUsd units of the currency for one US dollar
   * @param date the day of the rate
   * @param own where the applicant set it
   */
  public record Rate(String currency, BigDecimal perUsd, LocalDate date, Optional<OwnRate> own) {}

  /** The same table with the applicant's rates in front. */
  public ExchangeRates with(Map<String, OwnRate> rates) {
    return new ExchangeRates(date, source, perUsd, rates);
  }

  /** The rate that counts for a currency; empty where there is none. */
  public Optional<Rate> rate(String currency) {
    var set = own.get(currency);
    return set == null
        ? Optional.ofNullable(perUsd.get(currency))
            .map(rate -> new Rate(currency, rate, date, Optional.empty()))
        : Optional.of(new Rate(currency, set.perUsd(), set.date(), Optional.of(set)));
  }

  /** The currencies that have a rate, by their codes. */
  public SortedSet<String> currencies() {
    var all = new TreeSet<>(perUsd.keySet());
    all.addAll(own.keySet());
    return all;
  }

  /** The amount in US dollars, exact to seven digits; empty for a currency without a rate. */
  public Optional<BigDecimal> inUsd(BigDecimal amount, String currency) {
    return rate(currency).map(rate -> amount.divide(rate.perUsd(), MathContext.DECIMAL32));
  }

  /**
   * An amount in another currency, by way of the US dollar, exact to seven digits; the amount
   * itself where both are the same, and empty for a currency without a rate.
   */
  public Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(amount);
    }
    return rate(from)
        .flatMap(given ->
            rate(to)
                .map(wanted ->
                    amount
                        .multiply(wanted.perUsd())
                        .divide(given.perUsd(), MathContext.DECIMAL32)));
  }

  /**
   * What a cell asks in US dollars: income by the month, everything else as it stands. Empty when
   * there is no amount to read.
   */
  public Optional<BigDecimal> comparable(Asked asked) {
    return comparable(asked, "USD");
  }

  /** The same in another currency. */
  public Optional<BigDecimal> comparable(Asked asked, String currency) {
    return asked.money().flatMap(money -> convert(monthly(money), money.currency(), currency));
  }

  /** An amount of a year by the month, exact to seven digits; any other as it stands. */
  static BigDecimal monthly(Asked.Money money) {
    return money.per() == Asked.Per.YEAR
        ? money.amount().divide(TWELVE, MathContext.DECIMAL32)
        : money.amount();
  }
}
