package app.qadam.desktop.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** Bars over months, each on a row of its own, and a line for today; drawn from nodes, so sharp. */
public final class Timeline extends Pane {
  private static final double ROW = 24;
  private static final double BAR = 18;
  private static final double TOP = 26;
  private static final double FOOT = 28;

  private final List<Bar> bars;
  private final LocalDate today;
  private final LocalDate from;
  private final LocalDate to;
  private final String todayText;
  private final Function<YearMonth, String> monthName;

  /**
   * A bar.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive
   * @param styles how it looks: {@code good}, {@code rest} …
   * @param label inside the bar when it fits, else behind it
   * @param after behind the bar
   */
  public record Bar(LocalDate from, LocalDate to, List<String> styles, String label, String after) {
    public Bar {
      styles = List.copyOf(styles);
    }
  }

  /**
   * A timeline over whole months around its bars and today.
   *
   * @param spoken the same in words, for a screen reader
   */
  public Timeline(
      List<Bar> bars,
      LocalDate today,
      String todayText,
      Function<YearMonth, String> monthName,
      String spoken) {
    this.bars = List.copyOf(bars);
    this.today = today;
    this.todayText = todayText;
    this.monthName = monthName;
    var first = bars.stream().map(Bar::from).min(LocalDate::compareTo).orElse(today);
    var last = bars.stream().map(Bar::to).max(LocalDate::compareTo).orElse(today);
    this.from = YearMonth.from(first.isBefore(today) ? first : today).atDay(1);
    this.to = YearMonth.from(last.isAfter(today) ? last : today).plusMonths(1).atEndOfMonth();
    setMinHeight(TOP + Math.max(1, rows()) * ROW + FOOT);
    setPrefHeight(TOP + Math.max(1, rows()) * ROW + FOOT);
    setMinWidth(200);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    getStyleClass().add("timeline");
    widthProperty().addListener((property, before, after) -> draw());
  }

  private int rows() {
    return bars.size();
  }

  private double x(LocalDate date) {
    double all = ChronoUnit.DAYS.between(from, to) + 1;
    return ChronoUnit.DAYS.between(from, date) / all * getWidth();
  }

  private void draw() {
    getChildren().clear();
    double bottom = TOP + rows() * ROW + 4;
    line(0, bottom, getWidth(), bottom, "time-line");
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    int step = (int) Math.max(1, Math.ceil(months * 80 / Math.max(1, getWidth())));
    for (int i = 0; i < months; i += step) {
      var month = YearMonth.from(from).plusMonths(i);
      double x = x(month.atDay(1));
      if (i > 0) {
        line(x, 8, x, bottom, "time-line");
      }
      var name = Parts.line(monthName.apply(month), "quiet", "small");
      name.relocate(x + (i > 0 ? 4 : 0), bottom + 6);
      getChildren().add(name);
    }
    for (int i = 0; i < bars.size(); i++) {
      draw(bars.get(i), TOP + i * ROW);
    }
    double now = x(today);
    line(now, 16, now, bottom, "today-line");
    var tag = Parts.line(todayText, "today-tag");
    getChildren().add(tag);
    tag.applyCss();
    tag.autosize();
    tag.relocate(Math.clamp(now - tag.prefWidth(-1) / 2, 0, getWidth() - tag.prefWidth(-1)), 0);
  }

  private void draw(Bar bar, double y) {
    double start = x(bar.from());
    double width = Math.max(6, x(bar.to().plusDays(1)) - start);
    var label = Parts.line(bar.label());
    var box = new StackPane();
    box.getStyleClass().addAll("time-bar");
    box.getStyleClass().addAll(bar.styles());
    box.setAlignment(Pos.CENTER_LEFT);
    box.resizeRelocate(start, y, width, BAR);
    getChildren().add(box);
    var measure = new Text(bar.label());
    boolean fits = measure.getLayoutBounds().getWidth() + 24 < width;
    var behind = fits ? bar.after() : (bar.label() + "  " + bar.after()).strip();
    if (fits) {
      box.getChildren().add(label);
      box.layout();
    }
    var after = Parts.line(behind, "small");
    after.relocate(start + width + 6, y + 1);
    getChildren().add(after);
  }

  private void line(double x1, double y1, double x2, double y2, String style) {
    var line = new Line(Math.round(x1) + .5, y1, Math.round(x2) + .5, y2);
    line.getStyleClass().add(style);
    getChildren().add(line);
  }
}
