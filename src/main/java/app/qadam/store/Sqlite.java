package app.qadam.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How Qadam opens SQLite and how it tells SQLite's errors. */
final class Sqlite {
  private static final int BUSY_MILLIS = 5000;

  /** The lowest byte of an error is its kind; the rest says more (sqlite.org/rescode.html). */
  private static final int PRIMARY_CODE = 0xff;

  /** SQLite's name for the database of a connection. */
  private static final String MAIN = "main";

  private Sqlite() {}

  /**
   * Opens a file: rollback journal and full sync, so that what is committed is on the disk in one
   * file; nothing in the file's own schema is trusted.
   */
  static Connection open(Path file, boolean onlyToRead) throws SQLException {
    // After a crash SQLite must roll back what was not committed, and needs to write for that.
    boolean readOnly = onlyToRead && !Files.exists(Path.of(file.toAbsolutePath() + "-journal"));
    var config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    var connection = config.createConnection(address(file));
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      if (!readOnly) {
        statement.execute("PRAGMA journal_mode = DELETE");
        statement.execute("PRAGMA synchronous = FULL");
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * As a URI, so that a name may hold any sign: the driver cuts a plain path at a question mark.
   */
  private static String address(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
  }

  /** Reads as of one moment, whatever another window commits meanwhile. */
  static <T> T atOneMoment(Connection connection, Reading<T> reading) throws SQLException {
    Rows.execute(connection, "BEGIN");
    try {
      return reading.read();
    } finally {
      Rows.execute(connection, "ROLLBACK");
    }
  }

  /** An empty database that no file stands behind. */
  static Connection inMemory() throws SQLException {
    return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
  }

  /** The tables of a database, in memory alone; nothing in its schema is trusted. */
  static Connection inMemory(byte[] database) throws SQLException {
    var config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    var connection = config.createConnection("jdbc:sqlite::memory:");
    try {
      load(connection, database);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Puts the tables of a database in the place of those in memory. */
  static void load(Connection memory, byte[] database) throws SQLException {
    memory.unwrap(SQLiteConnection.class).deserialize(MAIN, database);
    try (var statement = memory.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      // What is worked out on the way is as private as the tables.
      statement.execute("PRAGMA temp_store = MEMORY");
      statement.execute("PRAGMA journal_mode = MEMORY");
    }
  }

  /** What is committed, as the bytes of a database file. */
  static byte[] bytes(Connection connection) throws SQLException {
    return connection.unwrap(SQLiteConnection.class).serialize(MAIN);
  }

  /**
   * Reads as from a file of today's version: an older one is copied into memory and the copy
   * brought up, so that the file stays as it is.
   */
  static <T> T asToday(Connection connection, FromTables<T> reading) throws SQLException {
    if (Schema.versionOf(connection) == Schema.VERSION) {
      return reading.from(connection);
    }
    try (var copy = inMemory(bytes(connection))) {
      Schema.upgrade(copy);
      return reading.from(copy);
    }
  }

  /** Statements that only read from the tables of a database. */
  @FunctionalInterface
  interface FromTables<T> {
    T from(Connection connection) throws SQLException;
  }

  /** Statements that only read. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws SQLException;
  }

  /** Statements that are committed together or not at all. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  static void inTransaction(Connection connection, Work work) throws SQLException {
    Rows.execute(connection, "BEGIN IMMEDIATE");
    try {
      work.run();
      Rows.execute(connection, "COMMIT");
    } catch (SQLException | RuntimeException e) {
      try {
        Rows.execute(connection, "ROLLBACK");
      } catch (SQLException rollback) {
        // SQLite has rolled back by itself after some errors; the first error is the one to tell.
        e.addSuppressed(rollback);
      }
      throw e;
    }
  }

  /** Whether an error says that there is no room for more. */
  static boolean isFull(SQLException error) {
    return error instanceof SQLiteException sqlite
        && SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)
            == SQLiteErrorCode.SQLITE_FULL;
  }

  /** What an error while opening or reading means for the applicant. */
  static StoreProblem problem(Path file, Exception error) {
    if (error instanceof StoreProblem problem) {
      return problem;
    }
    if (error instanceof SQLiteException sqlite) {
      var code = SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE);
      if (code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED) {
        return new StoreProblem(StoreProblem.Kind.IN_USE, file, error);
      }
      if (code == SQLiteErrorCode.SQLITE_CANTOPEN || code == SQLiteErrorCode.SQLITE_PERM) {
        return new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, error);
      }
      if (code == SQLiteErrorCode.SQLITE_READONLY || code == SQLiteErrorCode.SQLITE_FULL) {
        return new StoreProblem(StoreProblem.Kind.CANNOT_WRITE, file, error);
      }
    }
    return new StoreProblem(StoreProblem.Kind.DAMAGED, file, error);
  }
}
