package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that version 1 of the program wrote: the sample, and an interview recorded after it. */
class OlderFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

  /** The tables of version 1 and the columns that they had. */
  private static final List<String> TABLES =
      List.of(
          "SELECT id, event, date, reference FROM events ORDER BY id",
          "SELECT * FROM documents ORDER BY document",
          "SELECT * FROM stage_notes ORDER BY stage",
          "SELECT * FROM gate_overrides ORDER BY stage",
          "SELECT * FROM shortlist ORDER BY position",
          "SELECT * FROM history ORDER BY id");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copyTheFile() throws IOException {
    file = folder.resolve("old.qadam");
    try (var in = OlderFileTest.class.getResourceAsStream("version-1.qadam")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, each as the text of its values. */
  private List<List<String>> rows(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(String.valueOf(rows.getString(column)));
        }
        all.add(row);
      }
      return all;
    }
  }

  private List<List<List<String>>> everything() throws SQLException {
    List<List<List<String>>> all = new ArrayList<>();
    for (String table : TABLES) {
      all.add(rows(table));
    }
    return all;
  }

  private static void assertIsTheFileOfVersion1(CaseFile held) {
    assertThat(held.events())
        .extracting(event -> event.date() + " " + event.type().id())
        .containsExactly(
            "2026-10-03 iin-issued",
            "2026-10-08 eds-issued",
            "2026-10-26 hub-submitted",
            "2026-11-10 hub-interview");
    assertThat(held.events()).allMatch(event -> event.until().isEmpty() && event.note().isEmpty());
    assertThat(held.last(EventType.HUB_SUBMITTED).orElseThrow().reference())
        .contains("AH-2026-11830");
    assertThat(held.documents()).hasSize(8);
    assertThat(held.document("diploma").state()).isEqualTo(DocumentState.READY);
    assertThat(held.document("criminal-record").validUntil()).contains(LocalDate.of(2027, 1, 24));
    assertThat(held.shortlist())
        .containsExactly(
            "kz-digital-nomad-residency",
            "kz-neo-nomad-visa",
            "ge-it-residence-permit",
            "my-de-rantau-nomad-pass");
    assertThat(held.stays()).isEmpty();
    assertThat(held.ownDeadlines()).isEmpty();
    assertThat(held.ownDays()).isEmpty();
    assertThat(held.deadlineNotes()).isEmpty();
    assertThat(held.planning()).isEqualTo(Planning.NONE);
  }

  @Test
  void openingBringsItToTodaysVersionAndKeepsEveryRow() throws Exception {
    var before = everything();
    assertThat(rows("PRAGMA user_version")).containsExactly(List.of("1"));

    try (var store = CaseStore.open(file, CLOCK)) {
      assertIsTheFileOfVersion1(store.current());
    }

    assertThat(rows("PRAGMA user_version")).containsExactly(List.of("4"));
    assertThat(rows("PRAGMA application_id")).containsExactly(List.of("1363231809"));
    assertThat(rows("PRAGMA integrity_check")).containsExactly(List.of("ok"));
    assertThat(everything()).isEqualTo(before);
    assertThat(FileCheck.of(file)).isEmpty();
    assertIsTheFileOfVersion1(CaseStore.read(file));
  }

  @Test
  void upgradedFileIsLikeANewOneAndKeepsItsName() throws Exception {
    CaseStore.open(file, CLOCK).close();
    var name = rows("SELECT id FROM identity");
    var schema = rows("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");

    CaseStore.open(file, CLOCK).close();
    assertThat(rows("SELECT id FROM identity")).isEqualTo(name).hasSize(1);

    file = folder.resolve("new.qadam");
    CaseStore.create(file, CLOCK).close();
    assertThat(rows("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"))
        .isEqualTo(schema);
    assertThat(rows("SELECT id FROM identity")).isNotEqualTo(name).hasSize(1);
  }

  @Test
  void itsHistoryIsUndoneAndRedone() {
    CaseFile all;
    try (var store = CaseStore.open(file, CLOCK)) {
      all = store.current();
      assertThat(store.undo().orElseThrow().has(EventType.HUB_INTERVIEW)).isFalse();
      assertThat(store.undo()).contains(CaseFile.EMPTY);
      assertThat(store.undo()).isEmpty();
    }
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.redo().orElseThrow().events()).hasSize(3);
      assertThat(store.redo()).contains(all);
      assertThat(store.redo()).isEmpty();
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void whatIsNewIsKeptBesideWhatIsOld() {
    var stay =
        new RecordedStay(1, LocalDate.of(2026, 11, 30), Optional.empty(), Optional.of("Almaty"));
    CaseFile after;
    try (var store = CaseStore.open(file, CLOCK)) {
      var interview = store.current().last(EventType.HUB_INTERVIEW).orElseThrow();
      store.apply(new Change.CorrectEvent(interview, interview.saying(Optional.of("By video"))));
      after = store.apply(new Change.SetStay(Optional.empty(), Optional.of(stay)));
    }

    assertThat(CaseStore.read(file)).isEqualTo(after);
    assertThat(after.stays()).containsExactly(stay);
    assertThat(after.last(EventType.HUB_INTERVIEW).orElseThrow().note()).contains("By video");
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void readingItLeavesItByteForByteAsItIs() throws Exception {
    var before = Files.readAllBytes(file);

    assertIsTheFileOfVersion1(CaseStore.read(file));
    assertThat(FileCheck.of(file)).isEmpty();

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void itIsReadAlsoWhereNothingCanBeWritten() {
    assertThat(file.toFile().setWritable(false)).isTrue();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assertIsTheFileOfVersion1(CaseStore.read(file));
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void checkFindsWhatIsWrongWithItInTheTablesOfItsOwnVersion() throws SQLException {
    sql("UPDATE documents SET reference = 'forged'");
    assertThat(FileCheck.of(file))
        .containsExactly("the history does not lead to what the file holds");

    sql("CREATE TABLE extra (a TEXT)");
    assertThat(FileCheck.of(file)).containsExactly("the tables are not those of a Qadam file");
  }

  @Test
  void aTableInTheWayOfAnUpgradeIsSeenBeforeIt() throws Exception {
    sql("CREATE TABLE planning (other TEXT)");
    var before = Files.readAllBytes(file);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> CaseStore.open(file, CLOCK).close())
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.OTHER_TABLES));

    assertThat(rows("PRAGMA user_version")).containsExactly(List.of("1"));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void aNoteOfAStageIsKeptToo() throws SQLException {
    sql("INSERT INTO stage_notes VALUES ('travel', 'Fly via Astana')");
    sql(
        """
        INSERT INTO history (at, action, change) VALUES ('2026-11-22T09:30:00Z', 'change',
          '{"change":"write-note","stage":"travel","from":"","to":"Fly via Astana"}')
        """);

    assertThat(CaseStore.read(file).notes()).containsEntry(Stage.TRAVEL, "Fly via Astana");
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.current().notes()).containsEntry(Stage.TRAVEL, "Fly via Astana");
    }
  }
}
