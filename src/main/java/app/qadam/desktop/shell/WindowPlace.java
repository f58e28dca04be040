package app.qadam.desktop.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stood when it was closed.
 *
 * @param frame while it did not fill the screen, with its border; its place may be unknown
 * @param isPlaced whether the place of the frame is known, and not its size alone
 * @param isMaximised whether it filled the screen
 */
record WindowPlace(Rectangle2D frame, boolean isPlaced, boolean isMaximised) {
  /** A size that suits every page, where the screen has room for it. */
  static final Rectangle2D USUAL = new Rectangle2D(0, 0, 1280, 800);

  /** What is taken to move a window, at its upper edge. */
  private static final double TITLE_BAR = 30;

  /** How much of a window and of its title bar has to be on a screen. */
  private static final double ENOUGH = 2 / 3.0;

  WindowPlace {
    if (!(frame.getWidth() > 0) || !(frame.getHeight() > 0)) {
      throw new IllegalArgumentException("a window has a width and a height");
    }
  }

  /**
   * The frame for the screens of now: where it was when enough of it can be seen there and it can
   * be moved, else in the middle of the first screen, and never larger than that.
   *
   * @param screens what windows may use of each, the main one first; at least one
   */
  Rectangle2D on(List<Rectangle2D> screens) {
    return isPlaced && isWithin(screens) ? frame : centred(screens.getFirst());
  }

  private boolean isWithin(List<Rectangle2D> screens) {
    var bar = new Rectangle2D(frame.getMinX(), frame.getMinY(), frame.getWidth(), TITLE_BAR);
    boolean fits =
        screens.stream()
            .anyMatch(screen ->
                screen.getWidth() >= frame.getWidth() && screen.getHeight() >= frame.getHeight());
    return fits && shown(bar, screens) >= ENOUGH && shown(frame, screens) >= ENOUGH;
  }

  /** How much of an area is on screens, from 0 to 1; two that show the same count once. */
  private static double shown(Rectangle2D area, List<Rectangle2D> screens) {
    double all = area.getWidth() * area.getHeight();
    var apart = screens.stream().distinct().toList();
    double seen = apart.stream().mapToDouble(screen -> common(area, screen)).sum();
    boolean isShared =
        apart.stream().anyMatch(one -> apart.stream().anyMatch(other -> overlap(one, other)));
    double most = apart.stream().mapToDouble(screen -> common(area, screen)).max().orElse(0);
    return (isShared ? most : seen) / all;
  }

  private static boolean overlap(Rectangle2D one, Rectangle2D other) {
    return !one.equals(other) && common(one, other) > 0;
  }

  private static double common(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }

  private Rectangle2D centred(Rectangle2D screen) {
    double width = Math.min(frame.getWidth(), screen.getWidth());
    double height = Math.min(frame.getHeight(), screen.getHeight());
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height);
  }

  /** Puts the window where it stood; one that never stood anywhere is left to the system. */
  static void restore(Stage stage, Optional<WindowPlace> left, double minWidth, double minHeight) {
    var screens = screens();
    var main = screens.getFirst();
    boolean isTight = main.getWidth() < USUAL.getWidth() || main.getHeight() < USUAL.getHeight();
    left.or(() -> isTight ? Optional.of(new WindowPlace(USUAL, false, false)) : Optional.empty())
        .ifPresent(place -> {
          var frame = place.on(screens);
          stage.setX(frame.getMinX());
          stage.setY(frame.getMinY());
          stage.setWidth(frame.getWidth());
          stage.setHeight(frame.getHeight());
          stage.setMaximized(place.isMaximised());
        });
    stage.setMinWidth(Math.min(minWidth, main.getWidth()));
    stage.setMinHeight(Math.min(minHeight, main.getHeight()));
  }

  /**
   * Where the window is now.
   *
   * @param before what was known; a window that fills its screen does not say how large it was
   */
  static WindowPlace of(Stage stage, Optional<WindowPlace> before) {
    if (stage.isMaximized() || stage.isIconified() || stage.isFullScreen()) {
      return before
          .map(known -> new WindowPlace(known.frame(), known.isPlaced(), stage.isMaximized()))
          .orElseGet(() -> new WindowPlace(USUAL, false, stage.isMaximized()));
    }
    return new WindowPlace(
        new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
        true,
        false);
  }

  private static List<Rectangle2D> screens() {
    var main = Screen.getPrimary();
    return Screen.getScreens().stream()
        .sorted(Comparator.comparing(screen -> !screen.equals(main)))
        .map(Screen::getVisualBounds)
        .toList();
  }
}
