package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String KEPT = "Mine before restore 2026-11-22T09-30-00-000Z.qadam";

  @TempDir private Path folder;
  private Path file;
  private Path backup;
  private CaseFile then;
  private CaseFile now;

  @BeforeEach
  void makeAFileThatWentOnAfterItsBackup() {
    file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      then = store.apply(Sample.asOf(TODAY, Locale.ENGLISH));
      backup = store.backUp(BackupPlace.BESIDE).path();
      now = store.apply(new Change.WriteNote(Stage.TRAVEL, "", "After the backup"));
    }
  }

  private Optional<Path> restore() {
    return Restore.of(file, backup, CLOCK, Unlocking.NONE);
  }

  /** The process ends at a step. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void theBackupTakesThePlaceAndTheFileThatWasThereIsKept() throws IOException {
    var before = Files.readAllBytes(file);
    var copy = Files.readAllBytes(backup);
    var id = CaseStore.mark(file).id();

    assertThat(restore()).contains(file.toRealPath().resolveSibling(KEPT));

    assertThat(CaseStore.read(file)).isEqualTo(then);
    assertThat(CaseStore.mark(file).id()).isEqualTo(id);
    assertThat(FileCheck.of(file)).isEmpty();
    assertThat(Files.readAllBytes(folder.resolve(KEPT))).isEqualTo(before);
    assertThat(Files.readAllBytes(backup)).as("the backup stays").isEqualTo(copy);
    assertThat(folder).isDirectoryNotContaining("glob:**{.part,.lock}");
  }

  @Test
  void whatIsWrittenAfterwardsDoesNotReachTheFileThatIsKept() {
    restore();
    try (var store = CaseStore.open(file, CLOCK)) {
      store.apply(new Change.WriteNote(Stage.E_VISA, "", "Going on"));
    }
    assertThat(CaseStore.read(folder.resolve(KEPT))).isEqualTo(now);
    assertThat(CaseStore.read(backup)).isEqualTo(then);
  }

  @Test
  void twoRestoresKeepTwoFiles() {
    var first = restore().orElseThrow();
    var second = restore().orElseThrow();

    assertThat(second).isNotEqualTo(first);
    assertThat(CaseStore.read(first)).isEqualTo(now);
    assertThat(CaseStore.read(second)).isEqualTo(then);
  }

  @Test
  void aKillAtAnyStepLeavesTheOneFileOrTheOther() throws IOException {
    for (Restore.Step step : Restore.Step.values()) {
      var before = Files.readAllBytes(file);
      assertThatExceptionOfType(Killed.class)
          .isThrownBy(() ->
              Restore.of(
                  file,
                  backup,
                  CLOCK,
                  Unlocking.NONE,
                  done -> {
                    if (done == step) {
                      throw new Killed();
                    }
                  }));
      var expected = step == Restore.Step.REPLACED ? then : now;
      assertThat(CaseStore.read(file)).as("killed at %s", step).isEqualTo(expected);
      assertThat(FileCheck.of(file)).isEmpty();
      if (step != Restore.Step.REPLACED) {
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
      }
    }
    try (var files = Files.list(folder)) {
      assertThat(files.filter(one -> one.getFileName().toString().contains("before restore")))
          .as("what was there is kept each time")
          .hasSize(Restore.Step.values().length);
    }
  }

  @Test
  void aDamagedFileIsReplacedAndKeptAsItIs() throws IOException {
    Files.writeString(file, "no database any more");

    restore();
    assertThat(CaseStore.read(file)).isEqualTo(then);
    assertThat(folder.resolve(KEPT)).hasContent("no database any more");
  }

  @Test
  void aMissingFileComesBack() throws IOException {
    Files.delete(file);

    assertThat(restore()).isEmpty();
    assertThat(CaseStore.read(file)).isEqualTo(then);
  }

  @Test
  void aJournalThatACrashLeftIsKeptWithItsFileAndDoesNotReachTheBackup() throws IOException {
    var journal = folder.resolve("Mine.qadam-journal");
    Files.writeString(journal, "half a transaction");

    restore();
    assertThat(journal).doesNotExist();
    assertThat(folder.resolve(KEPT + "-journal")).hasContent("half a transaction");
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void aBackupThatIsNotSoundIsRefusedAndNothingChanges() throws IOException, SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM events");
    }
    var before = Files.readAllBytes(file);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(this::restore)
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.DAMAGED);
          assertThat(problem.file()).isEqualTo(backup);
        });
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.resolve(KEPT)).doesNotExist();
  }

  @Test
  void aFileThatIsOpenInAWindowIsNotReplaced() {
    try (var window = CaseStore.open(file, CLOCK)) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(this::restore)
          .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.IN_USE));
      assertThat(window.current()).isEqualTo(now);
    }
    assertThat(CaseStore.read(file)).isEqualTo(now);
  }

  @Test
  void anOlderVersionIsRestoredAsItWasAndBroughtUpWhenItIsOpened() throws IOException {
    var old = folder.resolve("Mine backups/old.qadam");
    try (var in = RestoreTest.class.getResourceAsStream("version-1.qadam")) {
      Files.copy(Objects.requireNonNull(in), old);
    }
    backup = old;

    restore();
    assertThat(Files.mismatch(file, old)).isEqualTo(-1);
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.current().events()).hasSize(4);
    }
    assertThat(Backups.list(file, BackupPlace.BESIDE))
        .filteredOn(one -> one.name().before().isPresent())
        .hasSize(1);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    var link = folder.resolve("link.qadam");
    Files.createSymbolicLink(link, file);

    Restore.of(link, backup, CLOCK, Unlocking.NONE);
    assertThat(link).isSymbolicLink();
    assertThat(CaseStore.read(link)).isEqualTo(then);
    assertThat(List.of(folder.resolve(KEPT))).allMatch(Files::exists);
  }
}
