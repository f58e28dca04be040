package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the tables of an open file may be believed. Looked at on every opening and reading,
 * before a row is read and before anything is written: SQLite's whole check of 20 MB takes about as
 * long as reading them, some 10 ms.
 */
final class Soundness {
  /** What SQLite says of a file in which it finds nothing. */
  private static final String FINE = "ok";

  /** In plain words, when the history and the rows contradict each other. */
  static final String OTHER_HISTORY = "the history does not lead to what the file holds";

  private Soundness() {}

  /**
   * Looks at the tables first, so that nothing in them can take part in what follows, and then at
   * all pages and rows as SQLite understands them.
   *
   * @throws StoreProblem when the tables are not Qadam's, or the file is damaged
   */
  static void check(Connection connection, Path file) throws SQLException {
    if (!Schema.isQadams(connection)) {
      throw new StoreProblem(StoreProblem.Kind.OTHER_TABLES, file);
    }
    var found = look(connection);
    if (!found.isEmpty()) {
      throw damaged(file, found.getFirst());
    }
  }

  /** What SQLite finds wrong, in its own words; empty when nothing. */
  static List<String> look(Connection connection) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String line : Rows.all(connection, "PRAGMA integrity_check", row -> row.getString(1))) {
      if (!line.equals(FINE)) {
        found.add(line.replace('\n', ' '));
      }
    }
    checkIndexes(connection);
    for (String table : Rows.all(connection, "PRAGMA foreign_key_check", row -> row.getString(1))) {
      found.add("the table " + table + " points to a row that is not there");
    }
    return found;
  }

  /**
   * Looks something up in each index: SQLite's check does not see that the page of an empty one is
   * no index's, and the first row to be written would.
   */
  private static void checkIndexes(Connection connection) throws SQLException {
    var lookups =
        Rows.all(
            connection,
            """
            SELECT 'SELECT 1 FROM ' || tbl_name || ' INDEXED BY ' || name || ' WHERE '
              || (SELECT name FROM pragma_index_info(one.name) WHERE seqno = 0) || ' = 0'
              || CASE instr(sql, ' WHERE ') WHEN 0 THEN ''
                 ELSE ' AND ' || substr(sql, instr(sql, ' WHERE ') + 7) END
            FROM (SELECT name, tbl_name, coalesce(sql, '') AS sql FROM sqlite_schema
                  WHERE type = 'index') AS one
            """,
            row -> row.getString(1));
    for (String lookup : lookups) {
      Rows.all(connection, lookup, row -> row.getInt(1));
    }
  }

  /**
   * Looks whether the history leads to what the rows say: the two tell the same in two ways, so a
   * value that changed behind Qadam's back is seen.
   *
   * @throws StoreProblem when it does not
   */
  static void checkHistory(History history, CaseFile held, Path file) {
    if (!history.replay().equals(held)) {
      throw damaged(file, OTHER_HISTORY);
    }
  }

  /**
   * The same for a file at rest of any version, before anything is made of it.
   *
   * @throws StoreProblem when it is not sound, or its history does not lead to it
   */
  static void checkHistory(Path file, Unlocking unlocking) {
    FileReading.asToday(
        file,
        unlocking,
        open -> {
          var held = Rows.read(open);
          checkHistory(History.read(open), held, file);
          return held;
        });
  }

  private static StoreProblem damaged(Path file, String why) {
    return new StoreProblem(StoreProblem.Kind.DAMAGED, file, new SQLException(why));
  }
}
