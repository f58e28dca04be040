package app.qadam.text;

import app.qadam.model.Named;
import app.qadam.model.program.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sum as people type it: {@code 3000}, {@code 3 000}, {@code 3,000}, {@code 3000.50}, {@code
 * 3.000,50}. Where it could be read in two ways it is not guessed.
 */
public final class AmountText {
  /** Groups of three digits, all set apart by the same sign. */
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([., ])\\d{3}(\\1\\d{3})*");

  private static final Pattern SPACED = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+([.,]\\d{1,2})?");

  private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d{1,2})?");

  /** One sign between the groups and another one before the cents. */
  private static final Pattern BOTH =
      Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d{1,2}|[1-9]\\d{0,2}(\\.\\d{3})+,\\d{1,2}");

  /** One sign before three digits: thousands in one country, thousandths in another. */
  private static final Pattern TWOFOLD = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  /** Every sign that sets groups apart and looks like a space or an apostrophe. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'\\u2019]");

  private final Locale locale;

  public AmountText(Locale locale) {
    this.locale = locale;
  }

  /** What was typed. */
  public sealed interface Typed {}

  /** Nothing: the sum is not told. */
  public record Nothing() implements Typed {}

  public record Sum(BigDecimal value) implements Typed {}

  /** It can be read as a small and as a large sum. */
  public record Unclear(BigDecimal small, BigDecimal large) implements Typed {}

  public record Wrong(Trouble trouble) implements Typed {}

  /** Why a sum cannot be read. */
  public enum Trouble implements Named {
    NO_NUMBER("no-number"),
    BELOW_ZERO("below-zero"),
    TOO_LARGE("too-large");

    private final String id;

    Trouble(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Reads a sum without its currency. */
  public Typed read(String text) {
    var typed = SPACE.matcher(text).replaceAll(" ").strip();
    if (typed.isEmpty()) {
      return new Nothing();
    }
    if (typed.matches("[-\\u2212].*\\d.*")) {
      return new Wrong(Trouble.BELOW_ZERO);
    }
    if (TWOFOLD.matcher(typed).matches() && !groupsWith(typed)) {
      var point = typed.replace(',', '.');
      return new Unclear(
          new BigDecimal(point).stripTrailingZeros(), new BigDecimal(point.replace(".", "")));
    }
    if (GROUPED.matcher(typed).matches()) {
      return sum(typed.replaceAll("[., ]", ""));
    }
    if (SPACED.matcher(typed).matches() || PLAIN.matcher(typed).matches()) {
      return sum(typed.replace(" ", "").replace(',', '.'));
    }
    if (BOTH.matcher(typed).matches()) {
      int cents = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('.'));
      return sum(
          typed.substring(0, cents).replaceAll("[.,]", "") + "." + typed.substring(cents + 1));
    }
    return new Wrong(Trouble.NO_NUMBER);
  }

  /** Whether the sign in a text stands between groups in this language, and nowhere else. */
  private boolean groupsWith(String typed) {
    return typed.indexOf(',') >= 0 && locale.getLanguage().equals("en");
  }

  private static Typed sum(String digits) {
    var value = new BigDecimal(digits);
    return value.compareTo(Amount.MOST) > 0 ? new Wrong(Trouble.TOO_LARGE) : new Sum(value);
  }

  /** A sum with all its digits: {@code 3.125}. */
  public String exactly(BigDecimal value) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }

  /** A sum as one types it: {@code 3,000.5}; {@link #read} gives it back to the cent. */
  public String write(BigDecimal value) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }
}
