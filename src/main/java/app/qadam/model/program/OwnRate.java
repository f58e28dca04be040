package app.qadam.model.program;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rate that the applicant set in place of the one among the facts.
 *
 * @param currency ISO 4217 code; never USD, in which rates are told
 * @param perUsd units of the currency for one US dollar, above 0
 * @param date the day of the rate
 * @param file the name of the file from which it was read; absent when it was typed
 */
public record OwnRate(String currency, BigDecimal perUsd, LocalDate date, Optional<String> file) {
  /** The highest rate that can be told. */
  public static final BigDecimal MOST = new BigDecimal("1000000000");

  /** The lowest one. */
  public static final BigDecimal LEAST = new BigDecimal("0.000001");

  private static final int MOST_DECIMALS = 30;

  public OwnRate {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("a currency is a code of three letters, such as EUR");
    }
    if (currency.equals("USD")) {
      throw new IllegalArgumentException("one US dollar is one US dollar");
    }
    if (perUsd.compareTo(LEAST) < 0 || perUsd.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("a rate lies between 0.000001 and 1000000000");
    }
    if (perUsd.stripTrailingZeros().scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException("a rate has at most " + MOST_DECIMALS + " decimals");
    }
    var plain = perUsd.stripTrailingZeros();
    perUsd = plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
