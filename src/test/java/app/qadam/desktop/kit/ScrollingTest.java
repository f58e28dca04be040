package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScrollingTest {
  private static final double LOW = 300;
  private static final double BLANK = 40;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  /** What becomes of a page that is so much higher than its window, blank space at its end. */
  private static ScrollBarPolicy policy(double beyond) throws Exception {
    return Fx.run(() -> {
      var filled = new Region();
      filled.setMinHeight(LOW + beyond - BLANK);
      var page = new VBox(filled);
      page.setPadding(new Insets(0, 0, BLANK, 0));
      var pane = Parts.scrolling(page);
      var root = new StackPane(pane);
      Theme.LIGHT.dress(new Scene(root, 400, LOW), 100);
      root.applyCss();
      root.layout();
      root.layout();
      return pane.getVbarPolicy();
    });
  }

  @Test
  void aPageScrollsWhereSomethingOfItWouldNotBeSeen() throws Exception {
    assertThat(policy(BLANK + 1)).isEqualTo(ScrollBarPolicy.AS_NEEDED);
    assertThat(policy(500)).isEqualTo(ScrollBarPolicy.AS_NEEDED);
  }

  @Test
  void aPageDoesNotScrollForAFewPointsOfItsBlankEnd() throws Exception {
    assertThat(policy(3)).isEqualTo(ScrollBarPolicy.NEVER);
    assertThat(policy(BLANK / 2)).isEqualTo(ScrollBarPolicy.NEVER);
  }

  @Test
  void aPageIsPaintedStraightIntoTheWindow() throws Exception {
    Fx.run(() -> {
      var pane = Parts.scrolling(new Region());
      Theme.LIGHT.dress(new Scene(pane, 400, LOW), 100);
      pane.applyCss();
      pane.layout();
      assertThat(pane.lookup(".viewport").isCache()).isFalse();
      return true;
    });
  }

  @Test
  void aPageThatFitsHasABarForWhenItNoLongerDoes() throws Exception {
    assertThat(policy(-100)).isEqualTo(ScrollBarPolicy.AS_NEEDED);
  }
}
