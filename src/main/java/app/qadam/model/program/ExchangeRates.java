package app.qadam.model.program;

import app.qadam.model.fact.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Exchange rates of one day, for comparing only.
 *
 * @param perUsd units of each currency (ISO 4217) for one US dollar
 */
public record ExchangeRates(LocalDate date, Source source, Map<String, BigDecimal> perUsd) {
  public ExchangeRates {
    perUsd = Map.copyOf(perUsd);
  }

  /** The amount in US dollars, exact to seven digits; empty for a currency without a rate. */
  public Optional<BigDecimal> inUsd(BigDecimal amount, String currency) {
    return Optional.ofNullable(perUsd.get(currency))
        .map(rate -> amount.divide(rate, MathContext.DECIMAL32));
  }

  /**
   * What a cell asks in US dollars: income by the month, everything else as it stands. Empty when
   * there is no amount to read.
   */
  public Optional<BigDecimal> comparable(Asked asked) {
    return asked
        .money()
        .flatMap(money ->
            inUsd(money.amount(), money.currency())
                .map(usd ->
                    money.per() == Asked.Per.YEAR
                        ? usd.divide(BigDecimal.valueOf(12), MathContext.DECIMAL32)
                        : usd));
  }
}
