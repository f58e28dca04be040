package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    return of(file, Unlocking.NONE);
  }

  /** The same, also for a protected file. */
  public static List<String> of(Path file, Unlocking unlocking) {
    try {
      return FileReading.asItIs(file, unlocking, FileCheck::look);
    } catch (StoreProblem problem) {
      if (problem.kind() == StoreProblem.Kind.CUT_SHORT) {
        return List.of("it is cut short, its end is missing");
      }
      if (problem.kind() == StoreProblem.Kind.TAMPERED) {
        return List.of("bytes in it are not as Qadam wrote them");
      }
      if (problem.kind() != StoreProblem.Kind.DAMAGED) {
        throw problem;
      }
      var why =
          Optional.ofNullable(problem.getCause())
              .map(cause ->
                  Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName()))
              .orElse("");
      return List.of("it cannot be read: " + why.lines().findFirst().orElse(""));
    }
  }

  private static List<String> look(Connection connection) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String line : Rows.all(connection, "PRAGMA integrity_check", row -> row.getString(1))) {
      if (!line.equals("ok")) {
        found.add(line.replace('\n', ' '));
      }
    }
    for (String table : Rows.all(connection, "PRAGMA foreign_key_check", row -> row.getString(1))) {
      found.add("the table " + table + " points to a row that is not there");
    }
    if (!Schema.of(connection).equals(Schema.expected(Schema.versionOf(connection)))) {
      found.add("the tables are not those of a Qadam file");
    }
    if (found.isEmpty() && !Sqlite.asToday(connection, FileCheck::hasAName)) {
      found.add("the file's own name is missing");
    }
    if (found.isEmpty()) {
      found.addAll(Sqlite.asToday(connection, Contents::look));
    }
    if (found.isEmpty() && !Sqlite.asToday(connection, FileCheck::isWhatTheHistoryLeadsTo)) {
      found.add("the history does not lead to what the file holds");
    }
    return found;
  }

  private static boolean hasAName(Connection connection) throws SQLException {
    return Rows.all(connection, "SELECT id FROM identity", row -> row.getString(1)).size() == 1;
  }

  private static boolean isWhatTheHistoryLeadsTo(Connection connection) throws SQLException {
    return History.read(connection).replay().equals(Rows.read(connection));
  }
}
