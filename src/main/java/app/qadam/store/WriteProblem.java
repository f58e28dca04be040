package app.qadam.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What an error while a file was written means for the applicant. */
final class WriteProblem {
  /** A disk with less than this after an error is full: so much is written at once. */
  private static final long FULL_BYTES = 128 * 1024;

  private WriteProblem() {}

  /**
   * The problem to tell.
   *
   * @param file as the person knows it
   * @param written what was written, still there: how full the disk is says what happened in every
   *     language, the error itself only in that of the system
   */
  static StoreProblem of(Path file, Path written, IOException error) {
    return new StoreProblem(kind(written, error), file, error);
  }

  private static StoreProblem.Kind kind(Path written, IOException error) {
    if (error instanceof NoSuchFileException) {
      return StoreProblem.Kind.GONE;
    }
    if (error instanceof AccessDeniedException) {
      return StoreProblem.Kind.READ_ONLY;
    }
    if (says(error, "No space left", "quota exceeded", "File too large")) {
      return StoreProblem.Kind.DISK_FULL;
    }
    if (says(error, "Read-only file system")) {
      return StoreProblem.Kind.READ_ONLY;
    }
    if (says(error, "Input/output error")) {
      return StoreProblem.Kind.DEVICE;
    }
    return ofTheDisk(written);
  }

  private static StoreProblem.Kind ofTheDisk(Path written) {
    try {
      var disk = Files.getFileStore(written.toAbsolutePath().resolveSibling("."));
      if (disk.isReadOnly()) {
        return StoreProblem.Kind.READ_ONLY;
      }
      return disk.getUsableSpace() < FULL_BYTES
          ? StoreProblem.Kind.DISK_FULL
          : StoreProblem.Kind.CANNOT_WRITE;
    } catch (IOException e) {
      return StoreProblem.Kind.CANNOT_WRITE;
    }
  }

  private static boolean says(IOException error, String... words) {
    var message = String.valueOf(error.getMessage());
    return Stream.of(words).anyMatch(message::contains);
  }
}
