package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** The tables of a file that any SQLite tool opens: SQLite itself writes each transaction. */
final class PlainTables implements Tables {
  private final Path file;
  private Connection connection;

  private PlainTables(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens a file and brings one of an older version to today's, in one transaction. */
  static PlainTables open(Path file) throws SQLException {
    var connection = Sqlite.open(file, false);
    try {
      if (Schema.versionOf(connection) < Schema.VERSION) {
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
  public Optional<EnvelopeKeys> keys() {
    return Optional.empty();
  }

  /**
   * Puts a protected file in the place of this one, which is closed by that.
   *
   * @throws StoreProblem when it could not be written; the file is as it was, and open
   */
  void giveWayTo(Envelope envelope) {
    var here = new Replacing(file);
    try {
      here.with(envelope::writeTo, real -> holds(real, envelope.plain()), real -> letGo());
    } catch (RuntimeException e) {
      takeAgain(e);
      throw e;
    }
  }

  /** Whether a file is what these tables were read from, and not another one in its place. */
  private static boolean holds(Path real, byte[] plain) throws IOException {
    return Files.size(real) == plain.length && Arrays.equals(Files.readAllBytes(real), plain);
  }

  private void letGo() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }

  private void takeAgain(RuntimeException problem) {
    try {
      if (connection.isClosed() && Files.exists(file)) {
        connection = Sqlite.open(file, false);
      }
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
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
  public void close() throws SQLException {
    connection.close();
  }
}
