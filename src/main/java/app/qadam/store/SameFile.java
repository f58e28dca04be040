package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Knows whether a path still leads to the file that was opened there. SQLite goes on writing into a
 * file that was deleted or replaced, and what is written there nobody finds again.
 */
final class SameFile {
  private final Path file;
  private final Optional<Object> key;

  private SameFile(Path file, Optional<Object> key) {
    this.file = file;
    this.key = key;
  }

  /**
   * The file to which a path leads now.
   *
   * @throws StoreProblem when there is none
   */
  static SameFile at(Path file) {
    return new SameFile(file, keyOf(file));
  }

  /**
   * Checks that the path leads to the same file still.
   *
   * @param open the file's tables, which are compared where the system gives files no numbers
   * @throws StoreProblem when the file is gone or another stands in its place
   */
  void check(Connection open) throws SQLException {
    var now = keyOf(file);
    boolean same = now.isEmpty() ? isTheSameByContent(open) : now.equals(key);
    if (!same) {
      throw new StoreProblem(StoreProblem.Kind.REPLACED, file);
    }
  }

  private boolean isTheSameByContent(Connection open) throws SQLException {
    try {
      return FileReading.asItIs(file, Unlocking.NONE, Rows::mark).equals(Rows.mark(open));
    } catch (StoreProblem other) {
      return false;
    }
  }

  /** The system's number of a file; empty on a system that gives none. */
  private static Optional<Object> keyOf(Path file) {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (NoSuchFileException | NotDirectoryException e) {
      throw new StoreProblem(StoreProblem.Kind.GONE, file, e);
    } catch (IOException e) {
      throw new StoreProblem(
          Files.exists(file) ? StoreProblem.Kind.DEVICE : StoreProblem.Kind.GONE, file, e);
    }
  }
}
