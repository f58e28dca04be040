package app.qadam.model.program;

import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param value not below 0
 * @param currency ISO 4217 code
 */
public record Amount(BigDecimal value, String currency) {
  /** No sum that a person could mean is above it. */
  public static final BigDecimal MOST = new BigDecimal("1000000000000000");

  public Amount {
    if (value.signum() < 0 || value.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("a sum lies between 0 and " + MOST.toPlainString());
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("a currency is a code of three letters, such as USD");
    }
    // 3000 and 3000.00 are one sum.
    var plain = value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** {@code 3000 USD}. */
  @Override
  public String toString() {
    return value.toPlainString() + " " + currency;
  }
}
