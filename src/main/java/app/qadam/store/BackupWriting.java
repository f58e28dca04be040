package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a backup, opens and counts it, gives it its name, and only then lets older ones go. */
final class BackupWriting {
  private static final String PART = ".part";

  private final Path file;
  private final Path folder;

  BackupWriting(Path file, Path folder) {
    this.file = OnDisk.real(file);
    this.folder = folder;
  }

  /**
   * What is counted in a file, to be found again in its copy.
   *
   * @param owner as {@link BackupName#owner}
   * @param rows how many each table has
   */
  record Seen(int version, String owner, int entries, Map<String, Long> rows) {
    static Seen of(Connection connection) throws SQLException {
      List<String> tables =
          Rows.all(
              connection,
              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
              row -> row.getString(1));
      Map<String, Long> rows = new TreeMap<>();
      for (String table : tables) {
        var sql = "SELECT count(*) FROM \"" + table.replace("\"", "\"\"") + '"';
        rows.put(table, Rows.all(connection, sql, row -> row.getLong(1)).getFirst());
      }
      var owner =
          rows.containsKey("identity")
              ? Rows.mark(connection).id().substring(0, BackupName.OWNER_DIGITS)
              : "";
      return new Seen(Schema.versionOf(connection), owner, Backups.entries(connection), rows);
    }
  }

  /** Writes the copy. */
  @FunctionalInterface
  interface Copying {
    void to(Path copy) throws IOException, SQLException;
  }

  /** Opens the copy and says whether it is what it should be. */
  @FunctionalInterface
  interface Checking {
    boolean isGood(Path copy) throws IOException, SQLException;
  }

  /**
   * Writes a backup.
   *
   * @throws StoreProblem when it cannot be written or is not what was there; nothing half stays,
   *     and no earlier one is touched
   */
  Backup write(BackupName name, Copying copying, Checking checking) {
    var part = folder.resolve(".qadam-" + name.owner() + "-" + UUID.randomUUID() + PART);
    try {
      OnDisk.folderForOwner(folder);
      forgetParts(name.owner());
      copying.to(part);
      OwnerOnly.close(part);
      OnDisk.force(part);
      if (!checking.isGood(part)) {
        throw new StoreProblem(StoreProblem.Kind.DAMAGED, file);
      }
      var written = free(name);
      var target = folder.resolve(written.text(file));
      OnDisk.moveOver(part, target);
      var backup = new Backup(target, written, Files.size(target));
      prune(written.owner());
      return backup;
    } catch (StoreProblem problem) {
      // Nobody knows the name under which it is written first.
      throw problem.file().equals(part)
          ? new StoreProblem(problem.kind(), folder.resolve(name.text(file)), problem)
          : problem;
    } catch (IOException e) {
      throw notWritten(DiskTrouble.of(part, e));
    } catch (SQLException e) {
      throw notWritten(DiskTrouble.of(part, e));
    } finally {
      forget(part);
    }
  }

  /** What else the disk says is said of files with changes in them, and no change is lost here. */
  private StoreProblem notWritten(StoreProblem why) {
    var kind =
        why.kind() == StoreProblem.Kind.DISK_FULL ? why.kind() : StoreProblem.Kind.CANNOT_WRITE;
    return new StoreProblem(kind, folder, why.getCause());
  }

  private BackupName free(BackupName name) {
    var free = name;
    while (Files.exists(folder.resolve(free.text(file)))) {
      free = free.next();
    }
    return free;
  }

  /** What a crash left half written; nobody else writes backups of a file that is locked. */
  private void forgetParts(String owner) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(one -> one.getFileName().toString().startsWith(".qadam-" + owner + "-"))
          .filter(one -> one.getFileName().toString().endsWith(PART))
          .forEach(BackupWriting::forget);
    }
  }

  /** Lets those go that need not be kept. One that cannot be deleted stays, and harms nobody. */
  private void prune(String owner) throws IOException {
    Map<BackupName, Path> mine;
    try (Stream<Path> files = Files.list(folder)) {
      mine =
          files
              .flatMap(one -> Backups.of(one).stream())
              .filter(one -> one.name().owner().equals(owner))
              .collect(Collectors.toMap(Backup::name, Backup::path, (one, other) -> one));
    }
    var kept = Retention.kept(mine.keySet());
    mine.forEach((name, path) -> {
      if (!kept.contains(name)) {
        forget(path);
      }
    });
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(BackupWriting.class.getName())
          .log(System.Logger.Level.DEBUG, "a file of the backups stays", e);
    }
  }
}
