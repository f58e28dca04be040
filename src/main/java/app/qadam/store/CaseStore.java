package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private Tables tables;
  private final History history;
  private CaseFile current;

  private CaseStore(Path file, Clock clock, FileLock lock, Tables tables) throws SQLException {
    this.file = file;
    this.clock = clock;
    this.lock = lock;
    this.tables = tables;
    this.current = Rows.read(tables.connection());
    this.history = History.read(tables.connection());
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
      return locked(file, new FileHeader(Schema.VERSION, false), clock, Unlocking.NONE);
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
    return open(file, clock, Unlocking.NONE);
  }

  /** The same, also for a protected file. */
  public static CaseStore open(Path file, Clock clock, Unlocking unlocking) {
    return locked(file, FileHeader.of(file), clock, unlocking);
  }

  /** As {@link #read(Path, Unlocking)}, of a file that is not protected. */
  public static CaseFile read(Path file) {
    return read(file, Unlocking.NONE);
  }

  /**
   * What the file holds at this moment, also while a window has it open; nothing is written.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static CaseFile read(Path file, Unlocking unlocking) {
    return FileReading.asToday(file, unlocking, Rows::read);
  }

  /** As {@link #mark(Path, Unlocking)}, of a file that is not protected. */
  public static FileMark mark(Path file) {
    return mark(file, Unlocking.NONE);
  }

  /**
   * Which file this is and how far it is at this moment, also while a window has it open. Take it
   * before {@link #read}: content that is newer than its mark is told again under the next one. A
   * file of an older version is brought to today's first, because it gets its name for ever then.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static FileMark mark(Path file, Unlocking unlocking) {
    if (FileHeader.of(file).version() < Schema.VERSION) {
      try (var store = open(file, Clock.systemUTC(), unlocking)) {
        return store.mark();
      }
    }
    return FileReading.asItIs(file, unlocking, Rows::mark);
  }

  /** As {@link #past(Path, Unlocking)}, of a file that is not protected. */
  public static List<CaseFile> past(Path file) {
    return past(file, Unlocking.NONE);
  }

  /**
   * What the file held before it was as it is now, the earliest first; also while a window has it
   * open, and nothing is written.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static List<CaseFile> past(Path file, Unlocking unlocking) {
    return FileReading.asToday(file, unlocking, open -> History.read(open).past());
  }

  private static CaseStore locked(Path file, FileHeader header, Clock clock, Unlocking unlocking) {
    var lock = FileLock.on(file);
    try {
      new Replacing(file).clear();
      Optional<Envelope> envelope =
          header.isProtected() ? Optional.of(Envelope.open(file, unlocking)) : Optional.empty();
      return store(file, clock, lock, envelope);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static CaseStore store(
      Path file, Clock clock, FileLock lock, Optional<Envelope> envelope) {
    try {
      var tables =
          envelope.isPresent()
              ? ProtectedTables.open(file, envelope.get())
              : PlainTables.open(file);
      try {
        return new CaseStore(file, clock, lock, tables);
      } catch (SQLException | RuntimeException e) {
        tables.close();
        throw e;
      }
    } catch (SQLException | RuntimeException e) {
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
      return Rows.mark(tables.connection());
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
      return Contents.read(tables.connection(), sha256);
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /** As {@link #content(Path, String, Unlocking)}, of a file that is not protected. */
  public static Optional<byte[]> content(Path file, String sha256) {
    return content(file, sha256, Unlocking.NONE);
  }

  /**
   * The content of a file attached in a Qadam file, also while a window has it open.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static Optional<byte[]> content(Path file, String sha256, Unlocking unlocking) {
    return FileReading.asToday(file, unlocking, open -> Contents.read(open, sha256));
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
   * Writes a copy of what is committed, protected as this file is.
   *
   * @throws StoreProblem when something of that name exists or it cannot be written
   */
  public void copyTo(Path copy) {
    tables.copyTo(copy);
  }

  /** Whether the file is kept under a passphrase. */
  public boolean isProtected() {
    return tables.keys().isPresent();
  }

  /** Whether a file is a protected one, by its first bytes alone; false when it cannot be read. */
  public static boolean isProtected(Path file) {
    return FileHeader.isProtected(file);
  }

  /**
   * Whether this passphrase opens the file, as asked anew before it is changed or taken away; takes
   * as long as opening. A file without one is opened by any.
   */
  public boolean opensWith(Passphrase passphrase) {
    return tables.keys().map(keys -> keys.areOf(passphrase)).orElse(true);
  }

  /**
   * Protects the file with a passphrase, or changes the one that it has; takes as long as opening.
   * The store stays usable.
   *
   * @param next closed by the caller
   * @throws StoreProblem when it could not be written; the file is as it was
   * @throws IllegalArgumentException when the passphrase is too short
   */
  public void protect(Passphrase next) {
    protect(next, KeyCost.STANDARD);
  }

  /** The same at another cost for each guess, for tests. */
  void protect(Passphrase next, KeyCost cost) {
    tables = Protection.put(file, tables, next, cost);
  }

  /**
   * Takes the protection away, so that any SQLite tool opens the file again. The store stays
   * usable.
   *
   * @throws StoreProblem when it could not be written; the file is as it was
   */
  public void unprotect() {
    tables = Protection.takenFrom(file, tables);
  }

  private CaseFile commit(
      History.Action action, OptionalLong target, Change change, List<Content> contents) {
    var after = change.applyTo(current);
    var entry = history.next(clock.instant(), action, target, change);
    try {
      tables.commit(() -> {
        for (Content content : contents) {
          Contents.keep(tables.connection(), content);
        }
        Rows.write(tables.connection(), current, after);
        History.write(tables.connection(), entry);
      });
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
    history.add(entry);
    current = after;
    return after;
  }

  @Override
  public void close() {
    try (lock) {
      tables.close();
    } catch (SQLException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_WRITE, file, e);
    }
  }
}
