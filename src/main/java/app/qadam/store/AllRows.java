package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Every row of every table of a file, to be taken out. */
public final class AllRows {
  /** The form of the tables in JSON; raised when an older program could not read them any more. */
  static final int FORMAT = 1;

  private final Path file;
  private final Connection connection;

  AllRows(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** What is done with the rows. */
  @FunctionalInterface
  public interface Use {
    void with(AllRows rows) throws IOException;
  }

  /**
   * The rows of a file as they are at one moment, also while a window has it open; nothing is
   * written to it. A file of an older version gives the tables of that version.
   *
   * @throws StoreProblem as {@link CaseStore#open} does
   */
  public static void of(Path file, Unlocking unlocking, Use use) throws IOException {
    // What goes wrong elsewhere, as a full disk, says nothing about this file.
    Optional<IOException> elsewhere =
        FileReading.asItIs(
            file,
            unlocking,
            connection -> {
              try {
                use.with(new AllRows(file, connection));
                return Optional.empty();
              } catch (IOException e) {
                return Optional.of(e);
              }
            });
    if (elsewhere.isPresent()) {
      throw elsewhere.get();
    }
  }

  /**
   * Whether a file is kept behind a passphrase.
   *
   * @throws StoreProblem as {@link CaseStore#open} does
   */
  public static boolean areProtected(Path file) {
    return FileHeader.of(file).isProtected();
  }

  /** What the rows mean. */
  public CaseFile held() {
    try {
      return Sqlite.asToday(connection, Rows::read);
    } catch (SQLException | RuntimeException e) {
      throw Sqlite.problem(file, e);
    }
  }

  /**
   * Writes them as members of an open object: {@code qadam}, {@code schema} and {@code tables}. One
   * content after the other is in memory, and never its Base64 as a whole.
   */
  public void write(JsonGenerator json) {
    try {
      json.writeNumberProperty("qadam", FORMAT);
      json.writeNumberProperty("schema", Schema.versionOf(connection));
      json.writeObjectPropertyStart("tables");
      for (TableLayout table : TableLayout.of(connection)) {
        write(json, table);
      }
      json.writeEndObject();
    } catch (SQLException e) {
      throw Sqlite.problem(file, e);
    }
  }

  private void write(JsonGenerator json, TableLayout table) throws SQLException {
    json.writeArrayPropertyStart(table.name());
    try (var statement = connection.prepareStatement(table.select());
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        json.writeStartObject();
        int at = 1;
        for (TableLayout.Column column : table.columns()) {
          json.writeName(column.name());
          write(json, column.type(), rows, at++);
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, TableLayout.Type type, ResultSet row, int at)
      throws SQLException {
    switch (type) {
      case TEXT -> json.writeString(row.getString(at));
      case INTEGER -> {
        long number = row.getLong(at);
        if (row.wasNull()) {
          json.writeNull();
        } else {
          json.writeNumber(number);
        }
      }
      case BLOB -> {
        byte[] content = row.getBytes(at);
        if (content == null) {
          json.writeNull();
        } else {
          json.writeBinary(content);
        }
      }
    }
  }
}
