package app.qadam.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines: between words, and within a word that is wider than a line. */
final class Wrapping {
  private final Fonts fonts;
  private final Locale locale;

  Wrapping(Fonts fonts, Locale locale) {
    this.fonts = fonts;
    this.locale = locale;
  }

  /**
   * The lines of a text.
   *
   * @param width the widest that a line can be, in points
   */
  List<String> lines(String text, Look look, float width) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(paragraph -> wrap(paragraph, look, width, lines));
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** The beginning of a text that fits on a line, with an ellipsis where something is left off. */
  String shortened(String text, Look look, float width) {
    var plain = text.lines().findFirst().orElse("");
    if (fonts.width(plain, look) <= width) {
      return plain;
    }
    var parts = new ArrayList<String>();
    chop(plain, look, width - fonts.width("…", look), parts);
    return parts.getFirst() + "…";
  }

  private void wrap(String paragraph, Look look, float width, List<String> lines) {
    var places = BreakIterator.getLineInstance(locale);
    places.setText(paragraph);
    var line = "";
    int from = places.first();
    for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
      if (to < paragraph.length() && !isBreak(paragraph.charAt(to - 1))) {
        continue;
      }
      var word = paragraph.substring(from, to);
      from = to;
      if (fits(line + word, look, width)) {
        line += word;
        continue;
      }
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
      line = fits(word, look, width) ? word : chop(word.stripTrailing(), look, width, lines);
    }
    lines.add(line.strip());
  }

  /** Not within eGov.kz or 3.5, where a full stop is no end. */
  private static boolean isBreak(char before) {
    return Character.isWhitespace(before) || "-\u2013\u2014/?&".indexOf(before) >= 0;
  }

  private boolean fits(String text, Look look, float width) {
    return fonts.width(text.strip(), look) <= width;
  }

  /** Breaks a word that is too wide between its letters; what is left begins the next line. */
  private String chop(String word, Look look, float width, List<String> lines) {
    var letters = BreakIterator.getCharacterInstance(locale);
    letters.setText(word);
    var line = new StringBuilder();
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      var letter = word.substring(from, to);
      if (!line.isEmpty() && fonts.width(line + letter, look) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(letter);
    }
    return line.toString();
  }
}
