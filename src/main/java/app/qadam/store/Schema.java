package app.qadam.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The numbered steps that make a file of today's version. */
final class Schema {
  static final int VERSION = 5;

  private Schema() {}

  /** The version of an open database; 0 for an empty one. */
  static int versionOf(Connection connection) throws SQLException {
    return Rows.all(connection, "PRAGMA user_version", row -> row.getInt(1)).getFirst();
  }

  /** Brings an open transaction's database to today's version. */
  static void upgrade(Connection connection) throws SQLException {
    upgrade(connection, VERSION);
  }

  private static void upgrade(Connection connection, int to) throws SQLException {
    int from = versionOf(connection);
    try (var statement = connection.createStatement()) {
      for (int step = from + 1; step <= to; step++) {
        for (String sql : statements(read(step))) {
          statement.execute(sql);
        }
      }
      statement.execute("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + to);
    }
  }

  /** The tables, indexes and triggers that a file of a version has. */
  static List<String> expected(int version) throws SQLException {
    try (Connection fresh = Sqlite.inMemory()) {
      upgrade(fresh, version);
      return of(fresh);
    }
  }

  /** The tables, indexes and triggers of a file, as SQL, in the order of their names. */
  static List<String> of(Connection connection) throws SQLException {
    var sql =
        """
        SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name
        """;
    List<String> schema = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        schema.add(rows.getString(1));
      }
    }
    return schema;
  }

  private static String read(int step) {
    try (var in = Schema.class.getResourceAsStream("/app/qadam/schema/" + step + ".sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A schema step's statements: each ends with a semicolon at the end of a line that starts left.
   */
  private static List<String> statements(String sql) {
    List<String> statements = new ArrayList<>();
    var open = new StringBuilder();
    for (String line : sql.lines().toList()) {
      if (line.startsWith("--")) {
        continue;
      }
      open.append(line).append('\n');
      boolean startsLeft = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
      if (startsLeft && line.endsWith(";")) {
        statements.add(open.toString().strip());
        open.setLength(0);
      }
    }
    return statements;
  }
}
