package app.qadam.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table as the schema has it: whatever a later version adds is read from there, so that nothing
 * has to be told twice.
 */
record TableLayout(String name, List<Column> columns) {
  TableLayout {
    columns = List.copyOf(columns);
  }

  /** What a column of a STRICT table holds. */
  enum Type {
    TEXT,
    INTEGER,
    BLOB
  }

  /**
   * A column.
   *
   * @param isKey whether it is the only column of the key
   */
  record Column(String name, Type type, boolean isRequired, boolean isKey) {}

  /** All tables in the order in which the schema makes them, those with large content last. */
  static List<TableLayout> of(Connection connection) throws SQLException {
    var names =
        Rows.all(
            connection,
            """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY rowid
            """,
            row -> row.getString(1));
    List<TableLayout> tables = new ArrayList<>();
    for (String name : names) {
      tables.add(new TableLayout(name, columns(connection, name)));
    }
    tables.sort(Comparator.comparing(TableLayout::isLarge));
    return List.copyOf(tables);
  }

  private static List<Column> columns(Connection connection, String table) throws SQLException {
    var keys =
        Rows.all(
            connection,
            "SELECT pk FROM pragma_table_info('" + table + "') WHERE pk > 0",
            row -> row.getInt(1));
    return Rows.all(
        connection,
        "SELECT name, type, \"notnull\", pk FROM pragma_table_info('" + table + "') ORDER BY cid",
        row ->
            new Column(
                row.getString(1),
                Type.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getBoolean(3) || row.getInt(4) > 0,
                row.getInt(4) > 0 && keys.size() == 1));
  }

  private boolean isLarge() {
    return columns.stream().anyMatch(column -> column.type() == Type.BLOB);
  }

  Optional<Column> column(String named) {
    return columns.stream().filter(column -> column.name().equals(named)).findFirst();
  }

  /** The column whose number SQLite keeps the row by, where there is one. */
  Optional<Column> rowid() {
    return columns.stream()
        .filter(column -> column.isKey() && column.type() == Type.INTEGER)
        .findFirst();
  }

  /** All rows in the order in which they lie in the file. */
  String select() {
    return "SELECT " + names() + " FROM " + name + " ORDER BY rowid";
  }

  /** The same with the number by which SQLite keeps each row before it. */
  String selectNumbered() {
    return "SELECT rowid, " + names() + " FROM " + name + " ORDER BY rowid";
  }

  String insert() {
    var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return "INSERT INTO " + name + " (" + names() + ") VALUES (" + places + ")";
  }

  private String names() {
    return String.join(", ", columns.stream().map(Column::name).toList());
  }
}
