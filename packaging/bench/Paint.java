import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * When a program has painted its first page: the moment from which 98 of 100 points of the screen
 * that it changes at all keep what they show when it has come to rest. So an empty window, a splash
 * and a page without its content do not count, and a blinking caret does no harm.
 */
final class Paint {
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  /** GnuCash shows nothing new for two seconds while it loads. */
  static final int REST_MILLIS = 3000;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(40);
  private static final double NANOS = 1e6;

  /** A change of more points than this one in a thousand is no blinking. */
  private static final int SMALL = 2;

  private static final double ALMOST_ALL = 0.98;

  private final Screen screen;
  private final long restNanos;

  /**
   * Over a screen.
   *
   * @param restMillis how long nothing new is shown when all is there
   */
  Paint(Screen screen, int restMillis) {
    this.screen = screen;
    this.restNanos = TimeUnit.MILLISECONDS.toNanos(restMillis);
  }

  private record Seen(long nanos, int[] points) {}

  /**
   * Milliseconds from the start of a program to its first page.
   *
   * @param atRest is given the program when the page is there; it is ended afterwards
   */
  double millis(ProcessBuilder program, AtRest atRest) throws IOException, InterruptedException {
    var before = screen.look();
    var started = new Process[1];
    try {
      double millis = millisAfter(() -> started[0] = program.start());
      atRest.of(started[0]);
      return millis;
    } finally {
      if (started[0] != null) {
        end(started[0]);
      }
      await(before);
    }
  }

  /** Milliseconds from something that is done to what it makes of the screen. */
  double millisAfter(Doing doing) throws IOException, InterruptedException {
    var before = screen.look();
    long start = System.nanoTime();
    doing.run();
    return painted(before, watch(before, start)) / NANOS;
  }

  /** Something that changes the screen. */
  @FunctionalInterface
  interface Doing {
    void run() throws IOException, InterruptedException;
  }

  /** What is done with a program whose page is there. */
  @FunctionalInterface
  interface AtRest {
    void of(Process process) throws IOException, InterruptedException;
  }

  private List<Seen> watch(int[] before, long start) throws IOException {
    List<Seen> all = new ArrayList<>();
    var last = before;
    long changed = 0;
    while (changed == 0 || System.nanoTime() - changed < restNanos) {
      long now = System.nanoTime();
      if (screen.differs(last)) {
        var points = screen.look();
        all.add(new Seen(now - start, points));
        if (isMuch(differing(points, last), points)) {
          changed = now;
        }
        last = points;
      }
      if (now - start > PATIENCE_NANOS) {
        throw new IOException("nothing new is shown");
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return all;
  }

  private static long painted(int[] before, List<Seen> all) {
    var rest = all.getLast().points();
    long painted = all.getLast().nanos();
    for (Seen seen : all.reversed()) {
      if (share(before, seen.points(), rest) < ALMOST_ALL) {
        return painted;
      }
      painted = seen.nanos();
    }
    return painted;
  }

  /** How much of what the program changes at all is already as it stays. */
  private static double share(int[] before, int[] points, int[] rest) {
    int its = 0;
    int there = 0;
    for (int at = 0; at < rest.length; at++) {
      if (rest[at] != before[at]) {
        its++;
        there += rest[at] == points[at] ? 1 : 0;
      }
    }
    return (double) there / its;
  }

  private static boolean isMuch(int count, int[] points) {
    return count > points.length / 1000 * SMALL;
  }

  private static int differing(int[] one, int[] other) {
    int count = 0;
    for (int at = 0; at < one.length; at++) {
      count += one[at] == other[at] ? 0 : 1;
    }
    return count;
  }

  private static void end(Process process) throws InterruptedException {
    var all = process.descendants().toList();
    process.destroy();
    all.forEach(ProcessHandle::destroy);
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** Waits until the program is gone from the screen. */
  private void await(int[] before) throws IOException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    // But for a few points, as of the pointer.
    while (isMuch(differing(screen.look(), before), before)) {
      if (System.nanoTime() > end) {
        throw new IOException("a window stays on the screen");
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }
}
