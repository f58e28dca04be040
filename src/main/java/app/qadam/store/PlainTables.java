package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a file that any SQLite tool opens: SQLite itself writes each transaction. */
final class PlainTables implements Tables {
  private final Path file;
  private final SameFile sameFile;
  private Connection connection;

  /** Whether SQLite was let open the file for reading only, which lasts as long as it is open. */
  private boolean onlyToRead;

  /** What SQLite said of the file last; it changes when another program writes into it. */
  private long seen;

  private PlainTables(Path file, Connection connection, SameFile sameFile) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.sameFile = sameFile;
    this.seen = dataVersion();
  }

  /** Opens a file and brings one of an older version to today's, in one transaction. */
  static PlainTables open(Path file) throws SQLException {
    var sameFile = SameFile.at(file);
    var connection = Sqlite.open(file, false);
    try {
      if (Schema.versionOf(connection) < Schema.VERSION) {
        Sqlite.inTransaction(connection, () -> Schema.upgrade(connection));
      }
      sameFile.check(connection);
      return new PlainTables(file, connection, sameFile);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void takeIn() throws SQLException {
    seen = dataVersion();
  }

  @Override
  public void commit(Sqlite.Work work) throws SQLException {
    sameFile.check(connection);
    if (onlyToRead) {
      openAgain();
    }
    try {
      Sqlite.inTransaction(
          connection,
          () -> {
            refuseWhatIsStale();
            work.run();
          });
    } catch (SQLException e) {
      // Most of what a missing file causes is told by SQLite as an error of the disk.
      sameFile.check(connection);
      var problem = DiskTrouble.of(file, e);
      onlyToRead = problem.kind() == StoreProblem.Kind.READ_ONLY;
      throw problem;
    }
    sameFile.check(connection);
  }

  /** The rights may have changed since. */
  private void openAgain() throws SQLException {
    var again = Sqlite.open(file, false);
    boolean same = Rows.mark(again).equals(Rows.mark(connection));
    connection.close();
    connection = again;
    seen = dataVersion();
    onlyToRead = false;
    if (!same) {
      throw new StoreProblem(StoreProblem.Kind.CHANGED_OUTSIDE, file);
    }
  }

  /** Within a transaction, so that nobody can write after the question and before the commit. */
  private void refuseWhatIsStale() throws SQLException {
    if (dataVersion() != seen) {
      throw new StoreProblem(StoreProblem.Kind.CHANGED_OUTSIDE, file);
    }
  }

  private long dataVersion() throws SQLException {
    return Rows.all(connection, "PRAGMA data_version", row -> row.getLong(1)).getFirst();
  }

  @Override
  public void copyTo(Path copy) {
    if (Files.exists(copy)) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, copy);
    }
    var folder = copy.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreProblem(StoreProblem.Kind.NO_FOLDER, copy);
    }
    try {
      Rows.execute(connection, "VACUUM INTO ?", copy.toString());
    } catch (SQLException e) {
      var problem = DiskTrouble.of(copy, e);
      try {
        Files.deleteIfExists(copy);
      } catch (IOException half) {
        problem.addSuppressed(half);
      }
      throw problem;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
