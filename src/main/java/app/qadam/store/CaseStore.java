package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.KeptFile;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.model.casefile.TextCheck;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * An open Qadam file: one SQLite database, one transaction a change. Not for several threads at
 * once. What a method returns is on the disk.
 */
public final class CaseStore implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(CaseStore.class.getName());

  private final Path file;
  private final Clock clock;
  private final FileLock lock;
  private Tables tables;

  /** Empty until it is needed. */
  private Optional<History> history = Optional.empty();

  private CaseFile current;
  private boolean changed;

  /** The day of the last backup, when that is known. */
  private Optional<LocalDate> backedUp = Optional.empty();

  private Runnable beforeClosing = () -> {};

  /** Whether a failure left it open what the file holds, so that it is read before going on. */
  private boolean uncertain;

  CaseStore(Path file, Clock clock, FileLock lock, Tables tables) throws SQLException {
    this.file = file;
    this.clock = clock;
    this.lock = lock;
    this.tables = tables;
    this.current = Rows.read(tables.connection());
  }

  /**
   * Makes a new, empty file. Never overwrites one.
   *
   * @param clock stamps the history, in UTC
   * @throws StoreProblem when something of that name exists or the folder cannot be written
   */
  public static CaseStore create(Path file, Clock clock) {
    try {
      OwnerOnly.create(file);
    } catch (FileAlreadyExistsException e) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, file, e);
    } catch (IOException e) {
      var folder = file.toAbsolutePath().getParent();
      boolean missing = folder == null || !Files.isDirectory(folder);
      throw missing
          ? new StoreProblem(StoreProblem.Kind.NO_FOLDER, file, e)
          : DiskTrouble.of(file, e);
    }
    try {
      var header = new FileHeader(Schema.VERSION, false);
      return locked(file, header, clock, Unlocking.NONE, BackupPlace.BESIDE);
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
    return open(file, clock, unlocking, BackupPlace.BESIDE);
  }

  /**
   * The same.
   *
   * @param place where a backup lies that is made of an older file before it is brought to today's
   *     version; without one it is not opened
   */
  public static CaseStore open(Path file, Clock clock, Unlocking unlocking, BackupPlace place) {
    var store = openToShow(file, clock, unlocking, place);
    try {
      return store.hasLongHistory() ? store : store.checkHistory();
    } catch (RuntimeException e) {
      try {
        store.close();
      } catch (RuntimeException stays) {
        e.addSuppressed(stays);
      }
      throw e;
    }
  }

  /**
   * The same, with the history still to be looked at: it takes longer than all the rest, and nobody
   * need wait for it to see the file. {@link #checkHistory} follows; nothing is written before.
   */
  public static CaseStore openToShow(
      Path file, Clock clock, Unlocking unlocking, BackupPlace place) {
    return locked(file, FileHeader.of(file), clock, unlocking, place);
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

  private static CaseStore locked(
      Path file, FileHeader header, Clock clock, Unlocking unlocking, BackupPlace place) {
    var lock = FileLock.on(file);
    try {
      new Replacing(file).clear();
      if (header.version() < Schema.VERSION) {
        Soundness.checkHistory(file, unlocking);
        Backups.beforeStep(file, place, clock, unlocking);
      }
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

  /**
   * What the file holds.
   *
   * @throws StoreProblem when the last change failed and the file cannot be read since
   */
  public CaseFile current() {
    makeCertain();
    return current;
  }

  /** The lines of the history as they stand in the file. */
  private History lines() {
    makeCertain();
    if (history.isEmpty()) {
      try {
        var read = History.read(tables.connection());
        Soundness.checkHistory(read, current, file);
        history = Optional.of(read);
      } catch (SQLException | RuntimeException e) {
        throw Sqlite.problem(file, e);
      }
    }
    return history.get();
  }

  /**
   * Looks whether the history leads to what the file holds. A long history is not looked at on
   * opening, since that takes longer than all the rest; then nothing is written before this is
   * found. To be called when somebody looks at the file already.
   *
   * @return this
   * @throws StoreProblem when it does not; the file is as it was
   */
  public CaseStore checkHistory() {
    lines();
    return this;
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
    return lines().past();
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
   * @throws TextCheck.UnfitText when a text of it cannot be kept
   * @throws StoreProblem when it could not be written; the file is as it was
   */
  public CaseFile apply(Change change, List<Content> contents) {
    makeCertain();
    TextCheck.check(change, current);
    var line = lines().next(clock.instant(), History.Action.CHANGE, OptionalLong.empty(), change);
    commit(List.of(line), contents);
    return current;
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

  /** What was done to the file, and what was taken away and can come back, for people to read. */
  public Past history() {
    try {
      return Purges.past(tables.connection(), lines(), current);
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /**
   * The same, also while a window has the file open; nothing is written.
   *
   * @throws StoreProblem as {@link #open} does
   */
  public static Past history(Path file, Unlocking unlocking) {
    return FileReading.asToday(
        file, unlocking, open -> Purges.past(open, History.read(open), Rows.read(open)));
  }

  /**
   * Takes the contents of removed files out for ever: nothing of them is left in the file, and no
   * undo brings them back. Their names stay in the history. What is no removed file stays.
   *
   * @return the files whose contents are gone
   * @throws StoreProblem when it could not be written; the file is as it was
   */
  public List<RemovedFile> purge(Collection<String> digests) {
    var chosen =
        history().removed().stream().filter(one -> digests.contains(one.file().sha256())).toList();
    if (chosen.isEmpty()) {
      return chosen;
    }
    var at = clock.instant();
    var purges =
        chosen.stream()
            .map(RemovedFile::file)
            .map(one -> new History.Purge(one.sha256(), lines().lastLine(), one.size(), at))
            .toList();
    inOneTransaction(() -> Purges.write(tables.connection(), purges));
    purges.forEach(lines()::add);
    try {
      tables.compact();
    } catch (SQLException e) {
      // The contents are gone by then, and were written over; only the room is not given back yet.
      LOG.log(Level.INFO, "the file could not be made smaller", e);
    }
    return chosen;
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
    return undo(1).changes().isEmpty() ? Optional.empty() : Optional.of(current);
  }

  /** Repeats the change that was taken back last; empty when there is none. */
  public Optional<CaseFile> redo() {
    return redo(1).changes().isEmpty() ? Optional.empty() : Optional.of(current);
  }

  /** Which steps through the history there are. */
  public record Possible(boolean undo, boolean redo) {}

  /**
   * Steps that were taken through the history.
   *
   * @param changes those that were taken back or repeated, in that order
   * @param leftOut the files among them that do not come back, because their contents were purged
   */
  public record Steps(List<Change> changes, List<KeptFile> leftOut) {
    public Steps {
      changes = List.copyOf(changes);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Takes the last changes back in one transaction, as many of them as there are. */
  public Steps undo(int times) {
    return step(lines().undoable(), lines().undoing(times, clock.instant()));
  }

  /** Repeats what was taken back last in one transaction, as many changes as there are. */
  public Steps redo(int times) {
    return step(lines().redoable(), lines().redoing(times, clock.instant()));
  }

  private Steps step(List<History.Entry> targets, List<History.Entry> lines) {
    List<Change> changes = new ArrayList<>();
    Map<String, KeptFile> leftOut = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      var target = targets.get(i);
      changes.add(target.change());
      var purged = lines().purgedBetween(target.id(), lines.get(i).id());
      target
          .change()
          .files()
          .filter(file -> purged.contains(file.sha256()))
          .forEach(file -> leftOut.put(file.sha256(), file));
    }
    commit(lines, List.of());
    return new Steps(changes, List.copyOf(leftOut.values()));
  }

  private boolean hasLongHistory() {
    try {
      return Outline.isLong(tables.connection());
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /** Whether the history was read, so that its changes are at hand. */
  public boolean isHistoryRead() {
    return history.isPresent();
  }

  /** Whether there is something to take back, and something to repeat. */
  public Possible possible() {
    makeCertain();
    if (history.isPresent()) {
      var lines = history.get();
      return new Possible(!lines.undoable().isEmpty(), !lines.redoable().isEmpty());
    }
    try {
      return Outline.read(tables.connection()).possible();
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /** The change that {@link #undo} would take back. */
  public Optional<Change> undoable() {
    return next(history -> history.undoable().stream(), Outline::undoable);
  }

  /** The change that {@link #redo} would repeat. */
  public Optional<Change> redoable() {
    return next(history -> history.redoable().stream(), Outline::redoable);
  }

  private Optional<Change> next(
      Function<History, Stream<History.Entry>> read, Outline.Next outlined) {
    makeCertain();
    if (history.isPresent()) {
      return read.apply(history.get()).findFirst().map(History.Entry::change);
    }
    try {
      var connection = tables.connection();
      return outlined.of(Outline.read(connection), connection);
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
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

  /** Opens what is protected as this file is, such as its backups, without asking again. */
  public Unlocking alike() {
    return tables.keys().<Unlocking>map(SameKeys::new).orElse(Unlocking.NONE);
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

  /** Every row of what is committed, to be taken out. */
  public AllRows rows() {
    return new AllRows(file, tables.connection());
  }

  /**
   * Makes a verified backup of what is committed.
   *
   * @throws StoreProblem when it cannot be written; the file and every earlier backup are as they
   *     were
   */
  public Backup backUp(BackupPlace place) {
    var backup = Backups.ofTables(file, tables, place, clock);
    backedUp = Optional.of(LocalDate.now(clock));
    return backup;
  }

  /**
   * Makes a backup when something was committed since the file was opened and none is of this day;
   * one that fails is not tried again on the same day.
   *
   * @throws StoreProblem as {@link #backUp} does
   */
  public Optional<Backup> backUpIfDue(BackupPlace place) {
    var today = LocalDate.now(clock);
    if (!changed || backedUp.equals(Optional.of(today))) {
      return Optional.empty();
    }
    backedUp = Optional.of(today);
    var owner = mark().id().substring(0, BackupName.OWNER_DIGITS);
    boolean isThere =
        Backups.list(file, place).stream()
            .map(Backup::name)
            .filter(name -> name.owner().equals(owner) && name.before().isEmpty())
            .anyMatch(name -> LocalDate.ofInstant(name.at(), clock.getZone()).equals(today));
    return isThere ? Optional.empty() : Optional.of(backUp(place));
  }

  /**
   * Makes the backup of a day when the file is closed, so that nobody waits for it before.
   *
   * @param failed is told when it cannot be written
   */
  public void backUpWhenClosing(BackupPlace place, Consumer<StoreProblem> failed) {
    beforeClosing =
        () -> {
          try {
            backUpIfDue(place);
          } catch (StoreProblem problem) {
            failed.accept(problem);
          }
        };
  }

  private void commit(List<History.Entry> lines, List<Content> contents) {
    if (lines.isEmpty()) {
      return;
    }
    var done = lines();
    var before = current;
    var after = before;
    for (History.Entry line : lines) {
      after = line.change().applyTo(after);
    }
    var last = after;
    inOneTransaction(() -> {
      for (Content content : contents) {
        Contents.keep(tables.connection(), content);
      }
      Rows.write(tables.connection(), before, last);
      for (History.Entry line : lines) {
        History.write(tables.connection(), line);
      }
    });
    lines.forEach(done::add);
    current = last;
    changed = true;
  }

  private void inOneTransaction(Sqlite.Work work) {
    try {
      tables.commit(work);
    } catch (SQLException | StoreProblem e) {
      uncertain = true;
      throw Sqlite.problem(file, e);
    }
  }

  /**
   * Takes in what the file holds after a change that failed: another program may have written, or
   * the change itself may stand in a file that was moved away just then.
   */
  private void makeCertain() {
    if (!uncertain) {
      return;
    }
    var connection = tables.connection();
    try {
      Sqlite.atOneMoment(
          connection,
          () -> {
            tables.takeIn();
            Soundness.check(connection, file);
            var held = Rows.read(connection);
            var lines = History.read(connection);
            Soundness.checkHistory(lines, held, file);
            history = Optional.of(lines);
            current = held;
            return current;
          });
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
    uncertain = false;
  }

  @Override
  public void close() {
    try (lock) {
      beforeClosing.run();
      tables.close();
    } catch (SQLException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_WRITE, file, e);
    }
  }
}
