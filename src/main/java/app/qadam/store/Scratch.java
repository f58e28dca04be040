package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fresh tables in memory, into which rows of a damaged file are put that have a meaning. */
final class Scratch implements AutoCloseable {
  private static final String NAME = "identity";

  private final Connection connection;
  private final Map<String, Long> dropped = new HashMap<>();

  private Scratch(Connection connection) {
    this.connection = connection;
  }

  /** Empty tables of a version. */
  static Scratch ofVersion(int version) throws SQLException {
    var connection = Sqlite.inMemory();
    try {
      Schema.upgrade(connection, version);
      var scratch = new Scratch(connection);
      // Its one row is the name of a new file.
      if (scratch.tables().contains(NAME)) {
        Rows.execute(connection, "DELETE FROM identity");
      }
      return scratch;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  List<String> tables() throws SQLException {
    return Rows.all(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid",
        row -> row.getString(1));
  }

  /** How a table was made, word for word. */
  String sql(String table) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT sql FROM sqlite_schema WHERE name = ?")) {
      statement.setString(1, table);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }

  List<String> columns(String table) throws SQLException {
    return Rows.all(
        connection, "SELECT name FROM pragma_table_info('" + table + "')", row -> row.getString(1));
  }

  /** Puts rows in; those that the table itself refuses are dropped. */
  void put(String table, List<@Nullable Object[]> rows) throws SQLException {
    var places = String.join(", ", Collections.nCopies(columns(table).size(), "?"));
    for (@Nullable Object[] row : rows) {
      try (var statement =
          connection.prepareStatement(
              "INSERT OR IGNORE INTO " + table + " VALUES (" + places + ")")) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        if (statement.executeUpdate() == 0) {
          drop(table, 1);
        }
      } catch (SQLException e) {
        drop(table, 1);
      }
    }
  }

  /** Lets a content be pointed to; it is not needed itself to see what rows say. */
  void putContent(String sha256) throws SQLException {
    Rows.execute(
        connection, "INSERT OR IGNORE INTO contents (sha256, bytes) VALUES (?, x'')", sha256);
  }

  long count(String table) throws SQLException {
    return Rows.all(connection, "SELECT count(*) FROM " + table, row -> row.getLong(1)).getFirst();
  }

  private void drop(String table, long rows) {
    dropped.merge(table, rows, Long::sum);
  }

  /** Rows of a table that were read and have no meaning. */
  long dropped(String table) {
    return dropped.getOrDefault(table, 0L);
  }

  /** What the rows say, as today; rows that point nowhere or that contradict are dropped. */
  CaseFile read() throws SQLException {
    Schema.upgrade(connection);
    dropWhatPointsNowhere();
    try {
      return Rows.read(connection);
    } catch (SQLException | RuntimeException e) {
      dropWhatContradicts();
      return Rows.read(connection);
    }
  }

  private void dropWhatPointsNowhere() throws SQLException {
    var nowhere =
        Rows.all(
            connection,
            "SELECT \"table\", rowid FROM pragma_foreign_key_check",
            row -> Map.entry(row.getString(1), row.getLong(2)));
    for (var one : nowhere) {
      Rows.execute(connection, "DELETE FROM " + one.getKey() + " WHERE rowid = ?", one.getValue());
      drop(one.getKey(), 1);
    }
  }

  /** Takes all rows out and puts them back table by table, or row by row where that fails. */
  private void dropWhatContradicts() throws SQLException {
    var tables = tables();
    for (String table : tables) {
      Rows.execute(
          connection,
          "CREATE TEMP TABLE kept_"
              + table
              + " AS SELECT rowid AS kept_row, *"
              + " FROM main."
              + table);
      Rows.execute(connection, "DELETE FROM main." + table);
    }
    for (String table : tables) {
      var columns = String.join(", ", columns(table));
      var all =
          "INSERT INTO main."
              + table
              + " (rowid, "
              + columns
              + ") SELECT kept_row, "
              + columns
              + " FROM kept_"
              + table;
      if (!holds(all + " WHERE kept_row <> ?", Long.MIN_VALUE)) {
        for (long row :
            Rows.all(
                connection,
                "SELECT kept_row FROM kept_" + table + " ORDER BY 1",
                found -> found.getLong(1))) {
          if (!holds(all + " WHERE kept_row = ?", row)) {
            drop(table, 1);
          }
        }
      }
    }
  }

  private boolean holds(String insert, long row) throws SQLException {
    Rows.execute(connection, "SAVEPOINT one");
    try {
      Rows.execute(connection, insert, row);
      Rows.read(connection);
      Rows.execute(connection, "RELEASE one");
      return true;
    } catch (SQLException | RuntimeException e) {
      Rows.execute(connection, "ROLLBACK TO one");
      Rows.execute(connection, "RELEASE one");
      return false;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
