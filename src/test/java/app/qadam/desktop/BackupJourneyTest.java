package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.store.Backup;
import app.qadam.store.BackupPlace;
import app.qadam.store.Backups;
import app.qadam.store.CaseStore;
import app.qadam.store.FileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backup of a day, and getting a file back from one, by the controls of the window. */
class BackupJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;
  private Path home;
  private CaseFile sample;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    home = folder.resolve("home");
    try (var store = CaseStore.create(file, CLOCK)) {
      sample = store.apply(Sample.asOf(TODAY));
    }
  }

  private List<Backup> backups() {
    return Backups.list(file, BackupPlace.BESIDE);
  }

  private Path kept() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(one -> one.getFileName().toString().contains("before restore"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A change that is saved at once. */
  private static WindowDriver change(WindowDriver window) {
    return window.click("nav-hub-application").click("remove-3");
  }

  private static boolean isChanged(Path file) {
    return !CaseStore.read(file).has(EventType.HUB_SUBMITTED);
  }

  @Test
  void theFirstChangeOfADayIsBackedUpOnceAndLookingAloneIsNot() {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-documents").click("nav-overview");
      assertThat(backups()).isEmpty();
      change(window);
      assertThat(backups()).hasSize(1);
      window.click("undo");
      assertThat(backups()).hasSize(1);
    }
    assertThat(isChanged(backups().getFirst().path())).isTrue();
    assertThat(isChanged(file)).isFalse();
    try (var window = WindowDriver.on(file, home, TODAY.plusDays(1))) {
      change(window);
      assertThat(backups()).hasSize(2);
    }
  }

  @Test
  void aBackupIsRestoredTheFileBeforeIsKeptAndTheRestoringCanBeTakenBack() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-settings").click("settings-backups").click("backups-make");
      assertThat(window.words("backup-0")).contains("Sound", "Nothing would change");
      change(window).click("nav-settings").click("settings-backups");
      assertThat(window.words("backup-0")).contains("Would come back: 1 event.");

      window.click("restore-0");
      assertThat(window.words("toast")).contains("The file before is kept as");
      assertThat(CaseStore.read(file)).isEqualTo(sample);
      assertThat(isChanged(kept())).isTrue();

      window.click("toast-action");
      assertThat(isChanged(file)).isTrue();
      window.click("undo");
    }
    assertThat(CaseStore.read(file)).as("the history came back too").isEqualTo(sample);
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void whatWaitsToBeSavedGoesIntoTheFileBeforeAndNotIntoTheBackup() throws IOException {
    var away = folder.resolve("Away.qadam");
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-settings").click("settings-backups").click("backups-make");
      window.click("nav-hub-application");
      Files.move(file, away);
      window.click("remove-3");
      assertThat(window.words("window-problem")).contains("1 change is not saved yet");
      Files.move(away, file);

      window.click("nav-settings").click("settings-backups").click("restore-0");
      assertThat(window.words("toast")).contains("The file before is kept as");
      window.click("nav-travel").type("stage-note", "After").click("nav-overview");
    }
    assertThat(isChanged(kept())).isTrue();
    assertThat(isChanged(file)).isFalse();
    assertThat(CaseStore.read(file).notes()).containsEntry(Stage.TRAVEL, "After");
  }

  @Test
  void aDamagedFileIsGotBackFromTheWelcome() throws IOException {
    try (var store = CaseStore.open(file, CLOCK)) {
      store.backUp(BackupPlace.BESIDE);
    }
    Files.writeString(file, "no database any more");

    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("problem-backups");
      assertThat(window.words("rescue")).contains("is not a Qadam file", "Sound", "It holds");
      window.click("rescue-back");
      assertThat(window.shows("welcome")).isTrue();
      window.click("problem-backups").click("restore-0");
      assertThat(window.shows("overview-next")).isTrue();
      assertThat(window.words("toast")).contains("is kept as");
    }
    assertThat(CaseStore.read(file)).isEqualTo(sample);
    assertThat(kept()).hasContent("no database any more");
  }

  @Test
  void whatCanBeReadOfADamagedFileIsSavedInANewOneThatOpens() throws IOException {
    var bytes = Files.readAllBytes(file);
    // The last page of the tables is lost.
    Arrays.fill(bytes, bytes.length - 4096, bytes.length, (byte) 0x55);
    Files.write(file, bytes);
    var saved = folder.resolve("Saved.qadam");

    try (var window = WindowDriver.on(file, home, TODAY, saved)) {
      window.click("problem-backups");
      assertThat(window.shows("backups-none")).isTrue();
      window.click("rescue-salvage");
      assertThat(window.words("toast")).contains("What could be read is saved in", "Saved.qadam");
      assertThat(window.shows("overview-next")).isTrue();
    }
    assertThat(FileCheck.of(saved)).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void aBackupThatFailsIsToldOnceAndTheWorkGoesOn() throws IOException {
    Files.writeString(folder.resolve("Mine backups"), "in the way");
    try (var window = WindowDriver.on(file, home, TODAY)) {
      change(window);
      assertThat(window.words("toast")).contains("The change is saved, but the backup could not");
      window.click("undo").click("redo");
      assertThat(window.words("toast")).doesNotContain("backup");
    }
    assertThat(isChanged(file)).isTrue();
  }
}
