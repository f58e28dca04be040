package app.qadam.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/**
 * Runs what the first page need not wait for: on the FX thread, when that page is painted, and
 * later at once. Until then it would take the processor from what the person looks for.
 */
final class AfterPaint extends AnimationTimer implements Executor {
  /**
   * A frame begins when the one before is painted; the first is the one in which this is started.
   */
  private static final int FRAMES = 3;

  private final List<Runnable> waiting = new ArrayList<>();
  private int frames;

  @Override
  public void execute(Runnable work) {
    if (frames < FRAMES) {
      waiting.add(work);
    } else {
      work.run();
    }
  }

  /** Whether nothing waits any more. */
  boolean isEmpty() {
    return waiting.isEmpty();
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames == FRAMES) {
      stop();
      var all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(Runnable::run);
    }
  }
}
