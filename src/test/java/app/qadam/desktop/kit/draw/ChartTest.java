package app.qadam.desktop.kit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.desktop.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartTest {
  private final List<String> opened = new ArrayList<>();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  /** Four marks in two rows. */
  private final class Squares extends Chart {
    private final List<Region> squares = new ArrayList<>();
    private final Rule upright = new Rule(1, "time-line");
    private final Rule level = new Rule(2, "time-line");

    Squares() {
      super("Four squares.");
      for (var name : List.of("a", "b", "c", "d")) {
        var square = new Region();
        squares.add(square);
        getChildren().add(square);
        mark(Mark.of(name, "value of " + name, () -> opened.add(name)), List.of(square));
      }
      getChildren().addAll(upright, level);
    }

    @Override
    protected double computePrefHeight(double width) {
      return 40;
    }

    @Override
    protected void place(double width, double height) {
      for (int i = 0; i < squares.size(); i++) {
        squares.get(i).resizeRelocate(i % 2 * 20, i / 2 * 20, 10, 10);
      }
      upright.upright(this, width / 3, 3.3, height / 3);
      level.level(this, height / 3, 3.3, width / 3);
    }
  }

  private static Squares laidOut(Squares chart) {
    var root = new Pane(chart);
    Theme.LIGHT.dress(new Scene(root), 100);
    root.applyCss();
    chart.resize(100, 40);
    chart.layout();
    return chart;
  }

  private static void press(Chart chart, KeyCode code) {
    Event.fireEvent(
        chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void theMouseSaysWhatItIsOnAndAClickOpensItOnce() throws Exception {
    Fx.run(() -> {
      var chart = laidOut(new Squares());
      // Lies on the second square, as a disc's number does.
      var within = new Region();
      var holder = new Pane(within);
      chart.getChildren().add(holder);
      chart.mark(Mark.of("e", "value of e", () -> opened.add("e")), List.of(holder));

      Fx.enter(chart.squares.get(1));
      assertThat(chart.said().get()).isEqualTo("b: value of b");
      Fx.mouse(MouseEvent.MOUSE_EXITED, chart.squares.get(1));
      assertThat(chart.said().get()).isEmpty();
      Fx.enter(holder);
      Fx.enter(within);
      Fx.mouse(MouseEvent.MOUSE_EXITED, within);
      assertThat(chart.said().get()).isEqualTo("e: value of e");

      Fx.mouse(MouseEvent.MOUSE_CLICKED, chart.squares.get(2));
      Fx.mouse(MouseEvent.MOUSE_CLICKED, within);
      Fx.mouse(MouseEvent.MOUSE_CLICKED, chart);
      assertThat(opened).containsExactly("c", "e");
      return true;
    });
  }

  @Test
  void itIsOneStopOfTheTabKeyAndTheArrowKeysGoToEveryMark() throws Exception {
    Fx.run(() -> {
      var chart = laidOut(new Squares());
      assertThat(chart.isFocusTraversable()).isTrue();
      assertThat(chart.getChildren()).noneMatch(node -> node.isFocusTraversable());
      List<String> said = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        press(chart, KeyCode.RIGHT);
        said.add(chart.said().get());
        assertThat(chart.getAccessibleText()).isEqualTo(chart.said().get());
      }
      assertThat(said).isEqualTo(chart.marks().stream().map(Mark::words).toList());
      press(chart, KeyCode.UP);
      assertThat(chart.said().get()).startsWith("b");
      press(chart, KeyCode.LEFT);
      press(chart, KeyCode.DOWN);
      assertThat(chart.said().get()).startsWith("c");
      press(chart, KeyCode.END);
      assertThat(chart.said().get()).startsWith("d");
      return null;
    });
  }

  @Test
  void enterOpensWhatTheMarkStandsForAndNothingBefore() throws Exception {
    Fx.run(() -> {
      var chart = laidOut(new Squares());
      press(chart, KeyCode.ENTER);
      assertThat(opened).isEmpty();
      press(chart, KeyCode.HOME);
      press(chart, KeyCode.ENTER);
      assertThat(opened).containsExactly("a");
      return null;
    });
  }

  @Test
  void aRingShowsWhichMarkItIs() throws Exception {
    Fx.run(() -> {
      var chart = laidOut(new Squares());
      var ring = (Region) chart.lookup(".chart-ring");
      assertThat(ring.isVisible()).isFalse();
      press(chart, KeyCode.END);
      assertThat(ring.isVisible()).isTrue();
      Bounds last = chart.squares.getLast().getBoundsInParent();
      assertThat(ring.getBoundsInParent().contains(last)).isTrue();
      return null;
    });
  }

  @Test
  void theTextHasALineForEveryMark() throws Exception {
    Fx.run(() -> {
      assertThat(ChartTurn.text(new Squares()).lines())
          .containsExactly("a\tvalue of a", "b\tvalue of b", "c\tvalue of c", "d\tvalue of d");
      return null;
    });
  }

  @Test
  void linesCoverWholePixelsAtEveryScale() throws Exception {
    Fx.run(() -> {
      var stage = new Stage();
      for (double scale : List.of(1.0, 1.25, 1.5, 1.75, 2.0)) {
        var chart = laidOut(new Squares());
        stage.setScene(chart.getScene());
        stage.setRenderScaleX(scale);
        stage.setRenderScaleY(scale);
        chart.requestLayout();
        chart.layout();
        assertOnPixels(chart.upright.getX(), scale);
        assertOnPixels(chart.upright.getWidth(), scale);
        assertOnPixels(chart.upright.getY() + chart.upright.getHeight(), scale);
        assertOnPixels(chart.level.getY(), scale);
        assertOnPixels(chart.level.getHeight(), scale);
        assertOnPixels(chart.level.getX() + chart.level.getWidth(), scale);
      }
      return null;
    });
  }

  private static void assertOnPixels(double length, double scale) {
    double pixels = length * scale;
    assertThat(Math.abs(pixels - Math.round(pixels)))
        .as("%s at %s", length, scale)
        .isLessThan(1e-6);
  }
}
