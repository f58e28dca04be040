package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Puts a backup into the place of a file, and keeps the file that was there. */
public final class Restore {
  /** What has been done when a step is over; tests break off there, as a crash would. */
  enum Step {
    /** The present file has a second name. */
    KEPT,
    /** The backup's copy lies beside it. */
    COPIED,
    /** Nothing half done is left that SQLite would put into the copy. */
    CLEARED,
    /** The copy has the file's name. */
    REPLACED
  }

  private final Path file;
  private final Path backup;
  private final Consumer<Step> after;

  private Restore(Path file, Path backup, Consumer<Step> after) {
    this.file = OnDisk.real(file);
    this.backup = backup;
    this.after = after;
  }

  /**
   * Restores a file. At each moment the file is either what it was or the backup; also where it is
   * damaged or missing.
   *
   * @param clock stamps the name under which the present file is kept, in UTC
   * @param unlocking without which a protected backup is restored as it is, should it have none
   * @return the name under which the present file is kept; empty when there was none
   * @throws StoreProblem when the file is open in a window, the backup is not sound, or something
   *     cannot be written; the file is as it was
   */
  public static Optional<Path> of(Path file, Path backup, Clock clock, Unlocking unlocking) {
    return of(file, backup, clock, unlocking, step -> {});
  }

  static Optional<Path> of(
      Path file, Path backup, Clock clock, Unlocking unlocking, Consumer<Step> after) {
    var lock = FileLock.on(file);
    try {
      if (!isSound(backup, unlocking)) {
        throw new StoreProblem(StoreProblem.Kind.DAMAGED, backup);
      }
      return new Restore(file, backup, after).run(clock.instant());
    } finally {
      lock.close();
    }
  }

  /** One whose passphrase is not at hand is looked at as far as that goes, and asked at opening. */
  private static boolean isSound(Path backup, Unlocking unlocking) {
    try {
      return FileCheck.of(backup, unlocking).isEmpty();
    } catch (StoreProblem problem) {
      if (problem.kind() != StoreProblem.Kind.PROTECTED) {
        throw problem;
      }
      Envelope.check(backup);
      return true;
    }
  }

  private Optional<Path> run(Instant now) {
    var part = file.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
    Optional<Path> kept = Optional.empty();
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        kept = Optional.of(keep(now));
      }
      after.accept(Step.KEPT);
      copy(backup, part);
      after.accept(Step.COPIED);
      // A journal that a crash left belongs to the file that was; it has a second name by now.
      Files.deleteIfExists(journal(file));
      after.accept(Step.CLEARED);
      OnDisk.moveOver(part, file);
      after.accept(Step.REPLACED);
      return kept;
    } catch (IOException e) {
      forgetSecond(kept);
      throw DiskTrouble.of(file, e);
    } finally {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        System.getLogger(Restore.class.getName())
            .log(System.Logger.Level.DEBUG, "a half written copy stays", e);
      }
    }
  }

  /** The file is still there under its own name, and two names of one file are one too many. */
  private void forgetSecond(Optional<Path> kept) {
    try {
      if (kept.isPresent() && Files.exists(file)) {
        Files.deleteIfExists(journal(kept.get()));
        Files.delete(kept.get());
      }
    } catch (IOException e) {
      System.getLogger(Restore.class.getName())
          .log(System.Logger.Level.DEBUG, "the second name stays", e);
    }
  }

  /** Gives the present file a second name, so that it is there also when all breaks off. */
  private Path keep(Instant now) throws IOException {
    var at = now;
    var kept = kept(at);
    while (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
      at = at.plusMillis(1);
      kept = kept(at);
    }
    second(file, kept);
    if (Files.exists(journal(file))) {
      second(journal(file), journal(kept));
    }
    OnDisk.forceNamesAround(file);
    return kept;
  }

  private Path kept(Instant at) {
    return file.resolveSibling(
        "%s before restore %s.qadam"
            .formatted(BackupPlace.plainName(file), BackupName.inNames(at)));
  }

  private static Path journal(Path file) {
    return file.resolveSibling(file.getFileName() + "-journal");
  }

  /** A link is there at once and whole; where a disk knows none, a copy. */
  private static void second(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException e) {
      var part = to.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
      try {
        copy(from, part);
        OnDisk.moveOver(part, to);
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to);
    OwnerOnly.close(to);
    OnDisk.force(to);
    if (Files.mismatch(from, to) != -1) {
      throw new IOException("the copy is not what was copied");
    }
  }
}
