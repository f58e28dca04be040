package app.qadam.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Steps with which a file comes to its place so that no moment is without it. */
final class OnDisk {
  private OnDisk() {}

  /** The file itself where a link leads to it; also of one that is not there. */
  static Path real(Path file) {
    try {
      return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** Returns when what was written to a file is on the disk. */
  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The same for the names in the folder of a file, where a system can do that. */
  static void forceNamesAround(Path file) {
    var folder = file.toAbsolutePath().resolveSibling(".");
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder, and writes names with the file.
      System.getLogger(OnDisk.class.getName())
          .log(System.Logger.Level.DEBUG, "the folder's names are not forced", e);
    }
  }

  /** Moves a file to a name in the same folder, also over what stands there, in one step. */
  static void moveOver(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    forceNamesAround(to);
  }

  /** Makes a folder into which nobody but the owner looks; one that is there stays as it is. */
  static void folderForOwner(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
      OwnerOnly.folder(folder);
    }
  }
}
