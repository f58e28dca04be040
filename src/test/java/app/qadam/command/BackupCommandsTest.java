package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.stage.EventType;
import app.qadam.store.BackupPlace;
import app.qadam.store.Backups;
import app.qadam.store.CaseStore;
import app.qadam.store.FileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void openATerminal() {
    terminal = new Terminal(folder);
    terminal.done("new", "mine.qadam", "--sample");
  }

  private String record() {
    return terminal.done("record", "mine.qadam", "hub-interview", "2026-11-20");
  }

  private String onlyBackup() {
    var all = Backups.list(terminal.file("mine.qadam"), BackupPlace.BESIDE);
    assertThat(all).hasSize(1);
    return all.getFirst().path().toString();
  }

  @Test
  void theFirstChangeOfADayBringsABackup() {
    assertThat(terminal.done("backups", "mine.qadam")).isEqualTo("no backup yet\n");

    record();
    assertThat(CaseStore.read(Path.of(onlyBackup())).has(EventType.HUB_INTERVIEW)).isTrue();
    var first = onlyBackup();
    terminal.done("stay", "mine.qadam", "--in", "2026-11-21");
    assertThat(onlyBackup()).as("no second one").isEqualTo(first);
  }

  @Test
  void aChangeIsSavedAlsoWhereNoBackupCanBeMade() throws IOException {
    Files.writeString(folder.resolve("mine backups"), "in the way");

    var said = terminal.qadam("record", "mine.qadam", "hub-interview", "2026-11-20");
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("saved");
    assertThat(said.err()).contains("note: The change is saved, but the backup could not be made.");
    assertThat(CaseStore.read(terminal.file("mine.qadam")).has(EventType.HUB_INTERVIEW)).isTrue();
  }

  @Test
  void whatABackupHoldsAndWouldChangeIsSaid() {
    assertThat(terminal.done("backup", "mine.qadam")).startsWith("wrote ").contains("mine backups");
    record();

    var listed = terminal.done("backups", "mine.qadam");
    assertThat(listed.lines().toList())
        .anySatisfy(
            line -> assertThat(line).startsWith("Sun 22 Nov 2026, 09:30  ").endsWith("Sound"))
        .anySatisfy(line -> assertThat(line).startsWith("  It holds 3 events, "))
        .anySatisfy(line -> assertThat(line).isEqualTo("  Would no longer be there: 1 event."));
    var json = terminal.qadam("backups", "mine.qadam", "--json").json();
    assertThat(json.size()).isPositive();
    assertThat(json.get(0).get("condition").asString()).isEqualTo("sound");
    assertThat(json.get(0).get("at").asString()).isEqualTo("2026-11-22T04:30:00Z");
    assertThat(json.get(0).get("holds").get("events").asInt()).isEqualTo(3);
    assertThat(json.get(0).get("restoring").get("gone").get("events").asInt()).isEqualTo(1);
  }

  @Test
  void aBackupIsPutBackAndTheFileBeforeIsKept() {
    terminal.done("backup", "mine.qadam");
    var backup = onlyBackup();
    record();

    assertThat(terminal.done("restore", "mine.qadam", backup))
        .isEqualTo(
            "restored mine.qadam\n"
                + "the file before is kept as mine before restore"
                + " 2026-11-22T04-30-00-000Z.qadam\n");
    assertThat(CaseStore.read(terminal.file("mine.qadam")).has(EventType.HUB_INTERVIEW)).isFalse();
    assertThat(FileCheck.of(terminal.file("mine.qadam"))).isEmpty();
  }

  @Test
  void theBackupsOfADamagedFileAreListedAndRestored() throws IOException {
    terminal.done("backup", "mine.qadam");
    var backup = onlyBackup();
    Files.writeString(terminal.file("mine.qadam"), "no database any more");

    var said = terminal.qadam("backups", "mine.qadam");
    assertThat(said.exit()).isZero();
    assertThat(said.err())
        .isEqualTo("note: \"mine.qadam\" is not a Qadam file. It is left as it is.\n");
    assertThat(said.out()).contains("Sound").contains("It holds 3 events");

    terminal.done("restore", "mine.qadam", backup);
    assertThat(FileCheck.of(terminal.file("mine.qadam"))).isEmpty();
  }

  @Test
  void aDamagedBackupIsToldAndRefused() throws IOException {
    terminal.done("backup", "mine.qadam");
    var backup = Path.of(onlyBackup());
    var bytes = Files.readAllBytes(backup);
    Files.write(backup, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(terminal.done("backups", "mine.qadam")).doesNotContain("Sound");
    assertThat(terminal.refused("restore", "mine.qadam", backup.toString())).contains("is damaged");
    assertThat(FileCheck.of(terminal.file("mine.qadam"))).isEmpty();
  }

  @Test
  void aBackupGoesIntoANamedFolderThatIsThere() throws IOException {
    var disk = Files.createDirectory(folder.resolve("disk"));
    terminal.done("backup", "mine.qadam", "--to", disk.toString());

    assertThat(Backups.list(terminal.file("mine.qadam"), BackupPlace.in(disk))).hasSize(1);
    assertThat(Backups.list(terminal.file("mine.qadam"), BackupPlace.BESIDE)).isEmpty();
    assertThat(terminal.refused("backup", "mine.qadam", "--to", folder.resolve("no").toString()))
        .isEqualTo("there is no folder no");
  }

  @Test
  void backingUpAnOlderFileLeavesItAsItIs() throws IOException {
    var old = terminal.file("old.qadam");
    try (var in = CaseStore.class.getResourceAsStream("version-1.qadam")) {
      Files.copy(Objects.requireNonNull(in), old);
    }
    var before = Files.readAllBytes(old);

    terminal.done("backup", "old.qadam");
    assertThat(Files.readAllBytes(old)).isEqualTo(before);
    assertThat(Backups.list(old, BackupPlace.BESIDE))
        .singleElement()
        .satisfies(one -> assertThat(Files.readAllBytes(one.path())).isEqualTo(before));
  }
}
