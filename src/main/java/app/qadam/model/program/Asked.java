package app.qadam.model.program;

import app.qadam.model.Named;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell of the table asks for: its printed text and what that means.
 *
 * @param cut whether the source itself cut the text short
 * @param money the amount where the text states one
 */
public record Asked(String text, Meaning meaning, boolean cut, Optional<Money> money) {
  public Asked {
    if (money.isPresent() != (meaning == Meaning.AMOUNT)) {
      throw new IllegalArgumentException("\"" + text + "\": an amount goes with its meaning");
    }
  }

  /** What the printed text means. */
  public enum Meaning implements Named {
    AMOUNT("amount"),
    NO_MINIMUM("no-minimum"),
    CUT_AT_SOURCE("cut-at-source"),
    NOT_STATED("not-stated");

    private final String id;

    Meaning(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** How often the amount is due. */
  public enum Per implements Named {
    MONTH("month"),
    YEAR("year"),
    ONCE("once"),
    /** Held as funds, not earned or spent. */
    HELD("held");

    private final String id;

    Per(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * An amount of money.
   *
   * @param currency ISO 4217 code
   */
  public record Money(BigDecimal amount, String currency, Per per) {}

  /** Whether the table states anything at all; unknown is not "no". */
  public boolean isStated() {
    return meaning != Meaning.NOT_STATED;
  }

  /** The amount as printed, without how often it is due: {@code $25,000}. */
  public String figure() {
    return text.replaceFirst(" (/ (month|year|funds)|one-time)$", "");
  }
}
