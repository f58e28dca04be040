package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.sqlite.SQLiteConnection;

/** A damaged file in memory, and what can be read of it. */
final class Wreck implements AutoCloseable {
  /** What is wrong with the bytes, and not with the place of the file or whoever reads it. */
  private static final Set<StoreProblem.Kind> HARM =
      EnumSet.of(
          StoreProblem.Kind.NOT_QADAM,
          StoreProblem.Kind.CUT_SHORT,
          StoreProblem.Kind.TAMPERED,
          StoreProblem.Kind.DAMAGED,
          StoreProblem.Kind.OTHER_TABLES);

  private static final String MAIN = "main";
  private static final String HISTORY = "history";
  private static final String CONTENTS = "contents";
  private static final String ATTACHMENTS = "attachments";
  private static final String IDENTITY = "identity";

  /** No row takes fewer bytes, so no table has more rows than this leaves room for. */
  private static final int SMALLEST_ROW = 8;

  private final byte[] bytes;
  private final int page;
  private final Connection connection;
  private final List<Salvage.Table> tables = new ArrayList<>();

  /** Whole contents by their digest: where they stand in their table, or as they were carved. */
  private final Map<String, Long> contents = new HashMap<>();

  private final Map<String, byte[]> carved = new HashMap<>();
  private final Lines lines = new Lines();
  private Optional<String> name = Optional.empty();
  private CaseFile rows = CaseFile.EMPTY;
  private long attachmentsDropped;
  private long contentsDropped;

  private Wreck(byte[] bytes, Connection connection) {
    this.bytes = bytes;
    this.page = FileLayout.of(ByteBuffer.wrap(bytes)).pageSize();
    this.connection = connection;
  }

