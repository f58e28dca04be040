package app.qadam.store;

import app.qadam.store.StoreProblem.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an error while writing says about the disk. */
final class DiskTrouble {
  /** The lowest byte of an error is its kind; the rest says more (sqlite.org/rescode.html). */
  private static final int PRIMARY_CODE = 0xff;

  /**
   * With less room than this a disk counts as full: a journal and a few pages, or a segment of a
   * protected file, need more.
   */
  private static final long NO_ROOM = 64 * 1024L;

  private DiskTrouble() {}

  /** The kind of an error, without its finer code. */
  static SQLiteErrorCode primary(SQLiteException error) {
    return SQLiteErrorCode.getErrorCode(error.getResultCode().code & PRIMARY_CODE);
  }

  /** Why a change could not be written into an open file. */
  static StoreProblem of(Path file, SQLException error) {
    return new StoreProblem(kind(file, error), file, error);
  }

  /** Why a file, or something beside it, could not be written. */
  static StoreProblem of(Path file, IOException error) {
    return new StoreProblem(kind(file, error), file, error);
  }

  private static Kind kind(Path file, IOException error) {
    return error instanceof NoSuchFileException
        ? Kind.GONE
        : kindOfPlace(
            file, error instanceof AccessDeniedException ? Kind.READ_ONLY : Kind.CANNOT_WRITE);
  }

  private static Kind kind(Path file, SQLException error) {
    if (!(error instanceof SQLiteException sqlite)) {
      return Kind.CANNOT_WRITE;
    }
    return switch (primary(sqlite)) {
      case SQLITE_FULL -> Kind.DISK_FULL;
      case SQLITE_READONLY -> Kind.READ_ONLY;
      case SQLITE_IOERR -> kindOfPlace(file, Kind.DEVICE);
      case SQLITE_BUSY, SQLITE_LOCKED -> Kind.IN_USE;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
      default -> kindOfPlace(file, Kind.CANNOT_WRITE);
    };
  }

  /** Asks the folder itself, because an error's text is in the system's language. */
  private static Kind kindOfPlace(Path file, Kind otherwise) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Kind.GONE;
    }
    if (!Files.isWritable(folder)) {
      return Kind.READ_ONLY;
    }
    return isFull(folder) ? Kind.DISK_FULL : otherwise;
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
    } catch (IOException e) {
      // It does not say how much room it has, so nothing is claimed about that.
      return false;
    }
  }
}
