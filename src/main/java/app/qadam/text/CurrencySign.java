package app.qadam.text;

import java.util.Map;
import java.util.Optional;

/** The signs of currencies, as far as they tell one from another; the others stand as codes. */
final class CurrencySign {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("USD", "$"),
          Map.entry("EUR", "€"),
          Map.entry("GBP", "£"),
          Map.entry("KZT", "₸"),
          Map.entry("RUB", "₽"),
          Map.entry("INR", "₹"),
          Map.entry("JPY", "¥"),
          Map.entry("CNY", "CN¥"),
          Map.entry("KRW", "₩"),
          Map.entry("VND", "₫"),
          Map.entry("HKD", "HK$"),
          Map.entry("TWD", "NT$"));

  private CurrencySign() {}

  static Optional<String> of(String currency) {
    return Optional.ofNullable(SIGNS.get(currency));
  }
}
