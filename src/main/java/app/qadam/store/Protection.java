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
      return switch (open) {
        case PlainTables plain -> put(file, plain, keys);
        case ProtectedTables held -> {
          held.changeTo(keys);
          yield held;
        }
      };
    } catch (SQLException | RuntimeException e) {
      keys.close();
      throw Sqlite.problem(file, e);
    }
  }

  private static Tables put(Path file, PlainTables plain, EnvelopeKeys keys) throws SQLException {
    byte[] bytes = Sqlite.bytes(plain.connection());
    if (bytes.length > EnvelopeHeader.MOST_PLAIN_BYTES) {
      throw new StoreProblem(StoreProblem.Kind.TOO_LARGE, file);
    }
    var envelope = Envelope.of(keys, Schema.VERSION, bytes);
    plain.giveWayTo(envelope);
    return ProtectedTables.of(file, envelope);
  }

  /**
   * Takes the protection away.
   *
   * @return its tables from now on; those given are not to be used any more
   * @throws StoreProblem when it could not be written; the tables given stay open
   */
  static Tables takenFrom(Path file, Tables open) {
    return switch (open) {
      case PlainTables plain -> plain;
      case ProtectedTables held -> takenFrom(file, held);
    };
  }

  private static Tables takenFrom(Path file, ProtectedTables held) {
    held.lay();
    try (held) {
      return PlainTables.open(file);
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }
}
