package app.qadam.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

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

  /**
   * Opens a file that is sound and brings one of an older version to today's, in one transaction.
   */
  static PlainTables open(Path file) throws SQLException {
    var sameFile = SameFile.at(file);
    var connection = Sqlite.open(file, false);
    try {
      Soundness.check(connection, file);
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
  public Optional<EnvelopeKeys> keys() {
    return Optional.empty();
  }

  @Override
  public Tables under(EnvelopeKeys next) throws SQLException {
    byte[] bytes = Sqlite.bytes(connection);
    if (bytes.length > EnvelopeHeader.MOST_PLAIN_BYTES) {
      throw new StoreProblem(StoreProblem.Kind.TOO_LARGE, file);
    }
    var envelope = Envelope.of(next, Schema.VERSION, bytes);
    giveWayTo(envelope);
    return ProtectedTables.of(file, envelope);
  }

  @Override
  public Tables unprotected() {
    return this;
  }

  /** Puts a protected file in the place of this one, which is closed by that. */
  private void giveWayTo(Envelope envelope) {
    var here = new Replacing(file);
    try {
      here.with(envelope::writeTo, real -> holds(real, envelope.plain()), this::letGo);
    } catch (RuntimeException e) {
      takeAgain(e);
      throw e;
    }
  }

  /** Whether a file is what these tables were read from, and not another one in its place. */
  private static boolean holds(Path real, byte[] plain) throws IOException {
    return Files.size(real) == plain.length && Arrays.equals(Files.readAllBytes(real), plain);
  }

  private void letGo(Path real) throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
    Journal.clear(real);
  }

  private void takeAgain(RuntimeException problem) {
    try {
      if (connection.isClosed() && Files.exists(file)) {
        connection = Sqlite.open(file, false);
        seen = dataVersion();
      }
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
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
    var folder = copy.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreProblem(StoreProblem.Kind.NO_FOLDER, copy);
    }
    try {
      // SQLite fills an empty file as well as it makes one, and would let others read its own.
      OwnerOnly.create(copy);
    } catch (FileAlreadyExistsException e) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, copy, e);
    } catch (IOException e) {
      throw DiskTrouble.of(copy, e);
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
  public Connection openCopy(Path copy) throws SQLException {
    return Sqlite.open(copy, true);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
