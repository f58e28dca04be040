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
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of everything done, from which follow what can be undone and what can be redone. */
final class History {
  /** What a line of the history tells. */
  enum Action {
    CHANGE,
    UNDO,
    REDO;

    /** The action of that name in the file. */
    static Action of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * A line of the history.
   *
   * @param target the change that is undone or redone
   */
  record Entry(long id, Instant at, Action action, OptionalLong target, Change change) {}

  /**
   * A content that was taken out for ever.
   *
   * @param line the last line of the history before it
   */
  record Purge(String sha256, long line, long size, Instant at) {}

  private final Deque<Entry> undoable = new ArrayDeque<>();
  private final Deque<Entry> redoable = new ArrayDeque<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Purge> purges = new ArrayList<>();

  static History read(Connection connection) throws SQLException {
    var history = new History();
    history.purges.addAll(
        Rows.all(
            connection,
            "SELECT sha256, line, size, at FROM purged ORDER BY line, at, sha256",
            row ->
                new Purge(
                    row.getString(1),
                    row.getLong(2),
                    row.getLong(3),
                    Instant.parse(row.getString(4)))));
    Rows.all(
            connection,
            "SELECT id, at, action, target, change FROM history ORDER BY id",
            row ->
                new Entry(
                    row.getLong(1),
                    Instant.parse(row.getString(2)),
                    Action.of(row.getString(3)),
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

  /** Takes in what was purged after the last line. */
  void add(Purge purge) {
    purges.add(purge);
  }

  /** The number of the last line; 0 when there is none. */
  long lastLine() {
    return entries.isEmpty() ? 0 : entries.getLast().id();
  }

  /** The line that would be next. */
  Entry next(Instant at, Action action, OptionalLong target, Change change) {
    return new Entry(lastLine() + 1, at, action, target, change);
  }

  /** The lines that would take the last changes back, as many of them as there are. */
  List<Entry> undoing(int times, Instant at) {
    List<Entry> lines = new ArrayList<>();
    for (Entry done : undoable.stream().limit(times).toList()) {
      long line = lastLine() + 1 + lines.size();
      lines.add(new Entry(line, at, Action.UNDO, OptionalLong.of(done.id()), back(done, line)));
    }
    return lines;
  }

  /** The lines that would repeat what was taken back last, as many of them as there are. */
  List<Entry> redoing(int times, Instant at) {
    List<Entry> lines = new ArrayList<>();
    for (Entry undone : redoable.stream().limit(times).toList()) {
      long line = lastLine() + 1 + lines.size();
      lines.add(
          new Entry(line, at, Action.REDO, OptionalLong.of(undone.id()), again(undone, line)));
    }
    return lines;
  }

  private Change back(Entry done, long line) {
    return done.change().inverse().without(purgedBetween(done.id(), line));
  }

  private Change again(Entry undone, long line) {
    return undone.change().without(purgedBetween(undone.id(), line));
  }

  /**
   * What a line must leave out of a change that is older than a purge. A content that was attached
   * anew since then stands in later changes alone, so that every state is reached as it was left.
   */
  Set<String> purgedBetween(long change, long line) {
    return purges.stream()
        .filter(purge -> purge.line() >= change && purge.line() < line)
        .map(Purge::sha256)
        .collect(Collectors.toSet());
  }

  /** Whether each undo takes back, and each redo repeats, what was next. */
  boolean isInOrder() {
    var so = new History();
    so.purges.addAll(purges);
    return entries.stream()
        .allMatch(entry -> {
          var target = so.targetOf(entry.action());
          boolean isNext = target.stream().allMatch(one -> so.fits(entry, one));
          so.add(entry);
          return isNext;
        });
  }

  private List<Entry> targetOf(Action action) {
    return switch (action) {
      case CHANGE -> List.of();
      case UNDO -> List.of(undoable.element());
      case REDO -> List.of(redoable.element());
    };
  }

  private boolean fits(Entry line, Entry target) {
    var change = line.action() == Action.UNDO ? back(target, line.id()) : again(target, line.id());
    return line.target().equals(OptionalLong.of(target.id())) && line.change().equals(change);
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

  /** The changes that can be taken back, the last one first. */
  List<Entry> undoable() {
    return List.copyOf(undoable);
  }

  /** The changes that can be repeated, the next one first. */
  List<Entry> redoable() {
    return List.copyOf(redoable);
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<Purge> purges() {
    return List.copyOf(purges);
  }

  /** The case file that all lines together lead to, from an empty one. */
  CaseFile replay() {
    var state = CaseFile.EMPTY;
    for (Entry entry : entries) {
      state = entry.change().applyTo(state);
    }
    return state;
  }

  /** What the file held before each line, the earliest first. */
  List<CaseFile> past() {
    List<CaseFile> states = new ArrayList<>();
    var state = CaseFile.EMPTY;
    for (Entry entry : entries) {
      states.add(state);
      state = entry.change().applyTo(state);
    }
    return List.copyOf(states);
  }
}
