package app.qadam.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table as RFC 4180 has it, ended by CR LF. A cell that a spreadsheet could take for a
 * formula begins with an apostrophe.
 */
final class CsvLine {
  /** What a spreadsheet takes for the beginning of a formula, or leaves out before one. */
  private static final String DANGEROUS = "=+-@\t\r";

  private CsvLine() {}

  static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    var safe = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
