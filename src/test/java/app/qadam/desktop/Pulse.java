package app.qadam.desktop;

import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Feels whether the FX thread answers: every 5 ms a call is sent to it, and how long the answer
 * takes is noted; so is how long each pulse spends on the layout of the scene.
 *
 * <p>With the system property {@code stall.stacks}, a number of milliseconds, it also tells what
 * the thread was doing when an answer had taken that long.
 */
final class Pulse {
  private static final int BEAT_MILLISECONDS = 5;
  private static final long STACKS = Long.getLong("stall.stacks", 0);

  private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
  private final Queue<Long> layouts = new ConcurrentLinkedQueue<>();
  private final AtomicLong waitingSince = new AtomicLong();
  private long layoutBegan;

  private Pulse() {}

  static Pulse of(Scene scene) {
    var pulse = new Pulse();
    Platform.runLater(() -> {
      scene.addPreLayoutPulseListener(() -> pulse.layoutBegan = System.nanoTime());
      scene.addPostLayoutPulseListener(
          () -> pulse.layouts.add(System.nanoTime() - pulse.layoutBegan));
    });
    return pulse;
  }

  /** A line that tells how long the FX thread did not answer while something was done. */
  String during(String what, Runnable work) {
    waits.clear();
    layouts.clear();
    try (var heart = Executors.newScheduledThreadPool(2)) {
      var beats =
          heart.scheduleAtFixedRate(this::beat, 0, BEAT_MILLISECONDS, TimeUnit.MILLISECONDS);
      var watch = heart.scheduleAtFixedRate(this::watch, 0, 1, TimeUnit.MILLISECONDS);
      work.run();
      beats.cancel(false);
      watch.cancel(false);
    }
    return "%-24s answers %s; layout %s".formatted(what, told(waits), told(layouts));
  }

  private void beat() {
    long sent = System.nanoTime();
    waitingSince.compareAndSet(0, sent);
    Platform.runLater(() -> {
      waitingSince.set(0);
      waits.add(System.nanoTime() - sent);
    });
  }

  private void watch() {
    long since = waitingSince.get();
    if (STACKS > 0 && since > 0 && System.nanoTime() - since > STACKS * 1_000_000) {
      waitingSince.set(Long.MAX_VALUE);
      Thread.getAllStackTraces().entrySet().stream()
          .filter(one -> one.getKey().getName().equals("JavaFX Application Thread"))
          .map(Map.Entry::getValue)
          .forEach(frames ->
              System.out.println(
                  "  waited "
                      + (System.nanoTime() - since) / 1_000_000
                      + " ms: "
                      + Stream.of(frames)
                          .limit(STACKS > 0 ? 40 : 0)
                          .map(frame ->
                              frame
                                      .getClassName()
                                      .substring(frame.getClassName().lastIndexOf('.') + 1)
                                  + "."
                                  + frame.getMethodName()
                                  + ":"
                                  + frame.getLineNumber())
                          .collect(Collectors.joining(" < "))));
    }
  }

  private static String told(Queue<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted.length == 0
        ? "none"
        : "%d, median %.1f, 99th of 100 %.1f, longest %.1f ms"
            .formatted(
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
  }
}
