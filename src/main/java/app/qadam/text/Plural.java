package app.qadam.text;

import java.util.Locale;

/** Plural categories of the languages Qadam speaks (CLDR 48, cardinal, whole numbers). */
enum Plural {
  ONE,
  FEW,
  MANY,
  OTHER;

  static Plural of(Locale locale, long count) {
    long n = Math.abs(count);
    if (!locale.getLanguage().equals("ru")) {
      // English and Kazakh.
      return n == 1 ? ONE : OTHER;
    }
    long last = n % 10;
    boolean teen = n % 100 >= 11 && n % 100 <= 14;
    if (last == 1 && !teen) {
      return ONE;
    }
    return last >= 2 && last <= 4 && !teen ? FEW : MANY;
  }

  String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
