package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody planted in a Qadam file is refused before a row of it is read. */
class HostileTablesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("case.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(new Change.WriteNote(Stage.TRAVEL, "", "a note"));
    }
  }

  private void plant(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void assertRefused(StoreProblem.Kind kind) throws IOException {
    Untouched.refuses(folder, kind, () -> CaseStore.open(file, CLOCK).close());
    Untouched.refuses(folder, kind, () -> CaseStore.read(file));
    Untouched.refuses(folder, kind, () -> CaseStore.past(file));
    Untouched.refuses(folder, kind, () -> CaseStore.mark(file));
    Untouched.refuses(folder, kind, () -> CaseStore.content(file, "0".repeat(64)));
    var before = Untouched.folder(folder);
    assertThat(FileCheck.of(file)).isNotEmpty();
    assertThat(Untouched.folder(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM documents; END",
        "CREATE TRIGGER t AFTER INSERT ON history BEGIN UPDATE stage_notes SET note = 'x'; END",
        "CREATE TRIGGER t BEFORE DELETE ON stays BEGIN SELECT raise(IGNORE); END",
        "CREATE VIEW v AS SELECT * FROM details",
        "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT * FROM"
            + " n",
        "CREATE VIRTUAL TABLE f USING fts5(note)",
        "CREATE VIRTUAL TABLE r USING rtree(id, a, b)",
        "CREATE VIRTUAL TABLE d USING dbstat",
        "CREATE TABLE extra (a TEXT)",
        "CREATE TABLE extra (a TEXT PRIMARY KEY) WITHOUT ROWID",
        "CREATE INDEX i ON events (date)",
        "CREATE INDEX i ON events (date) WHERE abs(-9223372036854775808) > 0 AND date = 'x'",
        "CREATE TABLE q (id INTEGER PRIMARY KEY AUTOINCREMENT)",
        "DROP TRIGGER history_is_never_changed",
        "DROP INDEX one_current",
        "DROP TABLE stays",
        "ALTER TABLE stays ADD COLUMN g TEXT AS (hex(zeroblob(900000000))) VIRTUAL",
        "ALTER TABLE stays ADD COLUMN more TEXT",
        "ALTER TABLE stays RENAME COLUMN city TO town",
        "ALTER TABLE stays RENAME TO STAYS_",
        "CREATE TABLE \"x'); DELETE FROM events; --\" (a TEXT)",
        "CREATE TABLE \"' || (SELECT value FROM details) || '\" (a TEXT)",
      })
  void whatIsPlantedIsRefused(String sql) throws Exception {
    plant(sql);
    assertRefused(StoreProblem.Kind.OTHER_TABLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE stays (id INTEGER PRIMARY KEY, entry TEXT, exit TEXT, city TEXT)",
        "CREATE TABLE stays (id INTEGER PRIMARY KEY, entry TEXT, exit TEXT, city AS ('x'))",
        "CREATE TABLE stays (id INTEGER PRIMARY KEY, entry TEXT, exit TEXT, city TEXT) WITHOUT"
            + " ROWID",
        "CREATE VIEW stays AS SELECT 1 AS id, '2026-01-01' AS entry, NULL AS exit, NULL AS city",
        "CREATE VIRTUAL TABLE stays USING fts5(id, entry, exit, city)",
      })
  void aTableNamedLikeOursIsRefused(String sql) throws Exception {
    plant("DROP TABLE stays", sql);
    assertRefused(StoreProblem.Kind.OTHER_TABLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (exit >= entry)', 'CHECK (1)')",
        "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')')",
        "UPDATE sqlite_schema SET sql = sql || ' -- harmless' WHERE name = 'events'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'raise(ABORT', 'raise(IGNORE')",
        "UPDATE sqlite_schema SET tbl_name = 'stays' WHERE name = 'one_current'",
        "UPDATE sqlite_schema SET sql = sql || ' /*' || hex(zeroblob(2000000)) || '*/'"
            + " WHERE name = 'events'",
        "UPDATE sqlite_schema SET sql = NULL WHERE name = 'events'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE events (' WHERE name = 'events'",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name ="
            + " 'stays') WHERE name = 'own_deadlines'",
        "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'stays'",
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'stays'",
        "DELETE FROM sqlite_schema WHERE name = 'stays'",
        "INSERT INTO sqlite_schema VALUES ('view', 'v', 'v', 0,"
            + " 'CREATE VIEW v AS SELECT load_extension(1)')",
        "INSERT INTO sqlite_schema VALUES ('table', 'sqlite_stat9', 'sqlite_stat9', 0,"
            + " 'CREATE VIRTUAL TABLE sqlite_stat9 USING fts5(a)')",
        "INSERT INTO sqlite_schema VALUES ('table', 'deep', 'deep', 2,"
            + " 'CREATE TABLE deep (a CHECK (' || replace(hex(zeroblob(20000)), '00', '(') || '1')",
      })
  void aSchemaThatWasWrittenIntoIsRefused(String sql) throws Exception {
    plant("PRAGMA writable_schema = ON", sql);

    var before = Untouched.folder(folder);
    for (boolean open : new boolean[] {true, false}) {
      var problem =
          catchThrowableOfType(
              StoreProblem.class,
              () -> {
                if (open) {
                  CaseStore.open(file, CLOCK).close();
                } else {
                  CaseStore.read(file);
                }
              });
      assertThat(problem.kind()).isIn(StoreProblem.Kind.OTHER_TABLES, StoreProblem.Kind.DAMAGED);
    }
    assertThat(FileCheck.of(file)).isNotEmpty();
    assertThat(Untouched.folder(folder)).isEqualTo(before);
  }

  @Test
  void figuresThatAnotherProgramLeftForThePlannerDoNoHarm() throws Exception {
    plant("INSERT INTO replies VALUES ('city', 'yes')", "ANALYZE", "DELETE FROM replies");

    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.current().notes()).containsEntry(Stage.TRAVEL, "a note");
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void aFileThatIsOpenedIsAskedForNoExtensionAndNoOtherFile() throws Exception {
    try (Connection connection = Sqlite.open(file, false);
        var statement = connection.createStatement()) {
      for (String sql :
          new String[] {
            "SELECT load_extension('x')",
            "SELECT * FROM (" + "SELECT 1 UNION ALL ".repeat(20) + "SELECT 1)",
            "SELECT zeroblob(300000000)",
          }) {
        assertThatExceptionOfType(SQLException.class)
            .as(sql)
            .isThrownBy(() -> statement.executeQuery(sql).next());
      }
      try (var rows = statement.executeQuery("PRAGMA trusted_schema")) {
        assertThat(rows.getInt(1)).isZero();
      }
      try (var rows = statement.executeQuery("PRAGMA cell_size_check")) {
        assertThat(rows.getInt(1)).isOne();
      }
    }
    assertThat(Files.exists(folder.resolve("x"))).isFalse();
  }
}
