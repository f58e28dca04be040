package app.qadam.store;

import app.qadam.model.Phrase;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Names places in an export: {@code tables.events[3].date, line 120, column 14}. */
final class JsonPlace {
  private static final int LONGEST = 40;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  /** Signs that could make a line of a terminal or a window look like another one. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\"]");

  private JsonPlace() {}

  static Phrase of(TokenStreamContext context, TokenStreamLocation location) {
    var path = path(context);
    // Before the first token there is no column yet.
    int column = Math.max(1, location.getColumnNr());
    return path.isEmpty()
        ? Phrase.of("bring-back.line", location.getLineNr(), column)
        : Phrase.of("bring-back.at", path, location.getLineNr(), column);
  }

  static Phrase tables() {
    return Phrase.of("bring-back.in", "tables");
  }

  static Phrase table(String table) {
    return Phrase.of("bring-back.in", "tables." + table);
  }

  /**
   * @param row counted from 0
   */
  static Phrase row(String table, long row) {
    return Phrase.of("bring-back.in", "tables." + table + "[" + row + "]");
  }

  static Phrase cell(String table, long row, String column) {
    return Phrase.of("bring-back.in", "tables." + table + "[" + row + "]." + column);
  }

  private static String path(TokenStreamContext context) {
    var outer = context.getParent();
    var path = outer == null ? "" : path(outer);
    if (context.inArray() && context.hasCurrentIndex()) {
      return path + "[" + context.getCurrentIndex() + "]";
    }
    if (context.inObject() && context.hasCurrentName()) {
      return path + (path.isEmpty() ? "" : ".") + shown(context.currentName());
    }
    return path;
  }

  /** A name or a value from elsewhere, short and in one line. */
  static String shown(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return "\"" + UNSEEN.matcher(cut).replaceAll("□") + "\"";
  }
}
