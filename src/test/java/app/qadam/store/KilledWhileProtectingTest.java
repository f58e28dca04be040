package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.ProtectedProcess.Lock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that is ended while it saves, protects, changes the passphrase or takes it away leaves
 * the file as it was before or after that, whole, with everything that it had said was saved. The
 * environment variable QADAM_PROTECTED_KILLS says how many are ended; packaging/check-protected.sh
 * runs it with many.
 */
class KilledWhileProtectingTest {
  private static final int FEW = 3;
  private static final int SCAN = 2_000_000;
  private static final int MOST_LINES = 12;
  private static final int MOST_NANOS = 25_000_000;

  @TempDir private Path folder;
  private Path file = Path.of("");
  private final Random random = new Random(20261122);

  private long saved;
  private Lock lock = Lock.FIRST;
  private int kills;
  private int inTheMiddle;
  private int unacknowledged;

  private static int howMany() {
    var asked = System.getenv("QADAM_PROTECTED_KILLS");
    return asked == null ? FEW : Integer.parseInt(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"saves", "locks"})
  void theFileIsTheOldOrTheNewOneWholeWithAllThatWasSaved(String what) throws Exception {
    file = folder.resolve("case.qadam");
    try (var store = CaseStore.create(file, Clock.systemUTC())) {
      ProtectedForTests.attach(store, 1, SCAN);
      ProtectedForTests.protect(store, ProtectedForTests.WORDS);
    }
    for (int kill = 0; kill < howMany(); kill++) {
      killWhile(what);
      look();
    }
    System.out.printf(
        "%s: kills survived: %d, in the middle of writing: %d, changes acknowledged: %d,"
            + " there without an answer: %d, lost: 0%n",
        what, kills, inTheMiddle, saved, unacknowledged);
  }

  private void look() {
    var left = folder.resolve("case.qadam.saving");
    inTheMiddle += Files.exists(left) ? 1 : 0;

    var found = Lock.of(file);
    assertThat(found).isIn(lock, lock.next());
    assertThat(FileCheck.of(file, found.unlocking())).isEmpty();
    try (var store = CaseStore.open(file, Clock.systemUTC(), found.unlocking())) {
      long number = ProtectedProcess.number(store.current());
      assertThat(number).isBetween(saved, saved + 1);
      assertThat(store.current().papers().attachments()).hasSize(1);
      unacknowledged += number > saved ? 1 : 0;
      saved = number;
    }
    // A journal that was not begun yet is passed over by SQLite, and taken away with the next
    // change.
    boolean mayHaveAJournal = found == Lock.NONE;
    assertThat(folder)
        .isDirectoryNotContaining(other ->
            !other.equals(file)
                && !(mayHaveAJournal && other.toString().endsWith(".qadam-journal")));
    lock = found;
    kills++;
  }

  /** Lets another process work for a while and ends it at any moment. */
  private void killWhile(String what) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ProtectedProcess.class.getName(),
                file.toString(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int lines = 1 + random.nextInt(MOST_LINES);
      for (int line = 0; line < lines; line++) {
        take(said.readLine());
      }
      long until = System.nanoTime() + random.nextInt(MOST_NANOS);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      // The process itself would close what it said as well.
      process.toHandle().destroyForcibly();
      process.waitFor();
      // What it said before it ended counts as well.
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        take(line);
      }
    }
  }

  private void take(String line) {
    assertThat(line).isNotNull();
    var words = line.split(" ", -1);
    switch (words[0]) {
      case "saved" -> saved = Long.parseLong(words[1]);
      case "locked" -> lock = Lock.valueOf(words[1]);
      default -> throw new AssertionError(line);
    }
  }
}
