package app.qadam.model.program;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A sum of money.
 *
 * @param value not below 0
 * @param currency ISO 4217 code
 */
public record Amount(BigDecimal value, String currency) {
  /** No sum that a person could mean is above it. */
  public static final BigDecimal MOST = new BigDecimal("1000000000000000");

  private static final int MOST_DECIMALS = 30;
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,18}(?:\\.\\d{1,30})?) ?([A-Z]{3})");

  public Amount {
    if (value.signum() < 0 || value.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("a sum lies between 0 and " + MOST.toPlainString());
    }
    if (!CURRENCY.matcher(currency).matches()) {
      throw new IllegalArgumentException("a currency is a code of three letters, such as USD");
    }
    // 3000 and 3000.00 are one sum.
    var plain = value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
    if (value.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException("a sum has at most " + MOST_DECIMALS + " decimals");
    }
  }

  /**
   * Reads {@code 3000 USD} or {@code 3000USD}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Amount parse(String text) {
    var matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a sum with its currency is expected, such as 3000USD");
    }
    return new Amount(new BigDecimal(matcher.group(1)), matcher.group(2));
  }

  /** {@code 3000 USD}. */
  @Override
  public String toString() {
    return value.toPlainString() + " " + currency;
  }
}
