package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RandomChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {
  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeAFileWithSomeHistory() {
    file = folder.resolve("case.qadam");
    var clock = Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
    var changes = new RandomChanges(3);
    try (var store = CaseStore.create(file, clock)) {
      for (int i = 0; i < 60; i++) {
        var content = Content.of(RandomChanges.content());
        store.apply(changes.next(store.current()), List.of(content));
      }
      store.undo();
      store.undo();
      store.redo();
      assertThat(store.current().events()).isNotEmpty();
      assertThat(store.current().documents()).isNotEmpty();
      assertThat(store.current()).isNotEqualTo(CaseFile.EMPTY);
    }
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void soundFileHasNothingWrongAndIsNotTouched() throws IOException {
    var before = Files.readAllBytes(file);

    assertThat(FileCheck.of(file)).isEmpty();

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7})
  void pageOverwrittenWithOtherBytesIsTold(int page) throws IOException {
    var bytes = Files.readAllBytes(file);
    assertThat(bytes.length).isGreaterThan((page + 1) * PAGE);
    Arrays.fill(bytes, page * PAGE, page * PAGE + 64, (byte) 0xA5);
    Files.write(file, bytes);

    assertThat(FileCheck.of(file)).isNotEmpty();
  }

  @Test
  void fileCutShortIsTold() throws IOException {
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - PAGE));

    assertThat(FileCheck.of(file)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE events SET date = '2031-01-01' WHERE id = (SELECT min(id) FROM events)",
        "DELETE FROM events WHERE id = (SELECT min(id) FROM events)",
        "UPDATE documents SET reference = 'forged'",
        "INSERT INTO stage_notes VALUES ('travel', 'forged') "
            + "ON CONFLICT (stage) DO UPDATE SET note = 'forged'",
        "INSERT INTO means VALUES ('dependants', '29') "
            + "ON CONFLICT (name) DO UPDATE SET value = '29'",
        "INSERT INTO filters VALUES ('forged', 'all')",
        "INSERT INTO rates VALUES ('TRY', '40', '2026-11-22', NULL)",
      })
  void rowChangedBehindQadamsBackIsTold(String sql) throws SQLException {
    sql(sql);

    assertThat(FileCheck.of(file))
        .containsExactly("the history does not lead to what the file holds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER extra AFTER INSERT ON events BEGIN DELETE FROM documents; END",
        "CREATE TABLE extra (a TEXT)",
        "CREATE VIEW extra AS SELECT * FROM events",
        "DROP TRIGGER history_is_never_changed",
      })
  void otherSchemaIsTold(String sql) throws SQLException {
    sql(sql);

    assertThat(FileCheck.of(file)).containsExactly("the tables are not those of a Qadam file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE events SET event = 'went-fishing'|went-fishing",
        "UPDATE events SET date = '2026-02-30'|2026-02-30",
        "UPDATE documents SET state = 'eaten'|eaten",
        "INSERT INTO means VALUES ('stay', 'long') ON CONFLICT DO UPDATE SET value = 'long'|long",
        "INSERT INTO filters VALUES ('forged', 'kind:fishing')|fishing",
      })
  void rowWithoutAMeaningIsTold(String sql, String value) throws SQLException {
    sql(sql);

    assertThat(FileCheck.of(file))
        .singleElement()
        .asString()
        .startsWith("it cannot be read: ")
        .contains(value);
  }

  @Test
  void redoOfNothingInTheHistoryIsTold() throws SQLException {
    for (int id = 1000; id < 1003; id++) {
      sql(
          "INSERT INTO history SELECT %d, at, 'redo', 1, change FROM history WHERE id = 1"
              .formatted(id));
    }

    assertThat(FileCheck.of(file)).isNotEmpty();
  }

  @Test
  void lineOfTheHistoryThatPointsNowhereIsTold() throws SQLException {
    sql("INSERT INTO history SELECT 1000, at, 'undo', 999, change FROM history WHERE id = 1");

    assertThat(FileCheck.of(file)).contains("the table history points to a row that is not there");
  }
}
