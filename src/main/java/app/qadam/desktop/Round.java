package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.shell.MainWindow;
import java.util.Iterator;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Goes through the pages of the window on the screen, each painted, and closes it. With what is
 * seen then the build makes the cache from which a packaged program starts.
 */
final class Round extends AnimationTimer {
  /** Set by the build alone. */
  static final String PROPERTY = "qadam.round";

  /** A page is painted in the frame after the one in which it is laid out. */
  private static final int FRAMES = 4;

  private final MainWindow window;
  private final Iterator<Place> places;
  private int frames;

  private Round(MainWindow window, List<Place> places) {
    this.window = window;
    this.places = places.iterator();
  }

  static void begin(MainWindow window) {
    new Round(window, Shots.places().toList()).start();
  }

  @Override
  public void handle(long now) {
    frames = window.isQuiet() ? frames + 1 : 0;
    if (frames < FRAMES) {
      return;
    }
    frames = 0;
    if (places.hasNext()) {
      window.open(places.next());
    } else {
      stop();
      window.close();
    }
  }
}
