package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
      return FileReading.unseen(file, unlocking, FileCheck::look);
    } catch (StoreProblem problem) {
      return switch (problem.kind()) {
        case DAMAGED, CUT_SHORT, TAMPERED -> List.of("it cannot be read: " + why(problem));
        case NOT_FOUND, EXISTS, NO_FOLDER, NOT_QADAM, NEWER, NOT_A_FILE, OTHER_TABLES ->
            throw problem;
        case PROTECTED, WRONG_PASSPHRASE, IN_USE, GONE, REPLACED -> throw problem;
        case DISK_FULL, READ_ONLY, DEVICE, NO_BACKUP, CANNOT_READ, CANNOT_WRITE -> throw problem;
      };
    }
  }

  private static String why(StoreProblem problem) {
    return Optional.ofNullable(problem.getCause())
        .map(cause ->
            Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName()))
        .flatMap(text -> text.lines().findFirst())
        .orElse("");
  }

  static List<String> look(Connection connection) throws SQLException {
    if (!Schema.isQadams(connection)) {
      return List.of("the tables are not those of a Qadam file");
    }
    var found = Soundness.look(connection);
    if (found.isEmpty() && !Sqlite.asToday(connection, FileCheck::hasAName)) {
      found.add("the file's own name is missing");
    }
    if (found.isEmpty()) {
      found.addAll(Sqlite.asToday(connection, Contents::look));
    }
    if (found.isEmpty() && !Sqlite.asToday(connection, FileCheck::isWhatTheHistoryLeadsTo)) {
      found.add(Soundness.OTHER_HISTORY);
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
