package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks a file through without writing to it. */
public final class FileCheck {
  /** What is wrong with the file, and not with its place or whoever reads it. */
  private static final Set<StoreProblem.Kind> OF_THE_BYTES =
      EnumSet.of(
          StoreProblem.Kind.DAMAGED, StoreProblem.Kind.CUT_SHORT, StoreProblem.Kind.TAMPERED);

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
      if (OF_THE_BYTES.contains(problem.kind())) {
        return List.of(why(problem));
      }
      throw problem;
    }
  }

  private static String why(StoreProblem problem) {
    if (problem.kind() == StoreProblem.Kind.CUT_SHORT) {
      return "it is cut short, its end is missing";
    }
    return Optional.ofNullable(problem.getCause())
        .map(cause ->
            Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName()))
        .flatMap(text -> text.lines().findFirst())
        .map(text -> "it cannot be read: " + text)
        .orElse("bytes in it are not as Qadam wrote them");
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
    if (found.isEmpty()) {
      found.addAll(Sqlite.asToday(connection, FileCheck::lookAtTheHistory));
    }
    return found;
  }

  private static boolean hasAName(Connection connection) throws SQLException {
    return Rows.all(connection, "SELECT id FROM identity", row -> row.getString(1)).size() == 1;
  }

  private static List<String> lookAtTheHistory(Connection connection) throws SQLException {
    var history = History.read(connection);
    if (!history.replay().equals(Rows.read(connection))) {
      return List.of(Soundness.OTHER_HISTORY);
    }
    if (!history.isInOrder()) {
      return List.of("the history takes back or repeats what was not next");
    }
    return Purges.look(connection, history);
  }
}
