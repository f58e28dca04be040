package app.qadam.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** An exchange rate as it is typed: with a point or a comma, digits grouped or not. */
public final class TypedRate {
  private static final int MOST_DIGITS = 30;

  private TypedRate() {}

  /** The rate as one would type it, with all its digits. */
  public static String of(BigDecimal rate, Locale locale) {
    var plain = rate.stripTrailingZeros().toPlainString();
    return hasComma(locale) ? plain.replace('.', ',') : plain;
  }

  /**
   * The number that was typed; empty when it is none. Where a single sign may stand for thousands
   * or for a decimal, the language decides: {@code 1,250} is 1250 in English and 1.25 in Russian
   * and Kazakh.
   */
  public static Optional<BigDecimal> read(String typed, Locale locale) {
    var text = typed.replaceAll("[\\s\\u00a0\\u202f']", "");
    if (text.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    if (!hasComma(locale) && text.matches("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?")) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    if (text.matches("[1-9]\\d{0,2}(\\.\\d{3})+,\\d+")) {
      return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    return text.matches("\\d+([.,]\\d+)?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  private static boolean hasComma(Locale locale) {
    return !locale.getLanguage().equals("en");
  }
}
