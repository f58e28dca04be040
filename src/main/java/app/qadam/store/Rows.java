package app.qadam.store;

import app.qadam.model.Named;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The case file as rows: reads them all, and writes those that differ between two snapshots. */
final class Rows {
  private static final Table EVENTS =
      new Table("events", "id", "event", "date", "reference", "valid_until", "note");
  private static final Table DOCUMENTS =
      new Table(
          "documents", "document", "state", "since", "issued", "valid_until", "reference", "note");
  private static final Table STAGE_NOTES = new Table("stage_notes", "stage", "note");
  private static final Table GATE_OVERRIDES =
      new Table("gate_overrides", "stage", "reason", "decided_on");

  private Rows() {}

  static CaseFile read(Connection connection) throws SQLException {
    return new CaseFile(
        all(
            connection,
            "SELECT id, event, date, reference, valid_until, note FROM events",
            Rows::event),
        byKey(
            all(
                connection,
                """
                SELECT document, state, since, issued, valid_until, reference, note
                FROM documents
                """,
                Rows::document),
            DocumentRecord::document),
        notes(connection),
        byKey(
            all(connection, "SELECT stage, reason, decided_on FROM gate_overrides", Rows::override),
            GateOverride::stage),
        all(connection, "SELECT program FROM shortlist ORDER BY position", row -> row.getString(1)),
        all(connection, "SELECT id, entry, exit, city FROM stays", TimeRows::stay),
        all(connection, "SELECT id, title, date, done FROM own_deadlines", TimeRows::ownDeadline),
        byKey(
            all(connection, "SELECT date, off, reason FROM own_days", TimeRows::ownDay),
            OwnDay::date),
        byKey(
            all(
                connection,
                "SELECT deadline, note, remind_before FROM deadline_notes",
                TimeRows::deadlineNote),
            DeadlineNote::deadline),
        TimeRows.planning(connection),
        PaperRows.person(connection),
        PaperRows.papers(connection),
        ComparingRows.read(connection));
  }

  /** Whose history it is and how long. */
  static FileMark mark(Connection connection) throws SQLException {
    return all(
            connection,
            "SELECT id, (SELECT coalesce(max(id), 0) FROM history) FROM identity",
            row -> new FileMark(row.getString(1), row.getLong(2)))
        .getFirst();
  }

  /** Writes what differs; rows that are the same are not touched. */
  static void write(Connection connection, CaseFile before, CaseFile after) throws SQLException {
    keep(
        connection,
        EVENTS,
        before.events(),
        after.events(),
        event ->
            row(
                event.id(),
                event.type().id(),
                event.date(),
                event.reference().orElse(null),
                event.until().orElse(null),
                event.note().orElse(null)));
    keep(
        connection,
        DOCUMENTS,
        before.documents(),
        after.documents(),
        document ->
            row(
                document.document(),
                document.state().id(),
                document.since().orElse(null),
                document.issued().orElse(null),
                document.validUntil().orElse(null),
                document.reference().orElse(null),
                document.note().orElse(null)));
    keepPairs(connection, STAGE_NOTES, before.notes(), after.notes(), Stage::id, note -> note);
    keep(
        connection,
        GATE_OVERRIDES,
        before.overrides(),
        after.overrides(),
        override -> row(override.stage().id(), override.reason(), override.decidedOn()));
    if (!after.shortlist().equals(before.shortlist())) {
      writeShortlist(connection, after.shortlist());
    }
    TimeRows.write(connection, before, after);
    PaperRows.write(connection, before.person(), after.person());
    PaperRows.write(connection, before.papers(), after.papers());
    ComparingRows.write(connection, before.comparing(), after.comparing());
  }

  private static void writeShortlist(Connection connection, List<String> programs)
      throws SQLException {
    execute(connection, "DELETE FROM shortlist");
    int position = 0;
    for (String program : programs) {
      execute(
          connection,
          "INSERT INTO shortlist (position, program) VALUES (?, ?)",
          ++position,
          program);
    }
  }

