package app.qadam.export;

import java.util.ArrayList;
import java.util.List;

/** Reads a table as RFC 4180 describes it, rule by rule, and takes nothing else. */
final class CsvReader {
  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  /** The lines of a table, each with its cells. */
  static List<List<String>> read(String text) {
    var reader = new CsvReader(text);
    List<List<String>> lines = new ArrayList<>();
    while (reader.at < text.length()) {
      lines.add(reader.line());
    }
    return lines;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (isNext(",")) {
      at++;
      cells.add(cell());
    }
    if (!isNext("\r\n")) {
      throw new AssertionError("a line ends with CR LF, not at " + at);
    }
    at += 2;
    return cells;
  }

  private String cell() {
    return isNext("\"") ? quoted() : plain();
  }

  private String plain() {
    int from = at;
    while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    var cell = new StringBuilder();
    at++;
    while (isNext("\"\"") || !isNext("\"")) {
      at += isNext("\"\"") ? 1 : 0;
      cell.append(text.charAt(at));
      at++;
    }
    at++;
    return cell.toString();
  }

  private boolean isNext(String sign) {
    return text.startsWith(sign, at);
  }
}
