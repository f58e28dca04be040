package app.qadam.export;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar by octets (RFC 5545, 3.1); iCal4j counts signs instead. */
final class Folding {
  /** A line's length in octets of UTF-8, without its end. */
  static final int LONGEST = 75;

  private static final String END = "\r\n";

  private Folding() {}

  /** The same calendar, folded anew, and never within a sign. */
  static String ofOctets(String calendar) {
    var folded = new StringBuilder();
    calendar.replace(END + " ", "").lines().forEach(line -> fold(line, folded));
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int sign : line.codePoints().toArray()) {
      int length = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(sign);
      octets += length;
    }
    folded.append(END);
  }
}
