package app.qadam.store;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.CaseFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for the row of a new file that means nothing, or that nothing in its history led to. */
final class RowCheck {
  private static final String HISTORY = "history";

  /** Tables that are not part of what the history leads to. */
  private static final Set<String> BESIDE = Set.of(HISTORY, "identity", "contents", "purged");

  private final Connection connection;
  private final RowPlaces places;

  RowCheck(Connection connection, RowPlaces places) {
    this.connection = connection;
    this.places = places;
  }

  /**
   * Looks the rows through.
   *
   * @return what they mean
   * @throws NotBroughtBack when one of them means nothing
   */
  CaseFile look() throws SQLException {
    contentsFit();
    namesArePlain();
    hasOneName();
    var led = history();
    CaseFile held;
    try {
      held = Rows.read(connection);
    } catch (RuntimeException e) {
      throw meaningless(e);
    }
    if (!held.equals(led)) {
      throw new NotBroughtBack(differing(led), Phrase.of("bring-back.elsewhere"));
    }
    return held;
  }

  /**
   * Looks for a row that names another one that is not there; to be asked before a commit, which
   * would fail without a place.
   *
   * @throws NotBroughtBack when there is one
   */
  void pointsSomewhere() throws SQLException {
    var sql =
        """
        SELECT c."table", c.rowid, l."from" FROM pragma_foreign_key_check AS c
        JOIN pragma_foreign_key_list(c."table") AS l ON l.id = c.fkid LIMIT 1
        """;
    for (var where : Rows.all(connection, sql, row -> cell(row))) {
      throw new NotBroughtBack(where, Phrase.of("bring-back.points"));
    }
  }

  /** The size of a content is told by the row that names it. */
  private void contentsFit() throws SQLException {
    for (String table : List.of("attachments", "facts_file")) {
      var sql =
          """
          SELECT '%1$s', t.rowid, 'size' FROM %1$s AS t JOIN contents AS c ON c.sha256 = t.sha256
          WHERE length(c.bytes) <> t.size LIMIT 1
          """
              .formatted(table);
      for (var where : Rows.all(connection, sql, row -> cell(row))) {
        throw new NotBroughtBack(where, Phrase.of("bring-back.size"));
      }
    }
  }

  private void namesArePlain() throws SQLException {
    var sql = "SELECT 'attachments', rowid, 'name', name FROM attachments";
    var wrong =
        Rows.all(connection, sql, row -> Attaching.isName(row.getString(4)) ? null : cell(row));
    for (var where : wrong) {
      throw new NotBroughtBack(where, Phrase.of("bring-back.name"));
    }
  }

  /** By which calendars know the file again. */
  private void hasOneName() throws SQLException {
    var names = Rows.all(connection, "SELECT id FROM identity", row -> row.getString(1));
    if (names.size() != 1) {
      throw new NotBroughtBack(JsonPlace.table("identity"), Phrase.of("bring-back.one-row"));
    }
    if (!FileMark.isName(names.getFirst())) {
      throw new NotBroughtBack(
          JsonPlace.cell("identity", 0, "id"), Phrase.of("bring-back.meaning"));
    }
  }

  private Phrase cell(ResultSet row) throws SQLException {
    var table = row.getString(1);
    return JsonPlace.cell(table, places.of(table, row.getLong(2)), row.getString(3));
  }

