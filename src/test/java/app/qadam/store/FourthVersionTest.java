package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.program.Amount;
import app.qadam.model.program.SavedFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that version 4 of the file format has: the sample, two versions of a CV of which the first
 * was taken away, figures, a filter, a rate and accepted facts; then a note that was taken back.
 */
class FourthVersionTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T09:30:00Z"), ZoneOffset.UTC);
  private static final String CV =
      "da0cf7f68684b984c366c207303370e6efb97ace919efb95a6d0c95bad32cb19";
  private static final String FIRST_CV =
      "8e807f58c92ef17add34f4a10c5000f014d211c513114cc18d63b79fb59a71f0";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copyTheFile() throws IOException {
    file = folder.resolve("old.qadam");
    try (var in = FourthVersionTest.class.getResourceAsStream("version-4.qadam")) {
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

  private static void assertIsTheFileOfVersion4(CaseFile held) {
    assertThat(held.events()).hasSize(3);
    assertThat(held.documents()).hasSize(8);
    assertThat(held.notes()).isEmpty();
    assertThat(held.papers().attachments())
        .extracting(Attachment::name)
        .containsExactly("pdf-1.5.pdf");
    assertThat(held.papers().current("cv").orElseThrow().sha256()).isEqualTo(CV);
    var comparing = held.comparing();
    assertThat(comparing.means().income()).contains(Amount.parse("3400 USD"));
    assertThat(comparing.filters())
        .extracting(SavedFilter::name)
        .containsExactly("Nomad", "Nomad and IT, family welcome");
    assertThat(comparing.rates().get("EUR"))
        .isNotNull()
        .satisfies(rate -> assertThat(rate.perUsd()).isEqualByComparingTo("0.92"));
    assertThat(comparing.facts().orElseThrow().name()).isEqualTo("rates.json");
  }

  @Test
  void readingItLeavesItByteForByteAsItIs() throws Exception {
    var before = Files.readAllBytes(file);

    assertIsTheFileOfVersion4(CaseStore.read(file));
    assertThat(CaseStore.past(file)).hasSize(10).startsWith(CaseFile.EMPTY);
    assertThat(CaseStore.content(file, CV).orElseThrow()).hasSize(648);
    assertThat(FileCheck.of(file)).isEmpty();

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void openingKeepsAllWithItsContentAndItsHistory() throws SQLException {
    var name = CaseStore.mark(file);
    try (var store = CaseStore.open(file, CLOCK)) {
      assertIsTheFileOfVersion4(store.current());
      assertThat(store.content(CV).orElseThrow()).hasSize(648);
      assertThat(store.content(FIRST_CV).orElseThrow()).hasSize(699);
      assertThat(store.redo().orElseThrow().notes()).containsValue("Ask the host");
      while (store.undo().isPresent()) {
        assertThat(store.undoable().isPresent()).isEqualTo(!store.current().equals(CaseFile.EMPTY));
      }
      for (int i = 0; i < 8; i++) {
        assertThat(store.redo()).isPresent();
      }
    }
    assertIsTheFileOfVersion4(CaseStore.read(file));
    assertThat(userVersion()).isEqualTo("5");
    assertThat(CaseStore.mark(file).id()).isEqualTo(name.id());
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void aTriggerThatIsInTheWayOfTheUpgradeLeavesTheFileAsItWas() throws Exception {
    sql("CREATE TRIGGER purged_is_never_changed BEFORE UPDATE ON documents BEGIN SELECT 1; END");
    var before = Files.readAllBytes(file);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> CaseStore.open(file, CLOCK).close())
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.OTHER_TABLES));

    assertThat(userVersion()).isEqualTo("4");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(FileCheck.of(file)).containsExactly("the tables are not those of a Qadam file");
  }
}
