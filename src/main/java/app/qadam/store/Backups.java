package app.qadam.store;

import app.qadam.model.casefile.Holding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The backups of a Qadam file. */
public final class Backups {
  private Backups() {}

  /**
   * The backups of a file, the newest first, by their names alone; also when the file itself is
   * missing or damaged. A folder that cannot be read has none.
   */
  public static List<Backup> list(Path file, BackupPlace place) {
    return place.all(file).stream()
        .flatMap(folder -> in(folder).stream())
        .sorted(Comparator.comparing((Backup one) -> one.name().at()).reversed())
        .toList();
  }

  private static List<Backup> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.flatMap(file -> of(file).stream()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The file as a backup; empty when its name is not that of one, or there is nothing in it. */
  public static Optional<Backup> of(Path file) {
    try {
      var name = BackupName.of(file);
      return name.isEmpty() || !Files.isRegularFile(file) || Files.size(file) == 0
          ? Optional.empty()
          : Optional.of(new Backup(file, name.get(), Files.size(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Opens a backup and looks it through; nothing is written. */
  public static Backup.Condition look(Path backup, Unlocking unlocking) {
    try {
      var found = FileCheck.of(backup, unlocking);
      return found.isEmpty()
          ? new Backup.Condition.Sound(CaseStore.read(backup, unlocking))
          : new Backup.Condition.Unsound(found);
    } catch (StoreProblem problem) {
      return new Backup.Condition.Closed(problem.kind());
    }
  }

  /**
   * Makes a backup of a file that nobody has open, byte for byte.
   *
   * @throws StoreProblem when the file is damaged or open in a window, or the backup cannot be
   *     written; no earlier backup is touched then
   */
  public static Backup of(Path file, BackupPlace place, Clock clock, Unlocking unlocking) {
    var lock = FileLock.on(file);
    try {
      var found = FileCheck.of(file, unlocking);
      if (!found.isEmpty()) {
        throw new StoreProblem(StoreProblem.Kind.DAMAGED, file);
      }
      return atRest(file, place, clock, unlocking, OptionalInt.empty());
    } finally {
      lock.close();
    }
  }

  /**
   * Makes a backup of an older file that is about to be brought to today's version. Byte for byte,
   * so that the program that wrote it opens it: SQLite would write the pages anew, and a protected
   * file would be locked anew.
   *
   * @throws StoreProblem when it cannot be written
   */
  static Backup beforeStep(Path file, BackupPlace place, Clock clock, Unlocking unlocking) {
    try {
      return atRest(file, place, clock, unlocking, OptionalInt.of(Schema.VERSION));
    } catch (StoreProblem problem) {
      boolean isOfTheFile = OnDisk.real(problem.file()).equals(OnDisk.real(file));
      throw isOfTheFile ? problem : new StoreProblem(StoreProblem.Kind.NO_BACKUP, file, problem);
    }
  }

  /** A file that is locked and not open. */
  private static Backup atRest(
      Path file, BackupPlace place, Clock clock, Unlocking unlocking, OptionalInt step) {
    // Reading comes first: it lets SQLite take back what a crash left half done.
    var seen = FileReading.asItIs(file, unlocking, BackupWriting.Seen::of);
    var name = new BackupName(clock.instant(), seen.version(), step, seen.entries(), seen.owner());
    return new BackupWriting(file, place.folder(file))
        .write(
            name,
            copy -> {
              Files.copy(file, copy);
              if (Files.mismatch(file, copy) != -1) {
                throw new IOException("the copy is not what was copied");
              }
            },
            copy -> seen.equals(FileReading.asItIs(copy, unlocking, BackupWriting.Seen::of)));
  }

  /** Makes a backup of a file that is open. */
  static Backup ofTables(Path file, Tables tables, BackupPlace place, Clock clock) {
    try {
      var seen = BackupWriting.Seen.of(tables.connection());
      var name =
          new BackupName(
              clock.instant(), seen.version(), OptionalInt.empty(), seen.entries(), seen.owner());
      return new BackupWriting(file, place.folder(file))
          .write(name, tables::copyTo, copy -> isSound(tables, copy, seen));
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }

  private static boolean isSound(Tables tables, Path copy, BackupWriting.Seen seen)
      throws SQLException {
    try (Connection connection = tables.openCopy(copy)) {
      return FileCheck.look(connection).isEmpty() && seen.equals(BackupWriting.Seen.of(connection));
    }
  }

  /** How much a file of any version holds. */
  static int entries(Connection connection) throws SQLException {
    return Holding.of(Sqlite.asToday(connection, Rows::read)).total();
  }
}