  /** Follows the history line by line. */
  private CaseFile history() throws SQLException {
    var state = CaseFile.EMPTY;
    int undoable = 0;
    int redoable = 0;
    record Line(long id, String at, String action, String change) {}
    var lines =
        Rows.all(
            connection,
            "SELECT id, at, action, change FROM history ORDER BY id",
            row -> new Line(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    for (Line line : lines) {
      int at = places.of(HISTORY, line.id());
      if (!isMoment(line.at())) {
        throw refused(at, "at", Phrase.of("bring-back.moment"));
      }
      switch (line.action()) {
        case "undo" -> {
          undoable--;
          redoable++;
        }
        case "redo" -> {
          undoable++;
          redoable--;
        }
        default -> {
          undoable++;
          redoable = 0;
        }
      }
      if (undoable < 0 || redoable < 0) {
        throw refused(at, "action", Phrase.of("bring-back.nothing-to", line.action()));
      }
      state = next(state, at, line.change());
    }
    return state;
  }

  private static CaseFile next(CaseFile state, int at, String change) {
    try {
      return ChangeJson.read(change).applyTo(state);
    } catch (RuntimeException e) {
      var refused = refused(at, "change", Phrase.of("bring-back.change"));
      refused.initCause(e);
      throw refused;
    }
  }

  private static NotBroughtBack refused(int at, String column, Phrase what) {
    return new NotBroughtBack(JsonPlace.cell(HISTORY, at, column), what);
  }

  private static boolean isMoment(String text) {
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Finds it by reading one table more at a time, and then part of that table. */
  private NotBroughtBack meaningless(RuntimeException why) throws SQLException {
    try (var some = Sqlite.inMemory()) {
      Schema.upgrade(some);
      for (TableLayout table : told()) {
        var rows = rows(connection, table);
        if (isMeaningless(some, table, rows)) {
          return meaningless(some, table, rows, why);
        }
      }
    }
    return refused(JsonPlace.tables(), why);
  }

  private NotBroughtBack meaningless(
      Connection some, TableLayout table, List<Row> rows, RuntimeException why)
      throws SQLException {
    int good = 0;
    int bad = rows.size();
    while (bad - good > 1) {
      int middle = (good + bad) / 2;
      if (isMeaningless(some, table, rows.subList(0, middle))) {
        bad = middle;
      } else {
        good = middle;
      }
    }
    var row = rows.get(bad - 1);
    int at = places.of(table.name(), row.rowid());
    var message = String.valueOf(why.getMessage());
    for (int i = 0; i < row.values().size(); i++) {
      if (row.values().get(i) instanceof String text && !text.isEmpty() && message.contains(text)) {
        return refused(JsonPlace.cell(table.name(), at, table.columns().get(i).name()), why);
      }
    }
    return refused(JsonPlace.row(table.name(), at), why);
  }

  private static NotBroughtBack refused(Phrase where, RuntimeException why) {
    var refused = new NotBroughtBack(where, Phrase.of("bring-back.meaning"));
    refused.initCause(why);
    return refused;
  }

  private static boolean isMeaningless(Connection some, TableLayout table, List<Row> rows)
      throws SQLException {
    Rows.execute(some, "DELETE FROM " + table.name());
    for (Row row : rows) {
      Rows.execute(some, table.insert(), row.values().toArray());
    }
    try {
      Rows.read(some);
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }

  /** The first row that the history does not lead to, or else the table in which one is missing. */
  private Phrase differing(CaseFile led) throws SQLException {
    try (var other = Sqlite.inMemory()) {
      Schema.upgrade(other);
      Rows.write(other, CaseFile.EMPTY, led);
      for (TableLayout table : told()) {
        var expected = rows(other, table).stream().map(Row::values).collect(Collectors.toSet());
        var found = rows(connection, table);
        for (Row row : found) {
          if (!expected.contains(row.values())) {
            return JsonPlace.row(table.name(), places.of(table.name(), row.rowid()));
          }
        }
        if (found.size() < expected.size()) {
          return JsonPlace.table(table.name());
        }
      }
    }
    return JsonPlace.table(HISTORY);
  }

  /** The tables that tell the case file. */
  private List<TableLayout> told() throws SQLException {
    return TableLayout.of(connection).stream()
        .filter(table -> !BESIDE.contains(table.name()))
        .toList();
  }

  private record Row(long rowid, List<@Nullable Object> values) {}

  private static List<Row> rows(Connection of, TableLayout table) throws SQLException {
    return Rows.all(
        of,
        table.selectNumbered(),
        row -> {
          List<@Nullable Object> values = new ArrayList<>();
          for (int i = 0; i < table.columns().size(); i++) {
            values.add(row.getObject(i + 2));
          }
          return new Row(row.getLong(1), values);
        });
  }
}
