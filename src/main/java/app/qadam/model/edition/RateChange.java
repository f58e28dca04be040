package app.qadam.model.edition;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An exchange rate that differs, in units of the currency for one US dollar.
 *
 * @param before absent for a currency that is new
 * @param after absent for a currency that is gone
 */
public record RateChange(String currency, Optional<BigDecimal> before, Optional<BigDecimal> after) {
  public RateChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change changes something");
    }
  }
}
