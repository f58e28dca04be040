package app.qadam.store;

import app.qadam.model.casefile.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What a history would take back and repeat next, by the numbers of its lines alone: of the changes
 * themselves only these two are read. For histories of many years, whose changes take longer to
 * read than everything else in the file.
 */
final class Outline {
  /** Up to this many bytes the changes are read when the file is opened. */
  private static final long SHORT = 1_000_000;

  private final Deque<Long> undoable = new ArrayDeque<>();
  private final Deque<Long> redoable = new ArrayDeque<>();

  private Outline() {}

  /** One of the two. */
  @FunctionalInterface
  interface Next {
    Optional<Change> of(Outline outline, Connection connection) throws SQLException;
  }

  /** Whether reading all changes would keep somebody waiting; that is told without reading them. */
  static boolean isLong(Connection connection) throws SQLException {
    return Rows.all(
                connection,
                "SELECT coalesce(sum(octet_length(change)), 0) FROM history",
                row -> row.getLong(1))
            .getFirst()
        > SHORT;
  }

  static Outline read(Connection connection) throws SQLException {
    var outline = new Outline();
    Rows.all(
        connection,
        "SELECT id, action FROM history ORDER BY id",
        row -> outline.add(row.getLong(1), History.Action.of(row.getString(2))));
    return outline;
  }

  private long add(long line, History.Action action) {
    switch (action) {
      case CHANGE -> {
        undoable.push(line);
        redoable.clear();
      }
      case UNDO -> redoable.push(undoable.pop());
      case REDO -> undoable.push(redoable.pop());
    }
    return line;
  }

  CaseStore.Possible possible() {
    return new CaseStore.Possible(!undoable.isEmpty(), !redoable.isEmpty());
  }

  /** The change that would be taken back. */
  Optional<Change> undoable(Connection connection) throws SQLException {
    return change(connection, undoable);
  }

  /** The change that would be repeated. */
  Optional<Change> redoable(Connection connection) throws SQLException {
    return change(connection, redoable);
  }

  private static Optional<Change> change(Connection connection, Deque<Long> lines)
      throws SQLException {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return Rows.all(
            connection,
            "SELECT change FROM history WHERE id = " + lines.element(),
            row -> ChangeJson.read(row.getString(1)))
        .stream()
        .findFirst();
  }
}