  /**
   * Reads what can be read.
   *
   * @param read what {@link #bytes} gave
   * @throws StoreProblem when that is nothing
   */
  static Wreck of(Path file, byte[] read) throws SQLException {
    var bytes = FileLayout.mended(read);
    if (bytes.length == 0) {
      throw new StoreProblem(StoreProblem.Kind.NOT_QADAM, file);
    }
    var connection = Sqlite.inMemory();
    try {
      connection.unwrap(SQLiteConnection.class).deserialize(MAIN, bytes);
      Rows.execute(connection, "PRAGMA trusted_schema = OFF");
      Rows.execute(connection, "PRAGMA cell_size_check = ON");
      var wreck = new Wreck(bytes, connection);
      wreck.read();
      if (wreck.holdsNothing()) {
        boolean isQadams = FileHeader.isQadams(ByteBuffer.wrap(bytes));
        throw new StoreProblem(
            isQadams ? StoreProblem.Kind.DAMAGED : StoreProblem.Kind.NOT_QADAM, file);
      }
      return wreck;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** A file as it lies on the disk, without its protection. */
  static byte[] bytes(Path file, Unlocking unlocking) {
    try {
      if (FileHeader.of(file).isProtected()) {
        return FileReading.unseen(
            file, unlocking, open -> open.unwrap(SQLiteConnection.class).serialize(MAIN));
      }
    } catch (StoreProblem problem) {
      // Nothing can be read of a protected file whose seal is broken.
      if (!HARM.contains(problem.kind()) || FileHeader.isProtected(file)) {
        throw problem;
      }
    }
    return whole(file);
  }

  private static byte[] whole(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException | OutOfMemoryError e) {
      // What does not fit into memory cannot be salvaged here.
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }

  private void read() throws SQLException {
    try (var scratch = Scratch.ofVersion(FileHeader.versionIn(bytes))) {
      var all = new LinkedHashMap<String, Boolean>();
      for (String table : scratch.tables()) {
        all.put(table, take(table, scratch));
      }
      if (all.containsValue(false)) {
        carve();
      }
      for (String sha256 : contents()) {
        scratch.putContent(sha256);
      }
      rows = scratch.read();
      attachmentsDropped = scratch.dropped(ATTACHMENTS);
      for (var table : all.entrySet()) {
        tables.add(told(table.getKey(), table.getValue(), scratch));
      }
    }
  }

  /** Takes what can be read of a table; whether that is all there was. */
  private boolean take(String table, Scratch scratch) throws SQLException {
    if (!isAsQadamMadeIt(table, scratch)) {
      return false;
    }
    boolean isContents = table.equals(CONTENTS);
    var columns = isContents ? List.of("rowid", "sha256") : scratch.columns(table);
    var found = ReadableRows.of(connection, table, columns, bytes.length / SMALLEST_ROW);
    switch (table) {
      case CONTENTS -> found.rows().forEach(row -> takeContent((Number) row[0], row[1]));
      case HISTORY -> found.rows().forEach(lines::take);
      default -> scratch.put(table, found.rows());
    }
    if (table.equals(IDENTITY) && found.rows().size() == 1) {
      name = Optional.of(String.valueOf(found.rows().getFirst()[0]));
    }
    return found.all();
  }

  private boolean isAsQadamMadeIt(String table, Scratch scratch) {
    try (var statement =
        connection.prepareStatement(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")) {
      statement.setString(1, table);
      try (var found = statement.executeQuery()) {
        return found.next() && scratch.sql(table).equals(found.getString(1));
      }
    } catch (SQLException e) {
      return false;
    }
  }

  private void takeContent(Number row, Object sha256) {
    var digest = String.valueOf(sha256);
    var content = content(row.longValue());
    if (content.isPresent() && Content.digest(content.get()).equals(digest)) {
      contents.put(digest, row.longValue());
    } else {
      contentsDropped++;
    }
  }

  private Optional<byte[]> content(long row) {
    try (var statement =
        connection.prepareStatement("SELECT bytes FROM contents NOT INDEXED WHERE rowid = ?")) {
      statement.setLong(1, row);
      try (var found = statement.executeQuery()) {
        return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      return Optional.empty();
    }
  }

  /** The history and the contents tell by themselves whether they are what they were. */
  private void carve() {
    for (Carving.Row row : Carving.rows(bytes, page)) {
      if (row.isLike(String.class, byte[].class)) {
        var content = (byte[]) Objects.requireNonNullElse(row.values().getLast(), new byte[0]);
        var digest = Content.digest(content);
        if (digest.equals(row.values().getFirst()) && !contents.containsKey(digest)) {
          carved.put(digest, content);
        }
      } else if (row.isLike(Long.class, String.class, String.class, Long.class, String.class)) {
        var values = row.values().toArray();
        values[0] = row.number();
        lines.take(values);
      }
    }
  }

  private Salvage.Table told(String table, boolean all, Scratch scratch) throws SQLException {
    long read =
        switch (table) {
          case CONTENTS -> contents().size();
          case HISTORY -> lines.size();
          default -> scratch.count(table);
        };
    long lost =
        switch (table) {
          case CONTENTS -> contentsDropped;
          case HISTORY -> lines.dropped();
          default -> scratch.dropped(table);
        };
    return new Salvage.Table(table, read, all ? OptionalLong.of(lost) : OptionalLong.empty());
  }

  private boolean holdsNothing() {
    return tables.stream().allMatch(table -> table.read() == 0)
        && tables.stream().anyMatch(table -> table.lost().isEmpty());
  }

  List<Salvage.Table> tables() {
    return tables;
  }

  /** What the rows say that can be read. */
  CaseFile rows() {
    return rows;
  }

  /** Attachments whose row can be read and whose content is lost, or that contradict others. */
  long attachmentsDropped() {
    return attachmentsDropped;
  }

  /** The history, when it is whole and leads somewhere. */
  Optional<History> history() {
    boolean all =
        tables.stream()
            .anyMatch(
                table -> table.name().equals(HISTORY) && table.lost().equals(OptionalLong.of(0)));
    return all ? lines.whole() : Optional.empty();
  }

  /** Where the history leads as far as it goes without a gap. */
  CaseFile beginning() {
    return lines.beginning();
  }

  /** The file's own name for ever. */
  Optional<String> name() {
    return name;
  }

  /** The digests of the contents that are whole. */
  Set<String> contents() {
    var whole = new TreeSet<>(contents.keySet());
    whole.addAll(carved.keySet());
    return whole;
  }

  byte[] content(String sha256) {
    var inTable = contents.get(sha256);
    var found = inTable == null ? Optional.<byte[]>empty() : content((long) inTable);
    return found.orElseGet(() -> Objects.requireNonNull(carved.get(sha256)));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
