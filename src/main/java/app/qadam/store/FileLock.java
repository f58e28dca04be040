package app.qadam.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second window away from a file. The lock is the operating system's, on a small file
 * beside it, so that it goes with its process however that ends, and does not disturb SQLite's own
 * locks, which the system drops as soon as any handle on the file is closed.
 */
final class FileLock implements AutoCloseable {
  private static final int LENGTHS = 500;
  private static final Set<StandardOpenOption> CREATED =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  /** Held by this process: opening and closing one of them again would drop the system's lock. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private FileLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** The lock file: beside the real file, so that a link to it leads to the same lock. */
  private static Path beside(Path file) {
    try {
      var real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
      return real.resolveSibling(real.getFileName() + ".lock");
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }

  /**
   * Takes the lock of a file.
   *
   * @throws StoreProblem when another window has it, or the folder cannot be written
   */
  static FileLock on(Path file) {
    var path = beside(file);
    if (!HELD.add(path)) {
      throw new StoreProblem(StoreProblem.Kind.IN_USE, file);
    }
    boolean locked = false;
    try {
      while (true) {
        var channel = FileChannel.open(path, CREATED, OwnerOnly.file(path));
        if (!tryLock(file, channel)) {
          channel.close();
          throw new StoreProblem(StoreProblem.Kind.IN_USE, file);
        }
        if (isStill(path, channel)) {
          locked = true;
          return new FileLock(path, channel);
        }
        // The window that had it removed the lock file in between: lock the one that is there now.
        channel.close();
      }
    } catch (IOException e) {
      throw DiskTrouble.of(file, e);
    } finally {
      if (!locked) {
        HELD.remove(path);
      }
    }
  }

  private static boolean tryLock(Path file, FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // Some network folders know no locks, and there two windows could not know of each other.
      channel.close();
      throw new StoreProblem(StoreProblem.Kind.NO_LOCK, file, e);
    }
  }

  /** Whether the path still leads to the file that is locked: the length just written is seen. */
  private static boolean isStill(Path path, FileChannel channel) throws IOException {
    channel.truncate(0);
    int length = 1 + (int) (ProcessHandle.current().pid() % LENGTHS);
    channel.write(ByteBuffer.allocate(length));
    try {
      return Files.size(path) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The lock itself goes with the channel; a leftover empty file harms nobody.
      System.getLogger(FileLock.class.getName())
          .log(System.Logger.Level.DEBUG, "the lock file stays", e);
    } finally {
      HELD.remove(path);
    }
  }
}
