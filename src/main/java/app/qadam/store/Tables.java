package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The tables of a file that is open to be changed, and how what is changed reaches the disk. */
sealed interface Tables extends AutoCloseable permits PlainTables, ProtectedTables {
  /** For reading, and for the statements of a {@link #commit}. */
  Connection connection();

  /** With which the file is protected; empty for one that any SQLite tool opens. */
  Optional<EnvelopeKeys> keys();

  /**
   * Does the work as one transaction. When this returns, it is on the disk; when it throws, the
   * tables and the file are as they were.
   *
   * @throws StoreProblem when the disk or the file itself is in the way
   */
  void commit(Sqlite.Work work) throws SQLException;

  /**
   * Writes what is committed to a new file, protected as this one is.
   *
   * @throws StoreProblem when something of that name exists or it cannot be written; nothing half
   *     stays
   */
  void copyTo(Path copy);

  @Override
  void close() throws SQLException;
}
