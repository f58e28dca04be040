package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.FileKind;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Content PAPER =
      Content.of("%PDF-1.4 a paper".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("Mine.qadam");
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  private static Clock days(int later) {
    return at(NOW.plus(Duration.ofDays(later)));
  }

  private CaseFile sample() {
    try (var store = CaseStore.create(file, at(NOW))) {
      store.apply(Sample.asOf(TODAY, Locale.ENGLISH));
      var paper =
          new Attachment(
              1, "cv", "cv.pdf", FileKind.PDF, PAPER.bytes().length, PAPER.sha256(), TODAY, true);
      return store.apply(
          new Change.SetAttachments("cv", List.of(), List.of(paper)), List.of(PAPER));
    }
  }

  private static void note(CaseStore store, String text) {
    var before = Optional.ofNullable(store.current().notes().get(Stage.TRAVEL)).orElse("");
    store.apply(new Change.WriteNote(Stage.TRAVEL, before, text));
  }

  private List<Backup> list() {
    return Backups.list(file, BackupPlace.BESIDE);
  }

  private Optional<Backup> onDay(int later, BackupPlace place) {
    try (var store = CaseStore.open(file, days(later), Unlocking.NONE, place)) {
      note(store, "day " + later);
      return store.backUpIfDue(place);
    }
  }

  /** A file with the name of a backup; nobody opens it here. */
  private Path named(int daysLater, int entries, String owner) throws IOException {
    var name =
        new BackupName(
            NOW.plus(Duration.ofDays(daysLater)), 4, OptionalInt.empty(), entries, owner);
    var path = Files.createDirectories(folder.resolve("Mine backups")).resolve(name.text(file));
    return Files.writeString(path, "x");
  }

  private void olderFile(int version) throws IOException {
    try (var in = BackupsTest.class.getResourceAsStream("version-" + version + ".qadam")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  @Test
  void aBackupHoldsAllThatTheFileHoldsAndIsFoundBesideIt() {
    var held = sample();
    try (var store = CaseStore.open(file, at(NOW))) {
      store.backUp(BackupPlace.BESIDE);
    }

    assertThat(list()).hasSize(1);
    var backup = list().getFirst();
    assertThat(backup.path().getParent()).isEqualTo(folder.resolve("Mine backups"));
    assertThat(backup.name().at()).isEqualTo(NOW);
    assertThat(backup.name().version()).isEqualTo(Schema.VERSION);
    assertThat(backup.name().owner()).isEqualTo(CaseStore.mark(file).id().substring(0, 8));
    assertThat(Backups.look(backup.path(), Unlocking.NONE))
        .isEqualTo(new Backup.Condition.Sound(held));
    assertThat(CaseStore.content(backup.path(), PAPER.sha256()))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PAPER.bytes()));
    assertThat(CaseStore.past(backup.path())).isEqualTo(CaseStore.past(file));
    assertThat(CaseStore.mark(backup.path())).isEqualTo(CaseStore.mark(file));
  }

  @Test
  void onlyTheOwnerReadsIt() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    sample();
    var backup = Backups.of(file, BackupPlace.BESIDE, at(NOW), Unlocking.NONE);

    assertThat(Files.getPosixFilePermissions(backup.path()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(backup.path().getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void theFirstChangeOfADayBringsOneAndTheOthersNone() {
    sample();
    try (var store = CaseStore.open(file, days(0))) {
      assertThat(store.backUpIfDue(BackupPlace.BESIDE)).as("nothing was changed").isEmpty();
      note(store, "one");
      assertThat(store.backUpIfDue(BackupPlace.BESIDE)).isPresent();
      note(store, "two");
      assertThat(store.backUpIfDue(BackupPlace.BESIDE)).isEmpty();
    }
    assertThat(onDay(0, BackupPlace.BESIDE)).as("also not after opening it again").isEmpty();
    assertThat(onDay(1, BackupPlace.BESIDE)).isPresent();
    assertThat(list()).hasSize(2);
  }

  @Test
  void theDayIsThatOfThePersonsClock() {
    sample();
    var almaty = ZoneId.of("Asia/Almaty");
    // 23:30 and 00:30 in Almaty, one day in UTC.
    try (var store =
        CaseStore.open(file, Clock.fixed(Instant.parse("2026-11-22T18:30:00Z"), almaty))) {
      note(store, "late");
      assertThat(store.backUpIfDue(BackupPlace.BESIDE)).isPresent();
    }
    try (var store =
        CaseStore.open(file, Clock.fixed(Instant.parse("2026-11-22T19:30:00Z"), almaty))) {
      note(store, "early");
      assertThat(store.backUpIfDue(BackupPlace.BESIDE)).isPresent();
    }
  }

  @Test
  void aClockThatJumpedBackHoldsNoBackupUp() {
    sample();
    assertThat(onDay(3000, BackupPlace.BESIDE)).isPresent();

    assertThat(onDay(1, BackupPlace.BESIDE)).isPresent();
    assertThat(onDay(2, BackupPlace.BESIDE)).isPresent();
    assertThat(list())
        .extracting(one -> one.name().at())
        .containsExactly(
            NOW.plus(Duration.ofDays(3000)),
            NOW.plus(Duration.ofDays(2)),
            NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void whatIsClosedAfterAChangeIsBackedUpThen() {
    sample();
    List<StoreProblem> failed = new ArrayList<>();
    try (var store = CaseStore.open(file, at(NOW))) {
      store.backUpWhenClosing(BackupPlace.BESIDE, failed::add);
      note(store, "closing");
      assertThat(list()).isEmpty();
    }
    assertThat(failed).isEmpty();
    assertThat(list()).hasSize(1);
    assertThat(CaseStore.read(list().getFirst().path())).isEqualTo(CaseStore.read(file));
  }

  @Test
  void aBackupThatCannotBeWrittenLosesNoChange() throws IOException {
    sample();
    // A file stands where the folder should be.
    Files.writeString(folder.resolve("Mine backups"), "in the way");
    List<StoreProblem> failed = new ArrayList<>();
    try (var store = CaseStore.open(file, at(NOW))) {
      store.backUpWhenClosing(BackupPlace.BESIDE, failed::add);
      note(store, "still saved");
    }

    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst().kind()).isEqualTo(StoreProblem.Kind.CANNOT_WRITE);
    assertThat(CaseStore.read(file).notes()).containsEntry(Stage.TRAVEL, "still saved");
    assertThat(folder.resolve("Mine backups")).hasContent("in the way");
  }

  @Test
  void whatCannotBeWrittenIsNotTriedAgainOnTheSameDay() throws IOException {
    sample();
    Files.writeString(folder.resolve("Mine backups"), "in the way");
    try (var store = CaseStore.open(file, at(NOW))) {
      note(store, "one");
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> store.backUpIfDue(BackupPlace.BESIDE));
      note(store, "two");
      assertThat(store.backUpIfDue(BackupPlace.BESIDE)).isEmpty();
    }
  }

  @Test
  void aChosenFolderTakesThemAndOneThatIsGoneLeavesThemBesideTheFile() throws IOException {
    sample();
    var disk = Files.createDirectory(folder.resolve("other disk"));
    var place = BackupPlace.in(disk);
    assertThat(onDay(0, place).orElseThrow().path()).startsWith(disk);

    Files.move(disk, folder.resolve("taken away"));
    assertThat(place.isThere()).isFalse();
    assertThat(onDay(1, place).orElseThrow().path().getParent())
        .isEqualTo(folder.resolve("Mine backups"));

    Files.move(folder.resolve("taken away"), disk);
    assertThat(Backups.list(file, place)).as("both folders are looked through").hasSize(2);
  }

  @Test
  void twoFilesInOneFolderDoNotTakeEachOthersBackupsAway() throws IOException {
    sample();
    var owner = CaseStore.mark(file).id().substring(0, 8);
    var others = named(-2, 20, owner.equals("00000000") ? "11111111" : "00000000");
    for (int day = -1; day > -60; day--) {
      named(day, 20, owner);
    }
    onDay(0, BackupPlace.BESIDE);
    assertThat(others).exists();
    assertThat(list()).hasSizeLessThan(40);
  }

  @Test
  void olderOnesGoOnlyAsTheRuleSaysAndOnlyOnceTheNewOneIsThere() throws IOException {
    sample();
    var owner = CaseStore.mark(file).id().substring(0, 8);
    for (int day = -59; day < 0; day++) {
      named(day, 20, owner);
    }
    var before = list().stream().map(Backup::name).toList();

    var written = onDay(0, BackupPlace.BESIDE).orElseThrow();
    var all = new ArrayList<>(before);
    all.add(written.name());
    assertThat(list().stream().map(Backup::name))
        .hasSizeLessThan(40)
        .containsExactlyInAnyOrderElementsOf(Retention.kept(all));
    assertThat(list().getFirst()).isEqualTo(written);
  }

  @Test
  void aBackupThatFailsTakesNoOlderOneAway() throws IOException, SQLException {
    sample();
    var owner = CaseStore.mark(file).id().substring(0, 8);
    for (int day = -59; day < 0; day++) {
      named(day, 20, owner);
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE contents SET bytes = x'00'");
    }

    assertThatExceptionOfType(StoreProblem.class).isThrownBy(() -> onDay(0, BackupPlace.BESIDE));
    assertThat(list()).hasSize(59);
  }

  @Test
  void anEmptyFileTakesNoFullBackupAway() throws IOException {
    var full = sample();
    onDay(0, BackupPlace.BESIDE);
    var owner = CaseStore.mark(file).id().substring(0, 8);
    for (int day = 1; day < 900; day += 5) {
      named(day, day % 2, owner);
    }
    try (var store = CaseStore.open(file, days(901))) {
      while (store.undo().isPresent()) {
        // Back to the beginning.
      }
      store.backUpIfDue(BackupPlace.BESIDE);
    }

    assertThat(list().getFirst().name().entries()).isZero();
    assertThat(list())
        .filteredOn(one -> one.name().entries() > 1)
        .singleElement()
        .satisfies(one -> assertThat(CaseStore.read(one.path()).events()).isEqualTo(full.events()));
  }

  @Test
  void anOlderFileIsBackedUpByteForByteBeforeItsTablesChange() throws IOException {
    for (int version = 1; version < Schema.VERSION; version++) {
      file = Files.createDirectory(folder.resolve("of " + version)).resolve("Old.qadam");
      olderFile(version);
      var before = Files.readAllBytes(file);

      CaseStore.open(file, at(NOW)).close();

      assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
      assertThat(list()).hasSize(1);
      var backup = list().getFirst();
      assertThat(backup.name().version()).isEqualTo(version);
      assertThat(backup.name().before()).isEqualTo(OptionalInt.of(Schema.VERSION));
      assertThat(Files.readAllBytes(backup.path())).isEqualTo(before);
      assertThat(Backups.look(backup.path(), Unlocking.NONE))
          .isEqualTo(new Backup.Condition.Sound(CaseStore.read(file)));
      assertThat(Files.readAllBytes(backup.path())).as("looking changes nothing").isEqualTo(before);
    }
  }

  @Test
  void anOlderFileIsNotTouchedWhenItsBackupCannotBeWritten() throws IOException {
    olderFile(3);
    Files.writeString(folder.resolve("Mine backups"), "in the way");
    var before = Files.readAllBytes(file);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> CaseStore.open(file, at(NOW)))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.NO_BACKUP));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.resolve("Mine.qadam.lock")).doesNotExist();
  }

  @Test
  void aBackupThatWasDamagedAfterwardsIsListedAsSuch() throws IOException {
    sample();
    var good = Backups.of(file, BackupPlace.BESIDE, at(NOW), Unlocking.NONE);
    var bad = Backups.of(file, BackupPlace.BESIDE, days(1), Unlocking.NONE);
    var bytes = Files.readAllBytes(bad.path());
    for (int i = 4096; i < bytes.length; i += 100) {
      bytes[i] ^= 0x55;
    }
    Files.write(bad.path(), bytes);

    Files.delete(file);
    assertThat(list()).containsExactly(bad, good);
    assertThat(Backups.look(bad.path(), Unlocking.NONE))
        .isNotInstanceOf(Backup.Condition.Sound.class);
    assertThat(Backups.look(good.path(), Unlocking.NONE))
        .isInstanceOf(Backup.Condition.Sound.class);
  }

  @Test
  void aDamagedFileIsNotBackedUpOverWhatWasGood() throws IOException, SQLException {
    sample();
    Backups.of(file, BackupPlace.BESIDE, at(NOW), Unlocking.NONE);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE contents SET bytes = x'00'");
    }

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> Backups.of(file, BackupPlace.BESIDE, days(1), Unlocking.NONE))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.DAMAGED));
    try (var store = CaseStore.open(file, days(1))) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> store.backUp(BackupPlace.BESIDE));
    }
    assertThat(list()).hasSize(1);
    assertThat(folder.resolve("Mine backups")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void whatACrashLeftHalfWrittenGoesWithTheNextBackup() throws IOException {
    sample();
    var first = Backups.of(file, BackupPlace.BESIDE, at(NOW), Unlocking.NONE);
    var half = first.path().resolveSibling(".qadam-" + first.name().owner() + "-a-b-c.part");
    var others = first.path().resolveSibling(".qadam-00000000-a-b-c.part");
    Files.writeString(half, "half");
    Files.writeString(others, "half of another file's");

    Backups.of(file, BackupPlace.BESIDE, days(1), Unlocking.NONE);
    assertThat(half).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void twoOfTheSameMomentHaveTwoNamesAndNothingElseIsTakenForOne() throws IOException {
    sample();
    var one = Backups.of(file, BackupPlace.BESIDE, at(NOW), Unlocking.NONE);
    var other = Backups.of(file, BackupPlace.BESIDE, at(NOW), Unlocking.NONE);
    Files.copy(file, one.path().resolveSibling("Mine.qadam"));

    // Of one hour the newest is enough.
    assertThat(list()).containsExactly(other);
    assertThat(BackupName.of(other.path())).contains(other.name());
    assertThat(other.path().getFileName())
        .hasToString(
            "Mine 2026-11-22T09-30-00-001Z v%d %d entries %s.qadam"
                .formatted(Schema.VERSION, one.name().entries(), one.name().owner()));
  }

  @Test
  void namesThatAreAlmostTheLongestAreBackedUpToo() throws IOException {
    file =
        folder.resolve(
            "Заявление на цифровую визу кочевника с очень длинным именем файла, "
                + "которое едва помещается.qadam");
    sample();

    assertThat(Backups.of(file, BackupPlace.BESIDE, at(NOW), Unlocking.NONE).path()).exists();
    assertThat(list()).hasSize(1);
  }
}
