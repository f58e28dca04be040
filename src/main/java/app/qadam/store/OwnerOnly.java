package app.qadam.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only their owner can read, from the moment they are made and whatever the
 * system's usual rights are. Windows has no such rights; there a new file has those of its folder,
 * and the folders of a person's profile are closed to others.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  private OwnerOnly() {}

  /** With what a new file at this place is made. */
  public static FileAttribute<?>[] file(Path place) {
    return attributes(place, FILE);
  }

  /**
   * Makes an empty file.
   *
   * @throws FileAlreadyExistsException when there is something of this name
   */
  public static void create(Path file) throws IOException {
    Files.createFile(file, file(file));
  }

  /** Makes a folder and those above it, as far as they are missing; one that is there is closed. */
  public static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(folder, FOLDER));
    if (isOpenToOthers(folder)) {
      Files.setPosixFilePermissions(folder, FOLDER);
    }
  }

  /** Whether others on this computer may read or change it; false where that is not known. */
  public static boolean isOpenToOthers(Path path) {
    try {
      return knowsRights(path.getFileSystem())
          && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * Closes a file to everybody but its owner.
   *
   * @return whether it is closed now; some disks have no such rights
   */
  public static boolean close(Path file) {
    try {
      if (knowsRights(file.getFileSystem())) {
        Files.setPosixFilePermissions(file, FILE);
      }
      return !isOpenToOthers(file);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> rights) {
    return knowsRights(place.getFileSystem())
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsRights(FileSystem system) {
    return system.supportedFileAttributeViews().contains("posix");
  }
}
