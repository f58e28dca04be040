package app.qadam.store;

import app.qadam.model.casefile.RandomChanges;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A process that changes a file until it is ended from outside or has made so many changes: random
 * ones, with contents, undone and redone. It prints a line for each that the store has taken, and
 * one for each that the store could not write, after which it tries another.
 */
final class ChangingProcess {
  static final String OPENING = "opening";
  static final String SAVED = "saved ";
  static final String FAILED = "failed ";
  private static final int UNDO_IN_TEN = 1;
  private static final int REDO_IN_TEN = 2;
  private static final int CONTENT_IN_TEN = 4;
  private static final int LARGEST = 300_000;

  private final CaseStore store;
  private final Random random;
  private final RandomChanges changes;

  private ChangingProcess(CaseStore store, long seed) {
    this.store = store;
    this.random = new Random(seed);
    this.changes = new RandomChanges(seed);
  }

  public static void main(String[] args) throws SQLException {
    var file = Path.of(args[0]);
    System.out.println(OPENING);
    try (var store = CaseStore.open(file, Clock.systemUTC());
        var reading = Sqlite.open(file, true)) {
      var process = new ChangingProcess(store, Long.parseLong(args[1]));
      for (int left = Integer.parseInt(args[2]); left > 0; left--) {
        process.change(reading);
      }
    } catch (StoreProblem problem) {
      System.out.println(FAILED + problem.kind().id());
    }
  }

  private void change(Connection reading) throws SQLException {
    try {
      if (changed()) {
        System.out.println(SAVED + lines(reading, "ORDER BY id DESC LIMIT 1").getFirst());
      }
    } catch (StoreProblem problem) {
      System.out.println(FAILED + problem.kind().id());
    }
  }

  /** Whether there was something to do. */
  private boolean changed() {
    int what = random.nextInt(10);
    if (what < UNDO_IN_TEN) {
      return store.undo().isPresent();
    }
    if (what < REDO_IN_TEN) {
      return store.redo().isPresent();
    }
    List<Content> contents = new ArrayList<>(List.of(Content.of(RandomChanges.content())));
    if (what < CONTENT_IN_TEN) {
      var bytes = new byte[1 + random.nextInt(LARGEST)];
      random.nextBytes(bytes);
      contents.add(Content.of(bytes));
    }
    store.apply(changes.next(store.current()), contents);
    return true;
  }

  /** Every line of a file's history: its number and a digest of what it says. */
  static List<String> lines(Path file) throws SQLException {
    try (var reading = Sqlite.open(file, true)) {
      return lines(reading, "ORDER BY id");
    }
  }

  private static List<String> lines(Connection reading, String order) throws SQLException {
    return Rows.all(
        reading,
        "SELECT id, at || action || coalesce(target, '') || change FROM history " + order,
        row -> {
          var text = row.getString(2).getBytes(StandardCharsets.UTF_8);
          return row.getString(1) + " " + Content.of(text).sha256();
        });
  }
}
