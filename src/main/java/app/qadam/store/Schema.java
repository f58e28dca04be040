package app.qadam.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The numbered steps that make a file of today's version. */
final class Schema {
  static final int VERSION = 4;

  private static final Map<Integer, List<String>> EXPECTED = new ConcurrentHashMap<>();

  private Schema() {}

  /** The version of an open database; 0 for an empty one. */
  static int versionOf(Connection connection) throws SQLException {
    return Rows.all(connection, "PRAGMA user_version", row -> row.getInt(1)).getFirst();
  }

  /** Brings an open transaction's database to today's version. */
  static void upgrade(Connection connection) throws SQLException {
    upgrade(connection, VERSION);
  }

  /** Brings an open transaction's database to a version. */
  static void upgrade(Connection connection, int to) throws SQLException {
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

  /**
   * Whether the tables, indexes and triggers of a file are, word for word, those that Qadam makes
   * in a file of its version, each with pages of its own. Other programs may have left figures for
   * SQLite's planner, which say nothing to Qadam.
   */
  static boolean isQadams(Connection connection) throws SQLException {
    int version = versionOf(connection);
    if (version < 0 || version > VERSION || !of(connection).equals(expected(version))) {
      return false;
    }
    var shared =
        """
        SELECT 1 FROM sqlite_schema WHERE type IN ('table', 'index')
        GROUP BY rootpage HAVING count(*) > 1 OR rootpage < 2
        """;
    return Rows.all(connection, shared, row -> row.getInt(1)).isEmpty();
  }

  /** The tables, indexes and triggers that a file of a version has. */
  private static List<String> expected(int version) throws SQLException {
    var known = EXPECTED.get(version);
    if (known != null) {
      return known;
    }
    try (Connection fresh = Sqlite.inMemory()) {
      upgrade(fresh, version);
      var made = List.copyOf(of(fresh));
      EXPECTED.put(version, made);
      return made;
    }
  }

  /** The tables, indexes and triggers of a file, as SQL, in the order of their names. */
  private static List<String> of(Connection connection) throws SQLException {
    var sql =
        """
        SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '')
        FROM sqlite_schema
        WHERE NOT (type = 'table' AND name = tbl_name AND sql IN (
          'CREATE TABLE sqlite_stat1(tbl,idx,stat)',
          'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)'))
        ORDER BY type, name
        """;
    List<String> schema = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        schema.add(String.valueOf(rows.getString(1)));
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
