package app.qadam.model.program;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: without upper case and without accents. */
final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

  private Folded() {}

  static String of(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The words of a text, folded. */
  static List<String> words(String text) {
    return GAPS.splitAsStream(of(text)).filter(word -> !word.isEmpty()).toList();
  }

  /** A text on one line, with single spaces between its words. */
  static String oneLine(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip();
  }
}
