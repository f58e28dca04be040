package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * How Qadam opens SQLite and how it tells SQLite's errors.
 *
 * <p>The driver has no way to SQLite's defensive mode, which keeps statements from writing into the
 * schema itself. What covers it: a file can bring no statement of its own into play, because its
 * tables, indexes and triggers are those of {@link Schema} word for word before any is used ({@link
 * Soundness}), and Qadam's own statements never write there.
 */
final class Sqlite {
  private static final int BUSY_MILLIS = 5000;

  /** What is no fault of the file. */
  private static final Set<SQLiteErrorCode> OF_THE_DISK =
      EnumSet.of(
          SQLiteErrorCode.SQLITE_BUSY,
          SQLiteErrorCode.SQLITE_LOCKED,
          SQLiteErrorCode.SQLITE_READONLY,
          SQLiteErrorCode.SQLITE_FULL,
          SQLiteErrorCode.SQLITE_IOERR);

  /** SQLite's name for the database of a connection. */
  private static final String MAIN = "main";

  /** Attached is one: the copy that VACUUM INTO writes. A trigger is a cascading delete. */
  private static final Map<SQLiteConfig.Pragma, Integer> LIMITS =
      Map.ofEntries(
          Map.entry(SQLiteConfig.Pragma.LIMIT_LENGTH, 256_000_000),
          Map.entry(SQLiteConfig.Pragma.LIMIT_SQL_LENGTH, 100_000),
          Map.entry(SQLiteConfig.Pragma.LIMIT_COLUMN, 64),
          Map.entry(SQLiteConfig.Pragma.LIMIT_EXPR_DEPTH, 64),
          Map.entry(SQLiteConfig.Pragma.LIMIT_COMPOUND_SELECT, 8),
          Map.entry(SQLiteConfig.Pragma.LIMIT_FUNCTION_ARG, 8),
          Map.entry(SQLiteConfig.Pragma.LIMIT_ATTACHED, 1),
          Map.entry(SQLiteConfig.Pragma.LIMIT_LIKE_PATTERN_LENGTH, 256),
          Map.entry(SQLiteConfig.Pragma.LIMIT_VARIABLE_NUMBER, 64),
          Map.entry(SQLiteConfig.Pragma.LIMIT_TRIGGER_DEPTH, 4),
          Map.entry(SQLiteConfig.Pragma.LIMIT_WORKER_THREADS, 0));

  private Sqlite() {}

  /**
   * Opens a file: rollback journal and full sync, so that what is committed is on the disk in one
   * file; nothing in the file's own schema is trusted.
   *
   * @throws StoreProblem when what lies beside the file is not what Qadam left there
   */
  static Connection open(Path file, boolean onlyToRead) throws SQLException {
    Journal.checkNeighbours(file);
    if (onlyToRead) {
      try {
        return connect(file, true);
      } catch (SQLiteException e) {
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_READONLY_ROLLBACK) {
          throw e;
        }
      }
    }
    // After a crash SQLite must roll back what was not committed, and needs to write for that.
    Journal.checkFits(file);
    return connect(file, false);
  }

  private static Connection connect(Path file, boolean readOnly) throws SQLException {
    var connection = guarded(readOnly).createConnection(address(file));
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA mmap_size = 0");
      if (!readOnly) {
        statement.execute("PRAGMA journal_mode = DELETE");
        statement.execute("PRAGMA synchronous = FULL");
      }
      // The first look into the file, at which SQLite sees whether a crash left something to do.
      statement.execute("PRAGMA schema_version");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** What Qadam's own statements need and no more, should a file make SQLite do others. */
  private static SQLiteConfig guarded(boolean readOnly) {
    var config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.enableLoadExtension(false);
    // Otherwise the driver asks after each row that is written which number it got.
    config.setGetGeneratedKeys(false);
    LIMITS.forEach((limit, value) -> config.setPragma(limit, value.toString()));
    return config;
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
    var connection = guarded(false).createConnection("jdbc:sqlite::memory:");
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
        && DiskTrouble.primary(sqlite) == SQLiteErrorCode.SQLITE_FULL;
  }

  /** Whether a row was refused because it breaks a rule of its table. */
  static boolean isAgainstARule(SQLException error) {
    return error instanceof SQLiteException sqlite
        && DiskTrouble.primary(sqlite) == SQLiteErrorCode.SQLITE_CONSTRAINT;
  }

  /** What an error while opening or reading means for the applicant. */
  static StoreProblem problem(Path file, Exception error) {
    if (error instanceof StoreProblem problem) {
      return problem;
    }
    if (error instanceof SQLiteException sqlite) {
      var code = DiskTrouble.primary(sqlite);
      if (code == SQLiteErrorCode.SQLITE_CANTOPEN || code == SQLiteErrorCode.SQLITE_PERM) {
        return new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, error);
      }
      if (OF_THE_DISK.contains(code)) {
        return DiskTrouble.of(file, sqlite);
      }
    }
    return new StoreProblem(StoreProblem.Kind.DAMAGED, file, error);
  }
}
