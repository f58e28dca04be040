package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.Launcher;
import app.qadam.model.casefile.Change;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes on one file: neither writes over what the other wrote. */
class LockTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int TURNS = 30;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeAFile() {
    file = folder.resolve("case.qadam");
    CaseStore.create(file, CLOCK).close();
  }

  private static String said(Process process) throws IOException, InterruptedException {
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  private Process turns(Stage stage) throws IOException {
    return OtherProcess.start(TakingTurns.class, folder, file, stage.name(), TURNS);
  }

  @Test
  void twoProcessesThatTakeTurnsLoseNoChange() throws Exception {
    var one = turns(Stage.EGOV);
    var other = turns(Stage.TRAVEL);

    assertThat(said(one)).startsWith("refused ");
    assertThat(said(other)).startsWith("refused ");
    var held = CaseStore.read(file);
    assertThat(held.notes()).containsEntry(Stage.EGOV, "x".repeat(TURNS));
    assertThat(held.notes()).containsEntry(Stage.TRAVEL, "x".repeat(TURNS));
    assertThat(CaseStore.mark(file).changes()).isEqualTo(2 * TURNS);
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void aCommandIsRefusedInWordsWhileAWindowHasTheFileButReads() throws Exception {
    try (var window = CaseStore.open(file, CLOCK)) {
      window.apply(new Change.WriteNote(Stage.EGOV, "", "of the window"));

      var record =
          OtherProcess.start(Launcher.class, folder, "record", file, "iin-issued", "2026-10-03");
      assertThat(said(record)).contains("case.qadam").containsAnyOf("another Qadam", "другом окне");
      assertThat(record.exitValue()).isEqualTo(2);
      var status = OtherProcess.start(Launcher.class, folder, "status", file, "--json");
      assertThat(said(status)).startsWith("{");
      assertThat(status.exitValue()).isZero();

      window.apply(new Change.WriteNote(Stage.EGOV, "of the window", "still its own"));
    }
    var record =
        OtherProcess.start(Launcher.class, folder, "record", file, "iin-issued", "2026-10-03");
    said(record);
    assertThat(record.exitValue()).isZero();
    var held = CaseStore.read(file);
    assertThat(held.notes()).containsEntry(Stage.EGOV, "still its own");
    assertThat(held.has(EventType.IIN_ISSUED)).isTrue();
  }

  @Test
  void aLockEndsWithItsProcessHoweverThatEnds() throws Exception {
    var process = OtherProcess.start(ChangingProcess.class, folder, file, 1, Integer.MAX_VALUE);
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo(ChangingProcess.OPENING);
      assertThat(out.readLine()).startsWith(ChangingProcess.SAVED);
      var second = OtherProcess.start(OtherWindow.class, folder, file);
      assertThat(said(second)).isEqualTo("in-use");
      OtherProcess.kill(process);
    }
    assertThat(folder.resolve("case.qadam.lock")).exists();
    CaseStore.open(file, CLOCK).close();
    assertThat(folder.resolve("case.qadam.lock")).doesNotExist();
    assertThat(FileCheck.of(file)).isEmpty();
  }
}
