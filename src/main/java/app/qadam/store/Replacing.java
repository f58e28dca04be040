package app.qadam.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * Puts other bytes in the place of a file at one moment: written beside it, forced to the disk, and
 * renamed. Whatever ends this process meanwhile, the old file is there whole, or the new one.
 */
final class Replacing {
  private static final Set<StandardOpenOption> NEW =
      EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path file;
  private final Path real;
  private final Path beside;

  /**
   * For the file to which a path leads, through links as well.
   *
   * @throws StoreProblem when there is none
   */
  Replacing(Path file) {
    this.file = file;
    try {
      this.real = file.toRealPath();
    } catch (IOException e) {
      throw DiskTrouble.of(file, e);
    }
    this.beside = real.resolveSibling(real.getFileName() + ".saving");
  }

  /** Writes all of a file. */
  @FunctionalInterface
  interface Writing {
    void to(WritableByteChannel channel) throws IOException;
  }

  /** Whether a file is still the one that is to be replaced. */
  @FunctionalInterface
  interface Looking {
    boolean isIt(Path real) throws IOException;
  }

  /** Makes the place free, for systems that keep an open file in it. */
  @FunctionalInterface
  interface LettingGo {
    void of(Path real) throws IOException;
  }

  /**
   * Replaces the file; only under its lock.
   *
   * @param looking asked right before
   * @param lettingGo done then
   * @throws StoreProblem when the file is gone, another one, or could not be written; it is as it
   *     was, and nothing half stays
   */
  void with(Writing writing, Looking looking, LettingGo lettingGo) {
    try {
      Files.deleteIfExists(beside);
      writeNew(beside, writing);
      check(looking);
      lettingGo.of(real);
      Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw DiskTrouble.of(file, e);
    } finally {
      // After the renaming there is none any more; else a full disk gets its space back.
      clear();
    }
    OnDisk.forceNamesAround(real);
  }

  /** Removes what a process that was ended in the middle has left; only under the file's lock. */
  void clear() {
    delete(beside);
  }

  /**
   * Writes a new file, all of it or nothing.
   *
   * @throws StoreProblem when something of that name exists or it cannot be written
   */
  static void write(Path fresh, Writing writing) {
    var folder = fresh.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreProblem(StoreProblem.Kind.NO_FOLDER, fresh);
    }
    try {
      writeNew(fresh, writing);
    } catch (FileAlreadyExistsException e) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, fresh, e);
    } catch (IOException e) {
      var problem = DiskTrouble.of(fresh, e);
      delete(fresh);
      throw problem;
    }
    OnDisk.forceNamesAround(fresh);
  }

  private static void writeNew(Path fresh, Writing writing) throws IOException {
    try (var channel = FileChannel.open(fresh, NEW, OwnerOnly.file(fresh))) {
      writing.to(channel);
      channel.force(true);
    }
  }

  private void check(Looking looking) throws IOException {
    if (!Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
      throw new StoreProblem(StoreProblem.Kind.GONE, file);
    }
    if (!looking.isIt(real)) {
      throw new StoreProblem(StoreProblem.Kind.REPLACED, file);
    }
    if (!Files.isWritable(real)) {
      throw new StoreProblem(StoreProblem.Kind.READ_ONLY, file);
    }
  }

  private static void delete(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      // It harms nobody, and the next writing says so if it is in the way.
      System.getLogger(Replacing.class.getName())
          .log(System.Logger.Level.DEBUG, "something half stays", e);
    }
  }
}
