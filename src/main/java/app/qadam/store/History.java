package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The list of everything done, from which follow what can be undone and what can be redone. */
final class History {
  /** What a line of the history tells. */
  enum Action {
    CHANGE,
    UNDO,
    REDO
  }

  /**
   * A line of the history.
   *
   * @param target the change that is undone or redone
   */
  record Entry(long id, Instant at, Action action, OptionalLong target, Change change) {}

  private final Deque<Entry> undoable = new ArrayDeque<>();
  private final Deque<Entry> redoable = new ArrayDeque<>();
  private final List<Entry> entries = new ArrayList<>();

  static History read(Connection connection) throws SQLException {
    var history = new History();
    Rows.all(
            connection,
            "SELECT id, at, action, target, change FROM history ORDER BY id",
            row ->
                new Entry(
                    row.getLong(1),
                    Instant.parse(row.getString(2)),
                    Action.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                    row.getString(4) == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(row.getLong(4)),
                    ChangeJson.read(row.getString(5))))
        .forEach(history::add);
    return history;
  }

  /** Takes a line in; {@link #write} has put it into the file. */
  void add(Entry entry) {
    entries.add(entry);
    switch (entry.action()) {
      case CHANGE -> {
        undoable.push(entry);
        redoable.clear();
      }
      case UNDO -> redoable.push(undoable.pop());
      case REDO -> undoable.push(redoable.pop());
    }
  }

  /** The line that would be next. */
  Entry next(Instant at, Action action, OptionalLong target, Change change) {
    long id = entries.isEmpty() ? 1 : entries.getLast().id() + 1;
    return new Entry(id, at, action, target, change);
  }

  static void write(Connection connection, Entry entry) throws SQLException {
    Rows.execute(
        connection,
        "INSERT INTO history (id, at, action, target, change) VALUES (?, ?, ?, ?, ?)",
        entry.id(),
        entry.at().toString(),
        entry.action().name().toLowerCase(Locale.ROOT),
        entry.target().isPresent() ? entry.target().getAsLong() : null,
        ChangeJson.write(entry.change()));
  }

  /** The change that an undo takes back. */
  Optional<Entry> lastDone() {
    return Optional.ofNullable(undoable.peek());
  }

  /** The change that a redo repeats. */
  Optional<Entry> lastUndone() {
    return Optional.ofNullable(redoable.peek());
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The case file that all lines together lead to, from an empty one. */
  CaseFile replay() {
    return states().getLast();
  }

  /** What the file held before each line, the earliest first. */
  List<CaseFile> past() {
    var states = states();
    return List.copyOf(states.subList(0, states.size() - 1));
  }

  private List<CaseFile> states() {
    List<CaseFile> states = new ArrayList<>();
    states.add(CaseFile.EMPTY);
    for (Entry entry : entries) {
      states.add(entry.change().applyTo(states.getLast()));
    }
    return states;
  }
}
