package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.details.Field;
import app.qadam.model.document.DocumentState;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.stage.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that version 3 of the file format has: the sample with an attached CV, then an interview,
 * a stay and a folder packed for Astana Hub.
 */
class ThirdVersionTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T09:30:00Z"), ZoneOffset.UTC);
  private static final String CV =
      "e8a9062cb58ca7f74024fd3ec203f26745380ca021ca05c3ce8cae45d338e489";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copyTheFile() throws IOException {
    file = folder.resolve("old.qadam");
    try (var in = ThirdVersionTest.class.getResourceAsStream("version-3.qadam")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String userVersion() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.getString(1);
    }
  }

  private static void assertIsTheFileOfVersion3(CaseFile held) {
    assertThat(held.events())
        .extracting(event -> event.date() + " " + event.type().id())
        .containsExactly(
            "2026-10-06 iin-issued",
            "2026-10-11 eds-issued",
            "2026-10-29 hub-submitted",
            "2026-11-20 hub-interview");
    assertThat(held.stays())
        .extracting(stay -> stay.entry().toString())
        .containsExactly("2026-04-28", "2026-11-01");
    assertThat(held.documents()).hasSize(8);
    assertThat(held.document("diploma").state()).isEqualTo(DocumentState.READY);
    assertThat(held.shortlist())
        .containsExactly(
            "kz-digital-nomad-residency",
            "kz-neo-nomad-visa",
            "ge-it-residence-permit",
            "my-de-rantau-nomad-pass");
    assertThat(held.person().details()).hasSize(14).containsEntry(Field.SURNAME, "VARGA");
    assertThat(held.person().statements()).hasSize(4);
    assertThat(held.person().replies()).hasSize(12);
    assertThat(held.papers().current("cv").orElseThrow().sha256()).isEqualTo(CV);
    assertThat(held.papers().packings())
        .singleElement()
        .satisfies(packing -> assertThat(packing.items()).hasSize(1));
    assertThat(held.comparing()).isEqualTo(Comparing.NOTHING);
  }

  @Test
  void readingItLeavesItByteForByteAsItIs() throws Exception {
    var before = Files.readAllBytes(file);

    assertIsTheFileOfVersion3(CaseStore.read(file));
    assertThat(CaseStore.past(file)).hasSize(5).startsWith(CaseFile.EMPTY);
    assertThat(CaseStore.content(file, CV).orElseThrow()).hasSize(648);
    assertThat(FileCheck.of(file)).isEmpty();

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void openingKeepsAllWithItsContentAndItsHistory() throws SQLException {
    var name = CaseStore.mark(file);
    try (var store = CaseStore.open(file, CLOCK)) {
      assertIsTheFileOfVersion3(store.current());
      assertThat(store.content(CV).orElseThrow()).hasSize(648);
      assertThat(store.undo().orElseThrow().papers().packings()).isEmpty();
      assertThat(store.undo().orElseThrow().stays()).hasSize(1);
      assertThat(store.undo().orElseThrow().has(EventType.HUB_INTERVIEW)).isFalse();
      assertThat(store.undo().orElseThrow().papers().attachments()).isEmpty();
      assertThat(store.undo()).contains(CaseFile.EMPTY);
      for (int i = 0; i < 5; i++) {
        assertThat(store.redo()).isPresent();
      }
    }
    assertIsTheFileOfVersion3(CaseStore.read(file));
    assertThat(userVersion()).isEqualTo("4");
    assertThat(CaseStore.mark(file).id()).isEqualTo(name.id());
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void whatIsNewIsKeptBesideWhatIsOld() {
    var means =
        new Means(
            Optional.of(Amount.parse("3400 USD")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    CaseFile after;
    try (var store = CaseStore.open(file, CLOCK)) {
      after = store.apply(new Change.SetMeans(Means.UNKNOWN, means));
    }
    assertThat(CaseStore.read(file)).isEqualTo(after);
    assertThat(after.comparing().means()).isEqualTo(means);
    try (var store = CaseStore.open(file, CLOCK)) {
      assertIsTheFileOfVersion3(store.undo().orElseThrow());
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void aTableInTheWayOfAnUpgradeIsSeenBeforeIt() throws Exception {
    // The tables before it can be made; this one is there already.
    sql("CREATE TABLE rates (other TEXT)");
    var before = Files.readAllBytes(file);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> CaseStore.open(file, CLOCK).close())
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.OTHER_TABLES));

    assertThat(userVersion()).isEqualTo("3");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(FileCheck.of(file)).containsExactly("the tables are not those of a Qadam file");
  }
}
