package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An open Qadam file: one SQLite database, one transaction a change. Not for several threads at
 * once. What a method returns is on the disk.
 */
public final class CaseStore implements AutoCloseable {
  private final Path file;
  private final Clock clock;
  private final FileLock lock;
  private final Connection connection;
  private final History history;
  private CaseFile current;

  private CaseStore(Path file, Clock clock, FileLock lock, Connection connection)
      throws SQLException {
    this.file = file;
    this.clock = clock;
    this.lock = lock;
    this.connection = connection;
    this.current = Rows.read(connection);
    this.history = History.read(connection);
  }

  /**
   * Makes a new, empty file. Never overwrites one.
   *
   * @param clock stamps the history, in UTC
   * @throws StoreProblem when something of that name exists or the folder cannot be written
   */
  public static CaseStore create(Path file, Clock clock) {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, file, e);
    } catch (IOException e) {
      var folder = file.toAbsolutePath().getParent();
      boolean missing = folder == null || !Files.isDirectory(folder);
      throw new StoreProblem(
          missing ? StoreProblem.Kind.NO_FOLDER : StoreProblem.Kind.CANNOT_WRITE, file, e);
    }
    try {
      return locked(file, clock);
    } catch (RuntimeException e) {
      try {
        Files.delete(file);
      } catch (IOException stays) {
        e.addSuppressed(stays);
      }
      throw e;
    }
  }

  /**
   * Opens a file for this window alone. One of an older version is brought to today's, in one
   * transaction.
   *
   * @throws StoreProblem when it is no Qadam file, newer than this program, damaged, or open in
   *     another window; the file is as it was
   */
  public static CaseStore open(Path file, Clock clock) {
    FileHeader.versionOf(file);
    return locked(file, clock);
  }

  /**
   * What the file holds at this moment, also while a window has it open; nothing is written.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static CaseFile read(Path file) {
    FileHeader.versionOf(file);
    try (var connection = Sqlite.open(file, true)) {
      return Sqlite.atOneMoment(connection, () -> Sqlite.asToday(connection, Rows::read));
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /**
   * Which file this is and how far it is at this moment, also while a window has it open. Take it
   * before {@link #read}: content that is newer than its mark is told again under the next one. A
   * file of an older version is brought to today's first, because it gets its name for ever then.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static FileMark mark(Path file) {
    if (FileHeader.versionOf(file) < Schema.VERSION) {
      return markOfOlder(file);
    }
    try (var connection = Sqlite.open(file, true)) {
      return Sqlite.atOneMoment(connection, () -> Rows.mark(connection));
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /**
   * What the file held before it was as it is now, the earliest first; also while a window has it
   * open, and nothing is written.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static List<CaseFile> past(Path file) {
    FileHeader.versionOf(file);
    try (var connection = Sqlite.open(file, true)) {
      return Sqlite.atOneMoment(
          connection, () -> Sqlite.asToday(connection, open -> History.read(open).past()));
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  private static FileMark markOfOlder(Path file) {
    try (var _ = FileLock.on(file);
        var connection = upToDate(file)) {
      return Rows.mark(connection);
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  private static Connection upToDate(Path file) throws SQLException {
    var connection = Sqlite.open(file, false);
    try {
      if (Schema.versionOf(connection) < Schema.VERSION) {
        Sqlite.inTransaction(connection, () -> Schema.upgrade(connection));
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static CaseStore locked(Path file, Clock clock) {
    var lock = FileLock.on(file);
    try {
      var connection = upToDate(file);
      try {
        return new CaseStore(file, clock, lock, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException | RuntimeException e) {
      lock.close();
      throw Sqlite.problem(file, e);
    }
  }

  public Path file() {
    return file;
  }

  /** What the file holds. */
  public CaseFile current() {
    return current;
  }

  /**
   * Which file this is and how far it is now.
   *
   * @throws StoreProblem when the file cannot be read
   */
  public FileMark mark() {
    try {
      return Rows.mark(connection);
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /** What the file held before it was as it is now, the earliest first. */
  public List<CaseFile> past() {
    return history.past();
  }

  /**
   * Commits a change and returns what the file holds then.
   *
   * @throws Change.StaleChange when the change was made for another state of the file
   * @throws StoreProblem when it could not be written; the file is as it was
   */
  public CaseFile apply(Change change) {
    return apply(change, List.of());
  }

  /**
   * Commits a change together with the content of the files that it attaches or accepts.
   *
   * @throws Change.StaleChange when the change was made for another state of the file
   * @throws StoreProblem when it could not be written; the file is as it was
   */
  public CaseFile apply(Change change, List<Content> contents) {
    return commit(History.Action.CHANGE, OptionalLong.empty(), change, contents);
  }

  /**
   * The content of an attached file or of accepted facts; empty when the file holds none of that
   * digest.
   *
   * @throws StoreProblem when the file cannot be read
   */
  public Optional<byte[]> content(String sha256) {
    try {
      return Contents.read(connection, sha256);
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /**
   * The content of a file attached in a Qadam file, also while a window has it open.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static Optional<byte[]> content(Path file, String sha256) {
    FileHeader.versionOf(file);
    try (var connection = Sqlite.open(file, true)) {
      return Sqlite.atOneMoment(
          connection, () -> Sqlite.asToday(connection, open -> Contents.read(open, sha256)));
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /** Takes the last change back; empty when there is none. */
  public Optional<CaseFile> undo() {
    return history
        .lastDone()
        .map(entry ->
            commit(
                History.Action.UNDO,
                OptionalLong.of(entry.id()),
                entry.change().inverse(),
                List.of()));
  }

  /** Repeats the change that was taken back last; empty when there is none. */
  public Optional<CaseFile> redo() {
    return history
        .lastUndone()
        .map(entry ->
            commit(History.Action.REDO, OptionalLong.of(entry.id()), entry.change(), List.of()));
  }

  /** The change that {@link #undo} would take back. */
  public Optional<Change> undoable() {
    return history.lastDone().map(History.Entry::change);
  }

  /** The change that {@link #redo} would repeat. */
  public Optional<Change> redoable() {
    return history.lastUndone().map(History.Entry::change);
  }

  /**
   * Writes a copy of what is committed.
   *
   * @throws StoreProblem when something of that name exists or it cannot be written
   */
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

  private CaseFile commit(
      History.Action action, OptionalLong target, Change change, List<Content> contents) {
    var after = change.applyTo(current);
    var entry = history.next(clock.instant(), action, target, change);
    try {
      Sqlite.inTransaction(
          connection,
          () -> {
            for (Content content : contents) {
              Contents.keep(connection, content);
            }
            Rows.write(connection, current, after);
            History.write(connection, entry);
          });
    } catch (SQLException e) {
      boolean gone = !Files.exists(file);
      throw new StoreProblem(
          gone ? StoreProblem.Kind.GONE : StoreProblem.Kind.CANNOT_WRITE, file, e);
    }
    history.add(entry);
    current = after;
    return after;
  }

  @Override
  public void close() {
    try (lock) {
      connection.close();
    } catch (SQLException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_WRITE, file, e);
    }
  }
}
