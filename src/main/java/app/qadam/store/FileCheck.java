package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks a file through without writing to it. */
public final class FileCheck {
  private FileCheck() {}

  /**
   * What is wrong with the file, in plain sentences for a technical reader; empty when it is sound:
   * SQLite's own check, the schema, the meaning of every row, and the history leading to what is
   * there.
   *
   * @throws StoreProblem when it is no Qadam file, missing, or newer than this program
   */
  public static List<String> of(Path file) {
    int version = FileHeader.versionOf(file);
    List<String> found = new ArrayList<>();
    try (var connection = Sqlite.open(file, true)) {
      for (String line : Rows.all(connection, "PRAGMA integrity_check", row -> row.getString(1))) {
        if (!line.equals("ok")) {
          found.add(line.replace('\n', ' '));
        }
      }
      for (String table :
          Rows.all(connection, "PRAGMA foreign_key_check", row -> row.getString(1))) {
        found.add("the table " + table + " points to a row that is not there");
      }
      if (version == Schema.VERSION && !Schema.of(connection).equals(expectedSchema())) {
        found.add("the tables are not those of a Qadam file");
      }
      if (found.isEmpty() && !History.read(connection).replay().equals(Rows.read(connection))) {
        found.add("the history does not lead to what the file holds");
      }
    } catch (SQLException | RuntimeException e) {
      found.add("it cannot be read: " + e.getMessage());
    }
    return found;
  }

  private static List<String> expectedSchema() throws SQLException {
    try (Connection fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      Schema.upgrade(fresh, 0);
      return Schema.of(fresh);
    }
  }
}
