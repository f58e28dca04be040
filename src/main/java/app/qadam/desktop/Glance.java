package app.qadam.desktop;

import app.qadam.desktop.shell.MainWindow;
import javafx.animation.AnimationTimer;

/**
 * Looks at the first page of the window on the screen, and closes it. With what is seen then the
 * build makes the cache from which a packaged program starts: that of a start alone, since all that
 * is in the cache is linked before the first line of the program.
 */
final class Glance extends AnimationTimer {
  /** Set by the build alone. */
  static final String PROPERTY = "qadam.glance";

  /** So many frames in which nothing is worked out any more, the page is painted. */
  private static final int FRAMES = 20;

  private final MainWindow window;
  private int frames;

  private Glance(MainWindow window) {
    this.window = window;
  }

  static void at(MainWindow window) {
    new Glance(window).start();
  }

  @Override
  public void handle(long now) {
    frames = window.isQuiet() ? frames + 1 : 0;
    if (frames == FRAMES) {
      stop();
      window.close();
    }
  }
}
