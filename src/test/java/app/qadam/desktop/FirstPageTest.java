package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.Ahead;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.model.casefile.Sample;
import app.qadam.store.BackupPlace;
import app.qadam.store.CaseStore;
import app.qadam.store.Passphrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What a window shows when it appears. */
class FirstPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final List<String> appearedWith = new ArrayList<>();
  private Path file;

  // Each test starts the window as it needs it.
  @SuppressWarnings("NullAway.Init")
  private MainWindow window;

  @SuppressWarnings("NullAway.Init")
  private Ahead ahead;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  private void start(Supplier<BackupPlace> place) throws Exception {
    ahead = Ahead.begin(Optional.of(file), () -> CLOCK, place, () -> {});
    window =
        Fx.run(() -> {
          Theme.loadFonts();
          var stage = new Stage();
          var made =
              new MainWindow(
                  stage,
                  CLOCK,
                  ahead,
                  Folders.in(folder.resolve("home")),
                  FileChoice.ofSystem(),
                  address -> {});
          stage.setOnShown(event ->
              List.of("welcome", "overview-next", "unlock", "problem-backups").stream()
                  .filter(id -> made.scene().lookup("#" + id) != null)
                  .forEach(appearedWith::add));
          made.show();
          return made;
        });
  }

  private void waitUntil(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.run(holds));
  }

  private void waitUntilQuiet() throws Exception {
    waitUntil(() -> window.isQuiet() && window.scene().getWindow().isShowing());
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(() -> {
      window.close();
      return true;
    });
    waitUntil(() -> !window.scene().getWindow().isShowing());
    ahead.close();
  }

  @Test
  void theWindowAppearsOnceAndWithThePageOfItsFile() throws Exception {
    start(() -> BackupPlace.BESIDE);
    waitUntilQuiet();
    assertThat(appearedWith).containsExactly("overview-next");
  }

  @Test
  void aFileThatTakesLongDoesNotKeepTheWindowAway() throws Exception {
    var slow = new CountDownLatch(1);
    start(() -> {
      try {
        slow.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return BackupPlace.BESIDE;
    });
    waitUntil(() -> window.scene().getWindow().isShowing());
    assertThat(appearedWith).containsExactly("welcome");
    slow.countDown();
    waitUntil(() -> window.scene().lookup("#overview-next") != null);
    assertThat(appearedWith).as("appears once").hasSize(1);
  }

  @Test
  void aProtectedFileIsAtItsDoor() throws Exception {
    try (var store = CaseStore.open(file, CLOCK);
        var words = Passphrase.of("lamp seven".toCharArray())) {
      store.protect(words);
    }
    start(() -> BackupPlace.BESIDE);
    waitUntilQuiet();
    assertThat(appearedWith).containsExactly("unlock");
  }

  @Test
  void aDamagedFileIsToldOfAtOnce() throws Exception {
    Files.writeString(file, "SQLite format 3\0" + "damaged ".repeat(1000));
    start(() -> BackupPlace.BESIDE);
    waitUntilQuiet();
    assertThat(appearedWith).containsExactly("welcome", "problem-backups");
  }

  @Test
  void aFileWhoseHistoryTellsOtherwiseIsClosedAgainAndToldOf() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE events SET note = 'another'");
    }
    var bytes = Files.readAllBytes(file);
    start(() -> BackupPlace.BESIDE);
    waitUntil(() -> window.isQuiet() && window.scene().lookup("#problem-backups") != null);
    assertThat(appearedWith).as("it was shown before").containsExactly("overview-next");
    Fx.run(() -> {
      assertThat(window.scene().lookup("#overview-next")).isNull();
      assertThat(window.scene().lookup("#problem-salvage")).isNotNull();
      return true;
    });
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }
}
