package app.qadam.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of which some pages cannot be read: from both ends as far as they go, and
 * what lies between by halving, until what cannot be read stands alone.
 */
final class ReadableRows {
  /** A table that fails so often has lost the page that leads to its others. */
  private static final int MOST_FAILURES = 2000;

  private final Connection connection;
  private final String table;
  private final List<String> columns;
  private final TreeMap<Long, @Nullable Object[]> rows = new TreeMap<>();
  private int failures;

  private ReadableRows(Connection connection, String table, List<String> columns) {
    this.connection = connection;
    this.table = table;
    this.columns = columns;
  }

  /**
   * What could be read.
   *
   * @param rows in the order of their row numbers, the values as the columns were asked for
   * @param all whether no page was in the way
   */
  record Found(List<@Nullable Object[]> rows, boolean all) {}

  /**
   * Reads what can be read.
   *
   * @param last no row has a higher number, unless it can be read
   */
  static Found of(Connection connection, String table, List<String> columns, long last) {
    var reading = new ReadableRows(connection, table, columns);
    if (!reading.read(Long.MIN_VALUE, Long.MAX_VALUE, "ASC")) {
      reading.read(Long.MIN_VALUE, Long.MAX_VALUE, "DESC");
      reading.readBetween(last);
    }
    return new Found(List.copyOf(reading.rows.values()), reading.failures == 0);
  }

  private void readBetween(long last) {
    var gaps = new ArrayList<long[]>();
    long from = 1;
    for (long row : List.copyOf(rows.keySet())) {
      if (row > from) {
        gaps.add(new long[] {from, row - 1});
      }
      from = Math.max(from, row + 1);
    }
    if (from <= last) {
      gaps.add(new long[] {from, last});
    }
    for (long[] gap : gaps) {
      halve(gap[0], gap[1]);
    }
  }

  private void halve(long from, long to) {
    if (from > to || failures > MOST_FAILURES || read(from, to, "ASC") || from == to) {
      return;
    }
    long middle = from + (to - from) / 2;
    halve(from, middle);
    halve(middle + 1, to);
  }

  /** Whether a range could be read to its end; what came before is kept. */
  private boolean read(long from, long to, String order) {
    var sql =
        "SELECT rowid, "
            + String.join(", ", columns)
            + " FROM "
            + table
            + " NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid "
            + order;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, from);
      statement.setLong(2, to);
      try (var found = statement.executeQuery()) {
        while (found.next()) {
          rows.putIfAbsent(found.getLong(1), values(found));
        }
      }
      return true;
    } catch (SQLException e) {
      failures++;
      return false;
    }
  }

  private @Nullable Object[] values(ResultSet row) throws SQLException {
    var values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getObject(i + 2);
    }
    return values;
  }
}
