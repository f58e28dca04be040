package app.qadam.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/**
 * Runs what the first page need not wait for: on the FX thread, when that page is painted, and
 * later at once. Until then it would take the processor from what the person looks for.
 */
final class AfterPaint extends AnimationTimer implements Executor {
  /** At the end of the first, the page is handed over to be painted. */
  private static final int FRAMES = 2;

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
      waitForThePainter();
      var all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(Runnable::run);
    }
  }

  /**
   * Frames go on while the first is still painted, on a thread of its own that takes one picture
   * after the other: a picture of one point comes back when that of the page is done.
   */
  private static void waitForThePainter() {
    new Rectangle(1, 1).snapshot(null, new WritableImage(1, 1));
  }
}
