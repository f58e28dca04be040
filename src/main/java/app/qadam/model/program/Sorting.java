package app.qadam.model.program;

import app.qadam.model.Named;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which column the table is sorted.
 *
 * @param ascending smallest amount, shortest stay, "yes", fewest years and best fit first
 */
public record Sorting(ProgramColumn column, boolean ascending) {
  private static final Pattern COMMA = Pattern.compile(",");

  /** An order as text: {@code income,-stay}. */
  public static String write(List<Sorting> by) {
    return by.stream()
        .map(one -> (one.ascending() ? "" : "-") + one.column().id())
        .collect(Collectors.joining(","));
  }

  /** The order of a text; what is no column is left out. */
  public static List<Sorting> read(String text) {
    return COMMA
        .splitAsStream(text)
        .flatMap(part ->
            Named.find(ProgramColumn.class, part.startsWith("-") ? part.substring(1) : part)
                .map(column -> new Sorting(column, !part.startsWith("-")))
                .stream())
        .toList();
  }
}
