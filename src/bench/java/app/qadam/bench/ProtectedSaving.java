package app.qadam.bench;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Change;
import app.qadam.model.document.FileKind;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import app.qadam.store.Passphrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Measures what saving one change costs in a file with 20 MB of attachments, plain and protected,
 * and how long a protected one takes to open.
 */
public final class ProtectedSaving {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);
  private static final int FILES = 10;
  private static final int SIZE = 2_000_000;
  private static final int WARM = 5;
  private static final int SAVES = 50;
  private static final int OPENINGS = 10;
  private static final double NANOS = 1e6;

  private ProtectedSaving() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory(Path.of("target"), "saving");
    var file = folder.resolve("case.qadam");
    try (var words = Passphrase.of("correct horse battery".toCharArray())) {
      try (var store = CaseStore.create(file, Clock.systemUTC())) {
        for (int number = 0; number < FILES; number++) {
          attach(store, number);
        }
        double plain = tell("plain, one change saved", times(SAVES, () -> change(store)));
        tell("protecting the file", times(1, () -> store.protect(words)));
        double kept = tell("protected, one change saved", times(SAVES, () -> change(store)));
        System.out.printf("ratio of the medians: %.1f%n", kept / plain);
        tell("protected, 2 MB attached", times(WARM, () -> attach(store, new Random().nextInt())));
      }
      tell(
          "protected, opened",
          times(
              OPENINGS,
              () -> CaseStore.open(file, Clock.systemUTC(), asked -> words.copy()).close()));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  /** How long something takes, in milliseconds, each time. */
  private static double[] times(int count, Runnable task) {
    var times = new double[count];
    for (int warm = 0; count > 1 && warm < WARM; warm++) {
      task.run();
    }
    for (int at = 0; at < count; at++) {
      long start = System.nanoTime();
      task.run();
      times[at] = (System.nanoTime() - start) / NANOS;
    }
    return times;
  }

  private static double tell(String what, double[] times) {
    Arrays.sort(times);
    double median = times[times.length / 2];
    System.out.printf(
        "%s, %d times: median %.0f ms, p95 %.0f ms, max %.0f ms%n",
        what,
        times.length,
        median,
        times[Math.min(times.length - 1, times.length * 95 / 100)],
        times[times.length - 1]);
    return median;
  }

  private static void change(CaseStore store) {
    var from = store.current().notes().getOrDefault(Stage.EGOV, "");
    store.apply(
        new Change.WriteNote(Stage.EGOV, from, from.equals("one") ? "another one" : "one"));
  }

  private static void attach(CaseStore store, int seed) {
    var bytes = new byte[SIZE];
    new Random(seed).nextBytes(bytes);
    var content = Content.of(bytes);
    store.apply(
        Attaching.add(
            store.current(),
            "portfolio",
            seed + ".pdf",
            FileKind.PDF,
            SIZE,
            content.sha256(),
            DAY),
        List.of(content));
  }
}
