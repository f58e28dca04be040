package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history of more than a million bytes is read when it is needed, not on opening. */
class LongHistoryOpeningTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T09:30:00Z"), ZoneOffset.UTC);
  private static final int LINES = 60;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("case.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      for (int line = 0; line < LINES; line++) {
        store.apply(write(store, line + "x".repeat(9_990)));
      }
      store.undo(3);
      store.redo(1);
    }
  }

  private static Change write(CaseStore store, String note) {
    return new Change.WriteNote(
        Stage.EGOV, store.current().notes().getOrDefault(Stage.EGOV, ""), note);
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void whatIsTakenBackAndRepeatedNextIsKnownWithoutReadingTheRest() {
    Optional<Change> undoable;
    Optional<Change> redoable;
    try (var store = CaseStore.open(file, CLOCK)) {
      undoable = store.undoable();
      redoable = store.redoable();
      store.checkHistory();

      assertThat(store.undoable()).isEqualTo(undoable);
      assertThat(store.redoable()).isEqualTo(redoable);
    }
    assertThat(undoable).isPresent().isNotEqualTo(redoable);
    assertThat(redoable).isPresent();
  }

  @Test
  void openedItGoesOnAsItWasLeft() {
    try (var store = CaseStore.open(file, CLOCK)) {
      var before = store.current();
      store.apply(write(store, "one more"));

      assertThat(store.undo()).contains(before);
      assertThat(store.undo(LINES).changes()).hasSize(LINES - 2);
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void aValueThatTheHistoryDoesNotLeadToIsSeenBeforeAnythingIsWritten()
      throws SQLException, IOException {
    sql("UPDATE stage_notes SET note = 'third'");
    var bytes = Files.readAllBytes(file);

    try (var store = CaseStore.open(file, CLOCK)) {
      assertDamaged(store::checkHistory);
      assertDamaged(() -> store.apply(write(store, "one more")));
      assertDamaged(store::undo);
      assertDamaged(store::history);
    }

    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(FileCheck.of(file)).isNotEmpty();
  }

  private static void assertDamaged(Runnable action) {
    assertThat(catchThrowableOfType(StoreProblem.class, action::run))
        .hasRootCauseMessage(Soundness.OTHER_HISTORY)
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.DAMAGED);
  }
}
