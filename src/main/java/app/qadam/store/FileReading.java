package app.qadam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads files as they are at one moment, also while a window has them open; nothing is written. */
final class FileReading {
  private FileReading() {}

  /**
   * Reads a file as if it were of today's version.
   *
   * @throws StoreProblem as {@link CaseStore#open} does
   */
  static <T> T asToday(Path file, Unlocking unlocking, Sqlite.FromTables<T> reading) {
    return asItIs(file, unlocking, connection -> Sqlite.asToday(connection, reading));
  }

  /**
   * Reads the tables that a file has.
   *
   * @throws StoreProblem as {@link CaseStore#open} does
   */
  static <T> T asItIs(Path file, Unlocking unlocking, Sqlite.FromTables<T> reading) {
    if (FileHeader.of(file).isProtected()) {
      try (var envelope = Envelope.open(file, unlocking)) {
        return read(file, () -> ProtectedTables.inMemory(file, envelope), reading);
      }
    }
    return read(file, () -> Sqlite.open(file, true), reading);
  }

  private static <T> T read(
      Path file, Sqlite.Reading<Connection> opening, Sqlite.FromTables<T> reading) {
    try (var connection = opening.read()) {
      return Sqlite.atOneMoment(connection, () -> reading.from(connection));
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }
}
