package app.qadam.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as a language with longer words would have them: no page may count on short ones. Letters
 * are doubled all along a text, and vowels get an accent; what is filled in stays.
 */
public final class LongerTexts {
  /** A place to fill, which stays as it is, or one letter. */
  private static final Pattern PARTS = Pattern.compile("\\{\\d}|.", Pattern.DOTALL);

  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String ACCENTED = "áéíóúýÁÉÍÓÚÝ";

  private LongerTexts() {}

  /** The texts of a language, each longer by so many per cent. */
  public static Texts in(Locale locale, int percent) {
    return Texts.in(locale, text -> lengthened(text, percent));
  }

  /** A text with letters doubled evenly over its length. */
  static String lengthened(String text, int percent) {
    var longer = new StringBuilder();
    double owed = 0;
    var parts = PARTS.matcher(text);
    while (parts.find()) {
      var part = parts.group();
      longer.append(accented(part));
      owed += part.length() * percent / 100.0;
      if (part.length() == 1 && Character.isLetter(part.charAt(0))) {
        for (; owed >= 1; owed--) {
          longer.append(part.toLowerCase(Locale.ROOT));
        }
      }
    }
    for (; owed >= 0.5; owed--) {
      longer.append('·');
    }
    return longer.toString();
  }

  private static String accented(String part) {
    int vowel = part.length() == 1 ? VOWELS.indexOf(part) : -1;
    return vowel < 0 ? part : ACCENTED.substring(vowel, vowel + 1);
  }
}
