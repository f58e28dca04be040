package app.qadam.desktop.compare;

import app.qadam.model.program.Country;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.Collection;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide the columns are usually, in em: as wide as their headings and usual words need. */
final class ColumnWidths {
  /** A size at which texts are measured; the widths hold for any. */
  private static final double SIZE = 20;

  private static final String REGULAR = "Inter";
  private static final String SEMI_BOLD = "Inter SemiBold";
  private static final Pattern GAP = Pattern.compile("[ ]");

  /** Left and right of a cell's words. */
  private static final double PADDING = 1.1;

  /** A flag or a sign before the words. */
  private static final double FLAG = 2.1;

  private static final double SIGN = 1.5;
  private static final double NAME = 10;
  private static final double JUDGED = 9.7;

  private final Texts texts;
  private final ProgramWords words;
  private final double country;

  /**
   * Widths for a language.
   *
   * @param countries whose names are shown, broken only between words
   */
  ColumnWidths(Texts texts, ProgramWords words, Collection<Country> countries) {
    this.texts = texts;
    this.words = words;
    this.country =
        FLAG
            + PADDING
            + countries.stream().mapToDouble(one -> longest(texts.of(one.name()))).max().orElse(0);
  }

  /** The width of the longest word. */
  private static double longest(String text) {
    return GAP.splitAsStream(text).mapToDouble(word -> width(word, REGULAR)).max().orElse(0);
  }

  /**
   * The usual width.
   *
   * @param brief whether sums are told in one currency, without a period
   */
  double of(ProgramColumn column, boolean brief) {
    return Math.max(heading(column), cells(column, brief));
  }

  private double heading(ProgramColumn column) {
    return width(words.heading(column), SEMI_BOLD) + PADDING;
  }

  private double cells(ProgramColumn column, boolean brief) {
    return switch (column) {
      case COUNTRY -> country;
      case PROGRAM -> NAME;
      case INCOME -> brief ? none() : Math.max(none(), 10.2);
      case INVESTMENT, FUNDS, CAPITAL -> brief ? fits("≈ $1,000,000") : 10.6;
      case STAY -> 9.4;
      case DEPENDANTS -> 5;
      case CITIZENSHIP -> fits(texts.get("compare.not-stated"));
      // "1 year at most" stands on one line, and no word is broken.
      case FOR_YOU ->
          Math.max(
              JUDGED,
              SIGN
                  + Math.max(
                      fits("≈ $1,000,000"),
                      longest(texts.get("fit.depends.not-stated")) + PADDING));
    };
  }

  private double none() {
    return SIGN + fits(texts.get("compare.no-minimum"));
  }

  private static double fits(String text) {
    return width(text, REGULAR) + PADDING;
  }

  private static double width(String text, String family) {
    var measured = new Text(text);
    measured.setFont(Font.font(family, SIZE));
    return measured.getLayoutBounds().getWidth() / SIZE;
  }
}
