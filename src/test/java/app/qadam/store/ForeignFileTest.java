package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no Qadam file, or no longer whole, is refused before anything could touch it. */
class ForeignFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
  private static final Duration AT_ONCE = Duration.ofSeconds(5);
  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("case.qadam");
  }

  private void make() {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "first"));
      store.apply(note("first", "second"));
    }
  }

  private static Change note(String from, String to) {
    return new Change.WriteNote(Stage.TRAVEL, from, to);
  }

  private void refused(StoreProblem.Kind kind) {
    assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          Untouched.refuses(folder, kind, () -> CaseStore.open(file, CLOCK).close());
          Untouched.refuses(folder, kind, () -> CaseStore.read(file));
          Untouched.refuses(folder, kind, () -> CaseStore.mark(file));
        });
  }

  private static StoreProblem problem(ThrowingCallable call) {
    return catchThrowableOfType(StoreProblem.class, call);
  }

  private void put(int at, int... bytes) throws IOException {
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.seek(at);
      for (int one : bytes) {
        out.write(one);
      }
    }
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file);
    refused(StoreProblem.Kind.NOT_A_FILE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsNoFileAndNobodyWaitsForIt() throws Exception {
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    refused(StoreProblem.Kind.NOT_A_FILE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAPipeIsNoFile() throws Exception {
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(file, pipe);
    refused(StoreProblem.Kind.NOT_A_FILE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsNoFile() throws IOException {
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    refused(StoreProblem.Kind.NOT_A_FILE);
  }

  @Test
  void twoGigabytesOfZerosAreNoQadamFileAtOnce() throws IOException {
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(2L << 30);
    }
    assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          assertThat(problem(() -> CaseStore.open(file, CLOCK).close()).kind())
              .isEqualTo(StoreProblem.Kind.NOT_QADAM);
          assertThat(problem(() -> CaseStore.read(file)).kind())
              .isEqualTo(StoreProblem.Kind.NOT_QADAM);
        });
    assertThat(Files.size(file)).isEqualTo(2L << 30);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @ParameterizedTest
  @CsvSource({
    "an old page size, 16, 0x0300, TAMPERED",
    "a page size of 256, 16, 0x0100, TAMPERED",
    "a write-ahead log, 18, 0x0202, TAMPERED",
    "a log to write, 18, 0x0201, TAMPERED",
    "other fractions, 21, 0x4021, TAMPERED",
    "a schema of the future, 46, 0x0005, TAMPERED",
    "UTF-16, 58, 0x0002, TAMPERED",
    "a newer version, 62, 0x1000, NEWER",
    "another program's mark, 68, 0x5144, NOT_QADAM",
  })
  void aHeaderThatIsNotQadamsIsSeen(String what, int at, String bytes, StoreProblem.Kind kind)
      throws IOException {
    make();
    int both = Integer.decode(bytes);
    put(at, both >> 8, both & 0xff);
    refused(kind);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, PAGE - 1, PAGE, PAGE + 1, 10 * PAGE})
  void aFileWhoseEndIsMissingIsCutShort(int missing) throws IOException {
    make();
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - missing));

    refused(StoreProblem.Kind.CUT_SHORT);
    assertThat(FileCheck.of(file)).containsExactly("it is cut short, its end is missing");
  }

  @Test
  void aFewBytesTooManyAreSeen() throws IOException {
    make();
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 7));

    refused(StoreProblem.Kind.TAMPERED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyOlderFixtureWithAFlippedPageIsNotBroughtUp(int version) throws IOException {
    try (var in = ForeignFileTest.class.getResourceAsStream("version-" + version + ".qadam")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    put(PAGE, 0xA5, 0xA5, 0xA5, 0xA5);

    refused(StoreProblem.Kind.DAMAGED);
  }

  /** SQLite's own check passes over the page of an empty index. */
  @Test
  void anEmptyIndexOnATablesPageIsSeenBeforeTheFirstRowIsWritten() throws Exception {
    try (var in = ForeignFileTest.class.getResourceAsStream("version-1.qadam")) {
      var bytes = Objects.requireNonNull(in).readAllBytes();
      System.arraycopy(bytes, 4 * PAGE, bytes, 5 * PAGE, PAGE);
      Files.write(file, bytes);
    }

    refused(StoreProblem.Kind.DAMAGED);
  }

  @Test
  void aValueThatTheHistoryDoesNotLeadToIsDamage() throws SQLException {
    make();
    sql("UPDATE stage_notes SET note = 'third'");

    var problem = problem(() -> CaseStore.open(file, CLOCK).close());
    assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.DAMAGED);
    assertThat(problem).hasRootCauseMessage("the history does not lead to what the file holds");
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  // What lies beside the file

  private Path journal() {
    return folder.resolve("case.qadam-journal");
  }

  private CaseFile held(Path file) {
    return CaseStore.read(file);
  }

  @Test
  void aJournalThatACrashLeftIsRolledBackByWhoeverComesFirst() throws Exception {
    make();
    var whole = Files.readAllBytes(file);
    var held = held(file);
    var half = half();

    assertThat(half[0]).isNotEqualTo(whole);
    Files.write(file, half[0]);
    Files.write(journal(), half[1]);
    assertThat(held(file)).isEqualTo(held);
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    assertThat(journal()).doesNotExist();

    Files.write(file, half[0]);
    Files.write(journal(), half[1]);
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.current()).isEqualTo(held);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  /** The file and its journal as a crash in the middle of a transaction leaves them. */
  private byte[][] half() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = 1");
      statement.execute("BEGIN");
      statement.execute("UPDATE stage_notes SET note = 'half'");
      for (int i = 0; i < 200; i++) {
        statement.execute("INSERT INTO filters VALUES ('big" + i + "', hex(zeroblob(2000)))");
      }
      var half = new byte[][] {Files.readAllBytes(file), Files.readAllBytes(journal())};
      statement.execute("ROLLBACK");
      return half;
    }
  }

  @Test
  void aJournalOfAnEarlierTimeIsNotRolledBack() throws Exception {
    make();
    var old = half()[1];
    try (var store = CaseStore.open(file, CLOCK)) {
      store.apply(note("second", "third"));
      store.apply(note("third", "fourth"));
    }
    Files.write(journal(), old);

    refused(StoreProblem.Kind.TAMPERED);
  }

  @Test
  void aJournalOfAnotherFileIsNotRolledBack() throws Exception {
    make();
    var mine = Files.readAllBytes(file);
    for (int i = 0; i < 9; i++) {
      sql("UPDATE identity SET id = id");
    }
    var other = half()[1];
    Files.write(file, mine);
    Files.write(journal(), other);

    refused(StoreProblem.Kind.TAMPERED);
  }

  @Test
  void aJournalThatWouldEmptyTheFileIsNotRolledBack() throws Exception {
    make();
    var journal = ByteBuffer.allocate(512);
    journal.putLong(0xd9d505f920a163d7L).putInt(0).putInt(7).putInt(0).putInt(512).putInt(PAGE);
    Files.write(journal(), journal.array());

    refused(StoreProblem.Kind.TAMPERED);
  }

  @Test
  void aWriteAheadLogBesideTheFileIsNotRead() throws Exception {
    make();
    Files.write(folder.resolve("case.qadam-wal"), new byte[] {0x37, 0x7f, 0x06, (byte) 0x82});

    refused(StoreProblem.Kind.TAMPERED);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInThePlaceOfTheJournalHoldsNobodyUp() throws Exception {
    make();
    assertThat(new ProcessBuilder("mkfifo", journal().toString()).start().waitFor()).isZero();

    refused(StoreProblem.Kind.TAMPERED);
  }
}