  private static RecordedEvent event(ResultSet row) throws SQLException {
    return new RecordedEvent(
        row.getLong(1),
        Named.of(EventType.class, row.getString(2)),
        LocalDate.parse(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        date(row, 5),
        Optional.ofNullable(row.getString(6)));
  }

  private static DocumentRecord document(ResultSet row) throws SQLException {
    return new DocumentRecord(
        row.getString(1),
        Named.of(DocumentState.class, row.getString(2)),
        date(row, 3),
        date(row, 4),
        date(row, 5),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)));
  }

  private static GateOverride override(ResultSet row) throws SQLException {
    return new GateOverride(
        Named.of(Stage.class, row.getString(1)),
        row.getString(2),
        LocalDate.parse(row.getString(3)));
  }

  private static Map<Stage, String> notes(Connection connection) throws SQLException {
    Map<Stage, String> notes = new HashMap<>();
    all(
        connection,
        "SELECT stage, note FROM stage_notes",
        row -> notes.put(Named.of(Stage.class, row.getString(1)), row.getString(2)));
    return notes;
  }

  static Optional<LocalDate> date(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
  }

  /** What one row becomes. */
  @FunctionalInterface
  interface Mapper<T> {
    @Nullable T map(ResultSet row) throws SQLException;
  }

  static <T> List<T> all(Connection connection, String sql, Mapper<T> mapper) throws SQLException {
    List<T> made = new ArrayList<>();
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        T one = mapper.map(rows);
        if (one != null) {
          made.add(one);
        }
      }
    }
    return made;
  }

  static void execute(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        var value = values[i];
        statement.setObject(i + 1, value instanceof LocalDate date ? date.toString() : value);
      }
      statement.executeUpdate();
    }
  }

  static void deleteGone(Connection connection, String sql, Map<?, ?> before, Map<?, ?> after)
      throws SQLException {
    for (Object key : before.keySet()) {
      if (!after.containsKey(key)) {
        execute(connection, sql, key);
      }
    }
  }

  static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
    Map<K, V> map = new HashMap<>();
    values.forEach(value -> map.put(key.apply(value), value));
    return map;
  }

  /** The values of one row, the key first. */
  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  /**
   * Deletes the rows that are gone, and writes those that are new or other than before.
   *
   * @param values makes the row of a record; no two have the same key
   */
  static <V> void keep(
      Connection connection,
      Table table,
      List<V> before,
      List<V> after,
      Function<V, @Nullable Object[]> values)
      throws SQLException {
    if (!after.equals(before)) {
      set(connection, table, before, after, values);
    }
  }

  private static <V> void set(
      Connection connection,
      Table table,
      Collection<V> before,
      Collection<V> after,
      Function<V, @Nullable Object[]> values)
      throws SQLException {
    Function<V, Object> key = value -> Objects.requireNonNull(values.apply(value)[0]);
    var was = byKey(before, key);
    deleteGone(connection, table.delete(), was, byKey(after, key));
    for (V value : after) {
      if (!value.equals(was.get(key.apply(value)))) {
        execute(connection, table.put(), values.apply(value));
      }
    }
  }

  /** The same for records that stand under their keys. */
  static <V> void keep(
      Connection connection,
      Table table,
      Map<?, V> before,
      Map<?, V> after,
      Function<V, @Nullable Object[]> values)
      throws SQLException {
    if (!after.equals(before)) {
      set(connection, table, before.values(), after.values(), values);
    }
  }

  /** The same for a table of two columns. */
  static <K, V> void keepPairs(
      Connection connection,
      Table table,
      Map<K, V> before,
      Map<K, V> after,
      Function<K, ?> key,
      Function<V, ?> value)
      throws SQLException {
    if (!after.equals(before)) {
      set(
          connection,
          table,
          before.entrySet(),
          after.entrySet(),
          pair -> row(key.apply(pair.getKey()), value.apply(pair.getValue())));
    }
  }
}
