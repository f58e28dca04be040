package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a file that any SQLite tool opens: SQLite itself writes each transaction. */
final class PlainTables implements Tables {
  private final Path file;
  private final Connection connection;

  private PlainTables(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a file that is sound and brings one of an older version to today's, in one transaction.
   */
  static PlainTables open(Path file) throws SQLException {
    var connection = Sqlite.open(file, false);
    try {
      Soundness.check(connection, file);
      int version = Schema.versionOf(connection);
      if (version < Schema.VERSION) {
        if (version > 0) {
          Sqlite.asToday(
              connection,
              copy -> {
                var history = History.read(copy);
                Soundness.checkHistory(history, Rows.read(copy), file);
                return history;
              });
        }
        Sqlite.inTransaction(connection, () -> Schema.upgrade(connection));
      }
      return new PlainTables(file, connection);
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
  public void commit(Sqlite.Work work) throws SQLException {
    try {
      Sqlite.inTransaction(connection, work);
    } catch (SQLException e) {
      boolean gone = !Files.exists(file);
      throw new StoreProblem(
          gone ? StoreProblem.Kind.GONE : StoreProblem.Kind.CANNOT_WRITE, file, e);
    }
  }

  @Override
  public void copyTo(Path copy) {
    if (Files.exists(copy)) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, copy);
    }
    try {
      Rows.execute(connection, "VACUUM INTO ?", copy.toString());
    } catch (SQLException e) {
      var problem = new StoreProblem(StoreProblem.Kind.CANNOT_WRITE, copy, e);
      try {
        Files.deleteIfExists(copy);
      } catch (IOException half) {
        problem.addSuppressed(half);
      }
      throw problem;
    }
  }

  @Override
  public Connection openCopy(Path copy) throws SQLException {
    return Sqlite.open(copy, true);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
