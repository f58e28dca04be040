import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What one change saved by Qadam costs against the least that can be: one transaction through the
 * same driver into a file beside it, which changes a row and adds one, as safely on the disk. In
 * turns, so that the disk is the same for both: {@code java Committing FOLDER [RUNS]}.
 */
final class Committing {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);
  private static final int WARM = 30;
  private static final double NANOS = 1e6;

  private Committing() {}

  static void main(String[] arguments) throws IOException, SQLException {
    var folder = Files.createTempDirectory(Path.of(arguments[0]), "committing");
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    var bare = new double[runs];
    var saved = new double[runs];
    try (var store = CaseStore.create(folder.resolve("case.qadam"), Clock.systemUTC());
        var connection = bare(folder.resolve("bare.sqlite"))) {
      store.apply(Sample.asOf(DAY));
      for (int run = -WARM; run < runs; run++) {
        var text = "note " + run;
        double one = millis(() -> transaction(connection, text));
        double other = millis(() -> change(store, text));
        if (run >= 0) {
          bare[run] = one;
          saved[run] = other;
        }
      }
    }
    tell("bare SQLite transaction", bare, bare);
    tell("**one change saved**", saved, bare);
  }

  private static Connection bare(Path file) throws SQLException {
    var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = DELETE");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("CREATE TABLE notes (stage TEXT PRIMARY KEY, note TEXT NOT NULL) STRICT");
      statement.execute("CREATE TABLE history (id INTEGER PRIMARY KEY, at TEXT, change TEXT) STRICT");
      statement.execute("INSERT INTO notes VALUES ('egov', '')");
    }
    return connection;
  }

  private static void transaction(Connection connection, String text) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
    }
    try (var note = connection.prepareStatement("UPDATE notes SET note = ? WHERE stage = 'egov'");
        var history = connection.prepareStatement("INSERT INTO history (at, change) VALUES (?, ?)")) {
      note.setString(1, text);
      note.executeUpdate();
      history.setString(1, Instant.now().toString());
      history.setString(2, "{\"kind\":\"write-note\",\"stage\":\"egov\",\"to\":\"" + text + "\"}");
      history.executeUpdate();
    }
    try (var statement = connection.createStatement()) {
      statement.execute("COMMIT");
    }
  }

  private static void change(CaseStore store, String text) {
    var from = store.current().notes().getOrDefault(Stage.EGOV, "");
    store.apply(new Change.WriteNote(Stage.EGOV, from, text));
  }

  /** Something that writes. */
  @FunctionalInterface
  private interface Writing {
    void write() throws SQLException;
  }

  private static double millis(Writing writing) throws SQLException {
    long start = System.nanoTime();
    writing.write();
    return (System.nanoTime() - start) / NANOS;
  }

  private static void tell(String what, double[] times, double[] first) {
    System.out.printf(
        "| %s | %.2f ms (%.2f to %.2f) | %.2f |%n",
        what,
        median(times),
        Arrays.stream(times).min().orElseThrow(),
        Arrays.stream(times).max().orElseThrow(),
        median(times) / median(first));
  }

  private static double median(double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
