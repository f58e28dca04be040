package app.qadam.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The tables of a file that is kept under a passphrase: in memory alone while it is open, and
 * written to the disk as a whole, encrypted, with each change.
 */
final class ProtectedTables implements Tables {
  private final Path file;
  private final Replacing replacing;
  private final Connection connection;
  private Envelope envelope;

  private ProtectedTables(Path file, Connection connection, Envelope envelope) {
    this.file = file;
    this.replacing = new Replacing(file);
    this.connection = connection;
    this.envelope = envelope;
  }

  /**
   * Opens what was read of a file and brings one of an older version to today's, in one writing.
   *
   * @param envelope closed with the tables
   */
  static ProtectedTables open(Path file, Envelope envelope) throws SQLException {
    var tables = of(file, envelope);
    try {
      Soundness.check(tables.connection, file);
      Journal.clear(file.toRealPath());
      if (Schema.versionOf(tables.connection) < Schema.VERSION) {
        tables.commit(() -> Schema.upgrade(tables.connection));
      }
      return tables;
    } catch (IOException e) {
      tables.close();
      throw DiskTrouble.of(file, e);
    } catch (SQLException | RuntimeException e) {
      tables.close();
      throw e;
    }
  }

  /** The tables of a file that has just been read or written. */
  static ProtectedTables of(Path file, Envelope envelope) throws SQLException {
    try {
      return new ProtectedTables(file, inMemory(file, envelope), envelope);
    } catch (SQLException | RuntimeException e) {
      envelope.close();
      throw e;
    }
  }

  /** The tables in memory, when they are those of which the header told. */
  static Connection inMemory(Path file, Envelope envelope) throws SQLException {
    if (FileHeader.ofTables(envelope.plain(), file).version() != envelope.version()) {
      throw new StoreProblem(StoreProblem.Kind.DAMAGED, file);
    }
    return Sqlite.inMemory(envelope.plain());
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Optional<EnvelopeKeys> keys() {
    return Optional.of(envelope.keys());
  }

  @Override
  public void commit(Sqlite.Work work) throws SQLException {
    try {
      Sqlite.inTransaction(connection, work);
    } catch (SQLException e) {
      throw new StoreProblem(inMemoryProblem(e), file, e);
    }
    save();
  }

  @Override
  public void compact() throws SQLException {
    Tables.super.compact();
    save();
  }

  private void save() throws SQLException {
    try {
      put(envelope.next(Schema.versionOf(connection), Sqlite.bytes(connection)));
    } catch (SQLException | RuntimeException e) {
      Sqlite.load(connection, envelope.plain());
      throw e;
    } catch (OutOfMemoryError e) {
      Sqlite.load(connection, envelope.plain());
      throw new StoreProblem(StoreProblem.Kind.TOO_LARGE, file, e);
    }
  }

  /** In memory SQLite has no room for more than a gigabyte. */
  private static StoreProblem.Kind inMemoryProblem(SQLException error) {
    return Sqlite.isFull(error) ? StoreProblem.Kind.TOO_LARGE : StoreProblem.Kind.CANNOT_WRITE;
  }

  @Override
  public Tables under(EnvelopeKeys next) {
    var before = envelope.keys();
    put(Envelope.of(next, envelope.version(), envelope.plain()));
    before.close();
    return this;
  }

  private void put(Envelope next) {
    replacing.with(next::writeTo, envelope::standsIn, real -> {});
    envelope = next;
  }

  @Override
  public Tables unprotected() throws SQLException {
    replacing.with(
        channel -> Envelope.writeFully(channel, envelope.plain()),
        envelope::standsIn,
        Journal::clear);
    try (this) {
      return PlainTables.open(file);
    }
  }

  @Override
  public void copyTo(Path copy) {
    Replacing.write(copy, envelope::writeTo);
  }

  @Override
  public Connection openCopy(Path copy) throws SQLException {
    try (var other = Envelope.open(copy, envelope.keys().copy())) {
      return inMemory(copy, other);
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.close();
    } finally {
      envelope.close();
    }
  }
}
