package app.qadam.desktop.compare;

import app.qadam.model.Named;
import app.qadam.model.program.ProgramColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns of the table as a person left them, in their order.
 *
 * @param columns every column once
 */
record ColumnLook(List<Column> columns) {
  private static final Pattern COLUMN = Pattern.compile("(-?)([a-z-]+?)(?::(\\d{1,3}\\.\\d))?");

  /** Known for hardly any program, so one asks for them. */
  private static final Set<ProgramColumn> HIDDEN =
      EnumSet.of(ProgramColumn.FUNDS, ProgramColumn.CAPITAL);

  /** All columns of the usual widths, those hidden of which hardly anything is known. */
  static final ColumnLook USUAL =
      new ColumnLook(
          Arrays.stream(ProgramColumn.values())
              .map(column -> new Column(column, !HIDDEN.contains(column), Optional.empty()))
              .toList());

  /**
   * A column.
   *
   * @param width in em; absent for the usual one
   */
  record Column(ProgramColumn which, boolean shown, Optional<Double> width) {
    private String text() {
      return (shown ? "" : "-")
          + which.id()
          + width.map(em -> String.format(java.util.Locale.ROOT, ":%.1f", em)).orElse("");
    }
  }

  ColumnLook {
    columns = List.copyOf(columns);
  }

  /** As it is remembered; what cannot be read is as usual. */
  static ColumnLook read(String text) {
    List<Column> columns = new ArrayList<>();
    Set<ProgramColumn> left = EnumSet.allOf(ProgramColumn.class);
    for (String part : text.split(",", -1)) {
      var matcher = COLUMN.matcher(part);
      if (matcher.matches()) {
        Named.find(ProgramColumn.class, matcher.group(2))
            .filter(left::remove)
            .ifPresent(which ->
                columns.add(
                    new Column(
                        which,
                        matcher.group(1).isEmpty(),
                        Optional.ofNullable(matcher.group(3)).map(Double::valueOf))));
      }
    }
    USUAL.columns().stream().filter(one -> left.contains(one.which())).forEach(columns::add);
    return new ColumnLook(columns);
  }

  String text() {
    return columns.stream().map(Column::text).collect(Collectors.joining(","));
  }
}
