package app.qadam.store;

import app.qadam.model.casefile.Attachment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content of attached files and of facts, each kept once under its digest. */
final class Contents {
  private Contents() {}

  /** Keeps a content; one that is there already is not written again. */
  static void keep(Connection connection, Content content) throws SQLException {
    Rows.execute(
        connection,
        "INSERT OR IGNORE INTO contents (sha256, bytes) VALUES (?, ?)",
        content.sha256(),
        content.bytes());
  }

  /**
   * The content of a digest; empty when there is none.
   *
   * @throws SQLException also when what is kept under the digest is not what it was: a damaged scan
   *     is never handed on as a good one
   */
  static Optional<byte[]> read(Connection connection, String sha256) throws SQLException {
    var kept = kept(connection, sha256);
    if (kept.isPresent() && !Content.digest(kept.get()).equals(sha256)) {
      throw new SQLException("the content of an attached file is not what its digest says");
    }
    return kept;
  }

  /** What is kept under a digest, whether or not it is still what it was. */
  private static Optional<byte[]> kept(Connection connection, String sha256) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT bytes FROM contents WHERE sha256 = ?")) {
      statement.setString(1, sha256);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
      }
    }
  }

  /** What is wrong with the contents, in plain sentences; empty when they are sound. */
  static List<String> look(Connection connection) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String sha256 :
        Rows.all(connection, "SELECT sha256 FROM contents", row -> row.getString(1))) {
      if (!kept(connection, sha256).map(Content::digest).equals(Optional.of(sha256))) {
        found.add("the content of an attached file is not what its digest says");
      }
    }
    for (Attachment one : PaperRows.papers(connection).attachments()) {
      if (!isThere(connection, one.sha256(), one.size())) {
        found.add("the attached file " + one.name() + " has another size than is recorded");
      }
    }
    var facts = ComparingRows.read(connection).facts();
    if (facts.isPresent() && !isThere(connection, facts.get().sha256(), facts.get().size())) {
      found.add("the file of facts " + facts.get().name() + " has another size than is recorded");
    }
    return found;
  }

  private static boolean isThere(Connection connection, String sha256, long size)
      throws SQLException {
    return kept(connection, sha256).filter(bytes -> bytes.length == size).isPresent();
  }
}
