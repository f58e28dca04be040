package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is shown first: its history is read after that, and before anything is written. */
class OpeningToShowTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T09:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("case.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(new Change.WriteNote(Stage.EGOV, "", "first"));
      store.apply(new Change.WriteNote(Stage.EGOV, "first", "second"));
    }
  }

  private CaseStore shown() {
    return CaseStore.openToShow(file, CLOCK, Unlocking.NONE, BackupPlace.BESIDE);
  }

  @Test
  void whatCanBeTakenBackAndRepeatedIsKnownBeforeTheHistoryIsRead() {
    try (var store = shown()) {
      assertThat(store.isHistoryRead()).isFalse();
      assertThat(store.possible()).isEqualTo(new CaseStore.Possible(true, false));
      store.undo();
      assertThat(store.possible()).isEqualTo(new CaseStore.Possible(true, true));
      store.undo();
    }
    try (var store = shown()) {
      assertThat(store.possible()).isEqualTo(new CaseStore.Possible(false, true));
      assertThat(store.isHistoryRead()).isFalse();
      assertThat(store.checkHistory().isHistoryRead()).isTrue();
      assertThat(store.possible()).isEqualTo(new CaseStore.Possible(false, true));
    }
  }

  @Test
  void aHistoryThatLeadsElsewhereIsSeenBeforeAnythingIsWritten() throws SQLException, IOException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE stage_notes SET note = 'third'");
    }
    var bytes = Files.readAllBytes(file);

    try (var store = shown()) {
      var change = new Change.WriteNote(Stage.EGOV, "third", "fourth");
      assertThatThrownBy(store::checkHistory).hasRootCauseMessage(Soundness.OTHER_HISTORY);
      assertThatThrownBy(() -> store.apply(change)).hasRootCauseMessage(Soundness.OTHER_HISTORY);
    }
    assertThatThrownBy(() -> CaseStore.open(file, CLOCK))
        .hasRootCauseMessage(Soundness.OTHER_HISTORY);

    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }
}
