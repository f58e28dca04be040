package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RingTest {
  /** Half the line of the ring, and a point between it and the field of the words. */
  private static final double LINE = 5.5;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Ring laidOut(String unit, int percent) {
    Theme.loadFonts();
    var ring = new Ring(0.6, "18", unit, "", "18 " + unit);
    var root = new StackPane(ring);
    Theme.LIGHT.dress(new Scene(root, 600, 600), percent);
    root.applyCss();
    root.layout();
    return ring;
  }

  private static double radius(Ring ring) {
    return ((Circle) ring.lookup(".ring-track")).getRadius();
  }

  @Test
  void itGrowsWithTheText() throws Exception {
    Fx.run(() -> {
      double ordinary = radius(laidOut("days", 100));
      assertThat(ordinary).isBetween(51.0, 53.0);
      assertThat(radius(laidOut("days", 150)) / ordinary).isBetween(1.49, 1.51);
      return true;
    });
  }

  @Test
  void itsWordsTouchTheLineAtNoSizeOfText() throws Exception {
    Fx.run(() -> {
      for (int percent : List.of(90, 100, 125, 150)) {
        for (var unit : List.of("day left", "days left", "дней", "күн қалды")) {
          var ring = laidOut(unit, percent);
          var words = (Label) ring.lookup(".small");
          var at = ring.sceneToLocal(words.localToScene(words.getLayoutBounds()));
          var track = ring.lookup(".ring-track");
          var middle = ring.sceneToLocal(track.localToScene(0, 0));
          double corner =
              Math.hypot(
                  Math.max(at.getMaxX() - middle.getX(), middle.getX() - at.getMinX()),
                  at.getMaxY() - middle.getY());
          assertThat(corner).as("%s at %d %%", unit, percent).isLessThan(radius(ring) - LINE);
        }
      }
      return true;
    });
  }
}
