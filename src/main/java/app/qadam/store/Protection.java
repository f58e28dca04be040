package app.qadam.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** How an open file gets a passphrase, another one, or none, without being closed. */
final class Protection {
  private Protection() {}

  /**
   * Protects a file, or changes its passphrase.
   *
   * @return its tables from now on; those given are not to be used any more
   * @throws StoreProblem when it could not be written; the tables given stay open
   */
  static Tables put(Path file, Tables open, Passphrase next, KeyCost cost) {
    if (next.isTooShort()) {
      throw new IllegalArgumentException("a passphrase has at least 8 letters");
    }
    var keys = EnvelopeKeys.fresh(next, cost);
    try {
      return open.under(keys);
    } catch (SQLException | RuntimeException e) {
      keys.close();
      throw Sqlite.problem(file, e);
    }
  }

  /**
   * Takes the protection away.
   *
   * @return its tables from now on; those given are not to be used any more
   * @throws StoreProblem when it could not be written; the tables given stay open
   */
  static Tables takenFrom(Path file, Tables open) {
    try {
      return open.unprotected();
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }
}
