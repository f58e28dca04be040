package app.qadam.desktop.search;

import app.qadam.desktop.search.Plain.Span;
import java.util.ArrayList;
import java.util.List;

/** The part of a text that has room on a line, with what was typed in sight and marked. */
final class Excerpt {
  private static final int BEFORE = 18;
  private static final String CUT = "…";

  private Excerpt() {}

  /** A piece of the line. */
  record Piece(String text, boolean marked) {}

  /**
   * The pieces of a line.
   *
   * @param most so many letters have room
   */
  static List<Piece> of(String text, List<Span> marks, int most) {
    int start = start(text, marks, most);
    int end = Math.min(text.length(), start + most);
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    var lead = start > 0 ? CUT : "";
    for (Span mark : marks) {
      int from = Math.max(at, mark.from());
      int to = Math.min(end, mark.to());
      if (from < to) {
        add(pieces, lead + text.substring(at, from), false);
        add(pieces, text.substring(from, to), true);
        lead = "";
        at = to;
      }
    }
    add(pieces, lead + text.substring(at, end) + (end < text.length() ? CUT : ""), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  /** The line begins with the text, or at the word that stands a little before the first mark. */
  private static int start(String text, List<Span> marks, int most) {
    if (marks.isEmpty() || marks.getFirst().to() <= most - BEFORE) {
      return 0;
    }
    int near = Math.max(0, marks.getFirst().from() - BEFORE);
    int gap = text.indexOf(' ', near);
    return gap < 0 || gap >= marks.getFirst().from() ? near : gap + 1;
  }
}
