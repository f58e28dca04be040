package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The tables of a file that is open to be changed, and how what is changed reaches the disk. */
interface Tables extends AutoCloseable {
  /** For reading, and for the statements of a {@link #commit}. */
  Connection connection();

  /** With which the file is protected; empty for one that any SQLite tool opens. */
  Optional<EnvelopeKeys> keys();

  /**
   * The same tables under these keys, in place of none or of others; those before are not to be
   * used any more.
   *
   * @throws StoreProblem when it could not be written; the file and the tables are as they were
   */
  Tables under(EnvelopeKeys next) throws SQLException;

  /**
   * The same tables without protection; those before are not to be used any more.
   *
   * @throws StoreProblem when it could not be written; the file and the tables are as they were
   */
  Tables unprotected() throws SQLException;

  /**
   * From now on what {@link #connection} reads within its transaction is what a commit goes on
   * from, whoever wrote it.
   */
  default void takeIn() throws SQLException {}

  /**
   * Does the work as one transaction. When this returns, it is on the disk; when it throws, the
   * tables and the file are as they were.
   *
   * @throws StoreProblem when the disk or the file itself is in the way
   */
  void commit(Sqlite.Work work) throws SQLException;

  /** Gives back the room of what was deleted; nothing of it is left in the file then. */
  default void compact() throws SQLException {
    // Else SQLite would lay the contents in a file of its own in the meantime.
    Rows.execute(connection(), "PRAGMA temp_store = MEMORY");
    Rows.execute(connection(), "VACUUM");
  }

  /**
   * Writes what is committed to a new file, protected as this one is.
   *
   * @throws StoreProblem when something of that name exists or it cannot be written; nothing half
   *     stays
   */
  void copyTo(Path copy);

  /** Opens to read what {@link #copyTo} has written. */
  Connection openCopy(Path copy) throws SQLException;

  @Override
  void close() throws SQLException;
}
