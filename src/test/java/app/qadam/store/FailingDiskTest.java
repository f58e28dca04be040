package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import app.qadam.store.StoreProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails under an open file: what is told, and that it goes on when it is over. */
class FailingDiskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T09:30:00Z"), ZoneOffset.UTC);
  private static final int LARGE = 200_000;

  @TempDir private Path folder;
  private Path papers;
  private Path file;
  private Path away;

  @BeforeEach
  void makeAFile() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    file = papers.resolve("case.qadam");
    away = folder.resolve("away.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "before"));
    }
  }

  private static Change note(String from, String to) {
    return new Change.WriteNote(Stage.EGOV, from, to);
  }

  private static void assertRefused(Kind kind, ThrowingCallable call) {
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(call)
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind));
  }

  /** What is told as saved is in the file, and nothing else is. */
  private void assertGoesOn(CaseStore store) {
    assertThat(store.current()).isEqualTo(CaseStore.read(file));
    var after = store.apply(note("before", "after"));
    assertThat(CaseStore.read(file)).isEqualTo(after);
    assertThat(store.undo()).isPresent();
    assertThat(FileCheck.of(file)).isEmpty();
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<Content> large() {
    var bytes = new byte[LARGE];
    new Random(1).nextBytes(bytes);
    return List.of(Content.of(bytes));
  }

  @Test
  void aFullDiskIsToldAndTheChangeIsSavedWhenThereIsRoom() throws SQLException {
    var tables = PlainTables.open(file);
    try (var store = new CaseStore(file, CLOCK, FileLock.on(file), tables)) {
      mayGrowBy(tables.connection(), 3);
      assertRefused(Kind.DISK_FULL, () -> store.apply(note("before", "after"), large()));
      assertRefused(Kind.DISK_FULL, () -> store.apply(note("before", "after"), large()));
      assertThat(store.current().notes()).containsEntry(Stage.EGOV, "before");
      assertThat(CaseStore.read(file)).isEqualTo(store.current());

      mayGrowBy(tables.connection(), 1000);
      assertGoesOn(store);
    }
  }

  private static void mayGrowBy(Connection connection, int pages) throws SQLException {
    int now = Rows.all(connection, "PRAGMA page_count", row -> row.getInt(1)).getFirst();
    Rows.all(connection, "PRAGMA max_page_count = " + (now + pages), row -> row.getInt(1));
  }

  @Test
  void aFileThatIsMovedAwayIsGoneUntilItIsPutBack() throws IOException {
    try (var store = CaseStore.open(file, CLOCK)) {
      Files.move(file, away);
      assertRefused(Kind.GONE, () -> store.apply(note("before", "after")));
      assertThat(CaseStore.read(away).notes()).containsEntry(Stage.EGOV, "before");

      Files.move(away, file);
      assertGoesOn(store);
    }
  }

  @Test
  void aFileThatIsDeletedCanBeSavedElsewhereFromTheOpenWindow() throws IOException {
    try (var store = CaseStore.open(file, CLOCK)) {
      Files.delete(file);
      assertRefused(Kind.GONE, () -> store.apply(note("before", "after")));
      assertThat(file).doesNotExist();

      store.copyTo(away);
    }
    assertThat(CaseStore.read(away).notes()).containsEntry(Stage.EGOV, "before");
    assertThat(FileCheck.of(away)).isEmpty();
  }

  @Test
  void aFolderThatIsRenamedIsToldAsGoneUntilItIsBack() throws IOException {
    try (var store = CaseStore.open(file, CLOCK)) {
      Files.move(papers, folder.resolve("renamed"));
      assertRefused(Kind.GONE, () -> store.apply(note("before", "after")));

      Files.move(folder.resolve("renamed"), papers);
      assertGoesOn(store);
    }
  }

  @Test
  void anotherFileInItsPlaceIsLeftAsItIs() throws IOException {
    try (var other = CaseStore.create(away, CLOCK)) {
      other.apply(note("", "another person's"));
    }
    var bytes = Files.readAllBytes(away);
    try (var store = CaseStore.open(file, CLOCK)) {
      Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
      assertRefused(Kind.REPLACED, () -> store.apply(note("before", "after")));
      assertRefused(Kind.REPLACED, store::undo);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(papers).isDirectoryNotContaining(one -> !one.equals(file));
  }

  @Test
  void savedIsNotSaidOfAFileThatIsMovedAwayWhileItIsWritten() throws Exception {
    var moved = new MovedWhileWriting(PlainTables.open(file));
    try (var store = new CaseStore(file, CLOCK, FileLock.on(file), moved)) {
      assertRefused(Kind.GONE, () -> store.apply(note("before", "after")));

      Files.move(away, file);
      assertThat(store.current()).isEqualTo(CaseStore.read(file));
      assertThat(store.undoable()).isPresent();
      assertThat(store.apply(note("after", "later"))).isEqualTo(CaseStore.read(file));
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  /** Tables whose file is moved away in the middle of the first change. */
  private final class MovedWhileWriting implements Tables {
    private final Tables tables;
    private boolean done;

    MovedWhileWriting(Tables tables) {
      this.tables = tables;
    }

    @Override
    public Connection connection() {
      return tables.connection();
    }

    @Override
    public Optional<EnvelopeKeys> keys() {
      return tables.keys();
    }

    @Override
    public Tables under(EnvelopeKeys next) throws SQLException {
      return tables.under(next);
    }

    @Override
    public Tables unprotected() throws SQLException {
      return tables.unprotected();
    }

    @Override
    public Connection openCopy(Path copy) throws SQLException {
      return tables.openCopy(copy);
    }

    @Override
    public void takeIn() throws SQLException {
      tables.takeIn();
    }

    @Override
    public void commit(Sqlite.Work work) throws SQLException {
      tables.commit(() -> {
        work.run();
        if (!done) {
          done = true;
          move();
        }
      });
    }

    private void move() {
      try {
        Files.move(file, away);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void copyTo(Path copy) {
      tables.copyTo(copy);
    }

    @Override
    public void close() throws SQLException {
      tables.close();
    }
  }

  @Test
  void whatAnotherProgramWroteMeanwhileIsTakenInAndNotOverwritten() throws SQLException {
    try (var store = CaseStore.open(file, CLOCK)) {
      // As on a disk that many share and that knows no locks.
      try (var other = new CaseStore(file, CLOCK, FileLock.on(away), PlainTables.open(file))) {
        other.apply(new Change.SetShortlist(List.of(), List.of("kz-neo-nomad-visa")));
      }

      var change = new Change.SetShortlist(List.of(), List.of("ge-it-residence-permit"));
      assertRefused(Kind.CHANGED_OUTSIDE, () -> store.apply(change));
      assertThat(store.current().shortlist()).containsExactly("kz-neo-nomad-visa");
      assertThat(store.current()).isEqualTo(CaseStore.read(file));

      assertThatExceptionOfType(Change.StaleChange.class).isThrownBy(() -> store.apply(change));
      store.apply(note("before", "after"));
    }
    var held = CaseStore.read(file);
    assertThat(held.shortlist()).containsExactly("kz-neo-nomad-visa");
    assertThat(held.notes()).containsEntry(Stage.EGOV, "after");
  }

  @Test
  void whatAnotherProgramBrokeIsToldAsDamageAndNotWrittenOver() throws SQLException {
    try (var store = CaseStore.open(file, CLOCK)) {
      sql("INSERT INTO documents (document, state) VALUES ('cv', 'eaten')");

      assertRefused(Kind.CHANGED_OUTSIDE, () -> store.apply(note("before", "after")));
      assertRefused(Kind.DAMAGED, () -> store.apply(note("before", "after")));
    }
    assertThat(FileCheck.of(file)).isNotEmpty();
  }

  @Test
  void readingMeanwhileIsNoChangeFromOutside() {
    try (var store = CaseStore.open(file, CLOCK)) {
      CaseStore.read(file);
      assertThat(FileCheck.of(file)).isEmpty();
      store.copyTo(away);
      assertGoesOn(store);
    }
  }

  @Test
  void aFolderThatMayOnlyBeReadIsToldUntilItMayBeWritten() throws Exception {
    try (var store = CaseStore.open(file, CLOCK)) {
      assumeTrue(mayBeWritten(papers, false), "rights can be taken away here");
      assertRefused(Kind.READ_ONLY, () -> store.apply(note("before", "after")));
      assertRefused(Kind.READ_ONLY, () -> CaseStore.create(papers.resolve("b.qadam"), CLOCK));

      mayBeWritten(papers, true);
      assertGoesOn(store);
    } finally {
      mayBeWritten(papers, true);
    }
  }

  @Test
  void aFileThatMayOnlyBeReadIsToldUntilItMayBeWritten() throws Exception {
    assumeTrue(mayBeWritten(file, false), "rights can be taken away here");
    try (var store = CaseStore.open(file, CLOCK)) {
      assertRefused(Kind.READ_ONLY, () -> store.apply(note("before", "after")));
      assertRefused(Kind.READ_ONLY, () -> store.apply(note("before", "after")));

      mayBeWritten(file, true);
      assertGoesOn(store);
    } finally {
      mayBeWritten(file, true);
    }
  }

  /** Gives or takes the right to write, from the administrator as well, and says if that worked. */
  private static boolean mayBeWritten(Path path, boolean may) throws Exception {
    if (may) {
      chattr("-i", path);
    }
    assertThat(path.toFile().setWritable(may)).isTrue();
    if (!may && Files.isWritable(path)) {
      chattr("+i", path);
    }
    return Files.isWritable(path) == may;
  }

  /** On a file system that knows no such attribute nothing happens. */
  private static void chattr(String what, Path path) throws Exception {
    try {
      var process =
          new ProcessBuilder("chattr", what, path.toString()).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      process.waitFor();
    } catch (IOException e) {
      assertThat(what).as("there is no chattr").isNotNull();
    }
  }
}
