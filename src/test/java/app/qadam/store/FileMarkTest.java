package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMarkTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("case.qadam");
  }

  private static Change note(String from, String to) {
    return new Change.WriteNote(Stage.EGOV, from, to);
  }

  @Test
  void theMarkGrowsWithEachLineOfTheHistoryAndTheNameStays() {
    FileMark first;
    try (var store = CaseStore.create(file, CLOCK)) {
      first = store.mark();
      assertThat(first.changes()).isZero();

      store.apply(note("", "typed"));
      assertThat(store.mark()).isEqualTo(new FileMark(first.id(), 1));
      store.undo();
      assertThat(store.mark()).isEqualTo(new FileMark(first.id(), 2));
      store.redo();
      assertThat(store.mark()).isEqualTo(new FileMark(first.id(), 3));
      assertThat(CaseStore.mark(file)).isEqualTo(store.mark());
    }
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.mark()).isEqualTo(new FileMark(first.id(), 3));
    }
  }

  @Test
  void aCopyKeepsTheNameAndEachNewFileHasItsOwn() {
    var copy = folder.resolve("copy.qadam");
    var other = folder.resolve("other.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "typed"));
      store.copyTo(copy);
    }
    CaseStore.create(other, CLOCK).close();

    assertThat(CaseStore.mark(copy)).isEqualTo(CaseStore.mark(file));
    assertThat(CaseStore.mark(other).id()).isNotEqualTo(CaseStore.mark(file).id());
  }

  @Test
  void readingTheMarkWritesNothing() throws IOException {
    CaseStore.create(file, CLOCK).close();
    var before = Files.readAllBytes(file);

    CaseStore.mark(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void anOlderFileGetsItsNameOnceAndKeepsIt() throws IOException {
    Files.copy(Path.of("src/test/resources/app/qadam/store/version-1.qadam"), file);

    var mark = CaseStore.mark(file);

    assertThat(mark.changes()).isPositive();
    assertThat(CaseStore.mark(file)).isEqualTo(mark);
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.mark()).isEqualTo(mark);
    }
    assertThat(folder)
        .as("nothing but the file and its backup")
        .isDirectoryNotContaining(path -> !path.equals(file) && !path.endsWith("case backups"));
  }

  @Test
  void anOlderFileThatAWindowHasOpenIsNotTouched() throws IOException {
    Files.copy(Path.of("src/test/resources/app/qadam/store/version-1.qadam"), file);
    var before = Files.readAllBytes(file);
    try (var _ = FileLock.on(file)) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> CaseStore.mark(file))
          .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.IN_USE));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aFileWhoseNameIsGoneIsDamaged() throws SQLException {
    CaseStore.create(file, CLOCK).close();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM identity");
    }

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> CaseStore.mark(file))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.DAMAGED));
    assertThat(FileCheck.of(file)).containsExactly("the file's own name is missing");
  }

  @Test
  void thePastIsEverythingTheFileHeldBefore() {
    try (var store = CaseStore.create(file, CLOCK)) {
      assertThat(store.past()).isEmpty();
      var first = store.apply(note("", "typed"));
      store.apply(note("typed", "again"));
      store.undo();

      assertThat(store.past())
          .containsExactly(CaseFile.EMPTY, first, first.withNotes(Map.of(Stage.EGOV, "again")));
      assertThat(CaseStore.past(file)).isEqualTo(store.past());
    }
  }

  @Test
  void aMarkChecksItself() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FileMark("mine", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new FileMark("0".repeat(32), -1));
  }
}
