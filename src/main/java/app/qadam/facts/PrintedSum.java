package app.qadam.facts;

import app.qadam.model.program.Asked.Per;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds what was read out of a cell against its printed text: the text is what people see. */
final class PrintedSum {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d+)*(?:\\.\\d+)?");

  /** How a text says how often a sum is due; one that says none of these is not held to any. */
  private static final Map<String, Per> PERIODS =
      Map.of(
          "/ month", Per.MONTH,
          "/ year", Per.YEAR,
          "one-time", Per.ONCE,
          "/ funds", Per.HELD);

  private PrintedSum() {}

  /** Refuses an amount that is not the first number of the text: {@code $3,500 / month} is 3500. */
  static void check(String text, Place place, BigDecimal amount) {
    var number = NUMBER.matcher(text);
    if (!number.find()) {
      throw place.broken("the text \"" + text + "\" has no number, but the amount is " + amount);
    }
    var printed = new BigDecimal(number.group().replace(",", ""));
    if (printed.compareTo(amount) != 0) {
      throw place.broken(
          "the text \"" + text + "\" says " + printed + ", but the amount is " + amount);
    }
  }

  /** Refuses another period than the one in the text. */
  static void check(String text, Place place, Per per) {
    PERIODS.forEach((words, printed) -> {
      if (text.contains(words) && printed != per) {
        throw place.broken(
            "the text \"" + text + "\" means \"" + printed.id() + "\", not \"" + per.id() + "\"");
      }
    });
  }
}
