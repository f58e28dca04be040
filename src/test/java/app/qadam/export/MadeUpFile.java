package app.qadam.export;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.document.FileKind;
import app.qadam.store.AllRows;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import app.qadam.store.FileCheck;
import app.qadam.store.Unlocking;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files full of made-up rows, and all their rows as one reads them with SQLite alone. */
final class MadeUpFile {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

  private static final int LARGE = 100_000;

  private MadeUpFile() {}

  /**
   * A file with a history of random changes, undos and redos, with attached content, some purged.
   */
  static Path make(Path file, long seed, int changes) {
    var random = new Random(seed);
    var made = new RandomChanges(seed);
    try (var store = CaseStore.create(file, CLOCK)) {
      for (int i = 0; i < changes; i++) {
        switch (random.nextInt(8)) {
          case 0 -> store.undo();
          case 1 -> store.redo();
          case 2 -> attach(store, random);
          default ->
              store.apply(made.next(store.current()), List.of(Content.of(RandomChanges.content())));
        }
      }
      attach(store, random);
      var last = store.current().papers().of("diploma").getLast();
      store.apply(Attaching.remove(store.current(), last));
      store.purge(List.of(last.sha256()));
    }
    return file;
  }

  private static void attach(CaseStore store, Random random) {
    var bytes = new byte[1 + random.nextInt(LARGE)];
    random.nextBytes(bytes);
    var content = Content.of(bytes);
    Change change =
        Attaching.add(
            store.current(),
            "diploma",
            "Диплом №" + random.nextInt(9) + ".pdf",
            FileKind.PDF,
            bytes.length,
            content.sha256(),
            LocalDate.of(2026, 11, 22));
    store.apply(change, List.of(content));
  }

  /** Writes an export. */
  static Path takeOut(Path file, Path export) throws IOException {
    AllRows.of(
        file,
        Unlocking.NONE,
        rows -> WholeFile.writePrivately(export, out -> WholeJson.write(rows, out)));
    return export;
  }

  static List<String> tables(Path file) throws SQLException {
    return lines(
        file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
  }

  /** Every value of every row, in the order in which they lie in the file. */
  static List<String> dump(Path file) throws SQLException {
    List<String> all =
        new ArrayList<>(lines(file, "SELECT sql FROM sqlite_schema ORDER BY type, name"));
    all.addAll(lines(file, "PRAGMA user_version"));
    for (String table : tables(file)) {
      var columns = lines(file, "SELECT name FROM pragma_table_info('" + table + "')");
      var quoted = columns.stream().map(column -> "quote(" + column + ")").toList();
      all.add(table);
      all.addAll(lines(file, "SELECT " + String.join(" || ',' || ", quoted) + " FROM " + table));
    }
    return all;
  }

  static List<String> lines(Path file, String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        lines.add(String.valueOf(rows.getString(1)));
      }
    }
    return lines;
  }

  /** What is wrong with a file; nothing when it is sound. */
  static List<String> wrong(Path file) {
    return FileCheck.of(file);
  }
}
