package app.qadam.desktop.residence;

import app.qadam.desktop.kit.draw.Chart;
import app.qadam.desktop.kit.draw.LinearScale;
import app.qadam.desktop.kit.draw.Mark;
import app.qadam.desktop.kit.draw.Rule;
import app.qadam.desktop.kit.draw.Ticks;
import app.qadam.desktop.kit.draw.ValueAxis;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.layout.Region;

/** Days as a bar with a line that should not be passed. */
final class Gauge extends Chart {
  private static final double BAR = 14;
  private static final double OVER = 4;
  private static final double LEAST_WIDTH = 120;

  private final Region track = new Region();
  private final Region ahead = new Region();
  private final Region fill = new Region();
  private final Rule line = new Rule(2, "gauge-mark");

  /** Wider than the line, so that the mouse finds it. */
  private final Region around = new Region();

  private final Ticks ticks = new Ticks();
  private final ValueAxis axis;
  private final Days days;

  /**
   * What is drawn.
   *
   * @param used the days so far
   * @param planned the days to come to, if all goes on; at least {@code used}
   * @param limit where the line stands
   * @param end the length of the bar
   * @param isPassed whether the line is passed
   */
  record Days(int used, int planned, int limit, int end, boolean isPassed) {}

  /**
   * A bar.
   *
   * @param spoken the whole in words
   */
  Gauge(Days days, Texts texts, String spoken) {
    super(spoken);
    this.days = days;
    this.axis = new LinearScale(0, days.end());
    ticks.add(0, texts.number(0));
    ticks.addFirst(axis.position(days.limit()), texts.number(days.limit()));
    if (days.limit() < days.end()) {
      ticks.add(1, texts.number(days.end()));
    }
    track.getStyleClass().add("gauge-track");
    ahead.getStyleClass().add("gauge-ahead");
    fill.getStyleClass().add("gauge-fill");
    if (days.isPassed()) {
      fill.getStyleClass().add("passed");
    }
    getChildren().addAll(track, ahead, fill, line, around);
    getChildren().addAll(ticks.nodes());
    marks(texts);
    getStyleClass().add("gauge");
  }

  private void marks(Texts texts) {
    var used = Mark.of(texts.get("gauge.used"), texts.quantity("days", days.used()));
    // Without a day there is no bar, and what is said of it is said of the whole.
    mark(used, List.of(days.used() > 0 ? fill : track));
    if (days.planned() > days.used()) {
      mark(
          Mark.of(texts.get("gauge.ahead"), texts.quantity("days", days.planned())),
          List.of(ahead));
    }
    mark(Mark.of(texts.get("gauge.line"), texts.quantity("days", days.limit())), List.of(around));
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 2 * OVER + BAR + ticks.height();
  }

  @Override
  protected void place(double width, double height) {
    track.resizeRelocate(0, OVER, width, BAR);
    bar(ahead, days.planned(), width);
    bar(fill, days.used(), width);
    double x = Math.min(snapPositionX(x(axis.position(days.limit()), width)), width - 2);
    line.upright(this, x, 0, 2 * OVER + BAR);
    around.resizeRelocate(x - OVER, 0, 2 * OVER + 2, 2 * OVER + BAR);
    ticks.place(this, across -> x(across, width), 0, width, 2 * OVER + BAR);
  }

  private void bar(Region bar, int length, double width) {
    bar.setVisible(length > 0);
    bar.resizeRelocate(0, OVER, snapPositionX(x(axis.position(length), width)), BAR);
  }

  private static double x(double across, double width) {
    return width * Math.clamp(across, 0, 1);
  }
}
