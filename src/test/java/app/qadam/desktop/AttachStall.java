package app.qadam.desktop;

import app.qadam.content.Samples;
import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Measures how long the window stands still while 20 files of 5 MB are attached: every 5 ms a call
 * is sent to the FX thread, and the longest time until one is answered is printed.
 */
public final class AttachStall {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);
  private static final int FILES = 20;

  /** A picture of noise of this width and height has 5 MB. */
  private static final int SIDE = 1291;

  /** The window is used a little before, as it is when somebody attaches files. */
  private static final int WARM = 5;

  private static final int BEAT_MILLISECONDS = 5;

  private AttachStall() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("qadam-stall");
    var file = folder.resolve("Mine.qadam");
    var clock = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (var store = CaseStore.create(file, clock)) {
      store.apply(Sample.asOf(DAY));
    }
    long bytes = writeFiles(Files.createDirectory(folder.resolve("to-attach")));
    try (var window = WindowDriver.on(file, folder.resolve("home"), DAY)) {
      window.click("nav-documents");
      for (int i = 0; i < WARM; i++) {
        window.click("document-row-cv").click("document-state-ready");
        window.click("document-row-portfolio").click("document-state-ready");
        window.click("document-row-cv").click("document-state-submitted").click("document-cancel");
        window.click("document-state-accepted");
      }
      window.click("document-row-portfolio");
      tell(
          "at rest",
          measured(() -> window.click("document-row-cv").click("document-row-portfolio")));
      long began = System.nanoTime();
      tell("attaching", measured(() -> window.click("file-choose")));
      System.out.printf(
          "%d files, %.1f MB, %.1f s%n", FILES, bytes / 1e6, (System.nanoTime() - began) / 1e9);
    }
    System.out.println(CaseStore.read(file).papers().of("portfolio").size() + " attached");
  }

  private static long writeFiles(Path folder) throws IOException {
    long all = 0;
    for (int number = 0; number < FILES; number++) {
      var random = new Random(number);
      var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, SIDE, SIDE, random.ints((long) SIDE * SIDE).toArray(), 0, SIDE);
      var bytes = Samples.written(image, "png");
      all += bytes.length;
      Files.write(folder.resolve("scan %02d.png".formatted(number)), bytes);
    }
    return all;
  }

  /** The times until the FX thread answered, in nanoseconds, in order of their length. */
  private static long[] measured(Runnable work) {
    var waits = new ConcurrentLinkedQueue<Long>();
    try (var heart = Executors.newSingleThreadScheduledExecutor()) {
      var beats =
          heart.scheduleAtFixedRate(
              () -> {
                long sent = System.nanoTime();
                Platform.runLater(() -> waits.add(System.nanoTime() - sent));
              },
              0,
              BEAT_MILLISECONDS,
              TimeUnit.MILLISECONDS);
      work.run();
      beats.cancel(false);
    }
    return waits.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static void tell(String what, long[] waits) {
    System.out.printf(
        "%s: %d beats, median %.1f ms, 99th of 100 %.1f ms, longest %.1f ms%n",
        what,
        waits.length,
        waits[waits.length / 2] / 1e6,
        waits[waits.length * 99 / 100] / 1e6,
        Arrays.stream(waits).max().orElse(0) / 1e6);
  }
}
