package app.qadam.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of text as RFC 4180 describes it, with commas, semicolons or tabs between its cells
 * and any kind of line end.
 */
final class CsvLines {
  private static final char QUOTE = '"';

  private final String file;
  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private CsvLines(String file, String text, char separator) {
    this.file = file;
    this.text = text;
    this.separator = separator;
  }

  /**
   * A line of the table.
   *
   * @param number of the line in the file on which it begins, from 1
   * @param cells without the space around them
   */
  record Line(int number, List<String> cells) {
    String place() {
      return "line " + number;
    }
  }

  /**
   * A table.
   *
   * @param separator what stands between two cells
   * @param lines without those on which nothing stands
   */
  record Table(char separator, List<Line> lines) {}

  /**
   * Reads a whole table; the separator is the one that its first line uses.
   *
   * @throws BrokenFacts when a quote is not closed or stands where none may
   */
  static Table read(String file, String text) {
    var separator = separator(text);
    var reader = new CsvLines(file, text, separator);
    List<Line> lines = new ArrayList<>();
    while (reader.at < text.length()) {
      var line = reader.line();
      if (!line.cells().equals(List.of(""))) {
        lines.add(line);
      }
    }
    return new Table(separator, lines);
  }

  /** A decimal comma may stand beside a semicolon or a tab, so these are looked for first. */
  private static char separator(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private Line line() {
    int number = line;
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    skipLineEnd();
    return new Line(number, cells);
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == QUOTE) {
      return quoted();
    }
    int start = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      if (text.charAt(at) == QUOTE) {
        throw broken("a quotation mark stands in the middle of a cell");
      }
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String quoted() {
    var cell = new StringBuilder();
    int begun = line;
    at++;
    while (at < text.length()) {
      char sign = text.charAt(at++);
      if (sign != QUOTE) {
        line += sign == '\n' ? 1 : 0;
        cell.append(sign);
      } else if (at < text.length() && text.charAt(at) == QUOTE) {
        cell.append(QUOTE);
        at++;
      } else if (at < text.length() && !isEnd(text.charAt(at))) {
        throw broken("something stands behind a closing quotation mark");
      } else {
        return cell.toString().strip();
      }
    }
    line = begun;
    throw broken("a quotation mark is not closed");
  }

  private boolean isEnd(char sign) {
    return sign == separator || sign == '\n' || sign == '\r';
  }

  private void skipLineEnd() {
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    line++;
  }

  private BrokenFacts broken(String what) {
    return new BrokenFacts(file, "line " + line, what);
  }
}
