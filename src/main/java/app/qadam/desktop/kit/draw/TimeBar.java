package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.draw.Timeline.Bar;
import app.qadam.desktop.kit.draw.Timeline.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A bar of the timeline with its words. */
final class TimeBar {
  /** Between the end of a piece and the words in it, in em. */
  private static final double INSIDE = 0.38;

  private final Timeline chart;
  private final Bar bar;
  private final List<Region> boxes = new ArrayList<>();
  private final Text within;
  private final Outside beside;
  private final Optional<Outside> after;
  private int row;
  private double start;
  private double end;
  private double labelAt;
  private double afterAt;
  private Optional<Piece> inside = Optional.empty();

  TimeBar(Timeline chart, Bar bar) {
    this.chart = chart;
    this.bar = bar;
    for (Piece piece : bar.pieces()) {
      var box = new Region();
      box.getStyleClass().addAll("time-bar", piece.style());
      boxes.add(box);
    }
    within = Parts.drawn(bar.label(), "bar-label");
    beside = new Outside(bar.label(), "small");
    after =
        bar.after().isEmpty()
            ? Optional.empty()
            : Optional.of(new Outside(bar.after(), "small", "quiet"));
  }

  /** All that is drawn, from behind to above. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(boxes);
    nodes.add(within);
    nodes.addAll(beside.nodes());
    after.map(Outside::nodes).ifPresent(nodes::addAll);
    return nodes;
  }

  int row() {
    return row;
  }

  void setRow(int row) {
    this.row = row;
  }

  /** Finds the place of the bar and of its words. */
  void fit(double width) {
    double em = Theme.em(chart);
    double gap = Timeline.GAP * em;
    start = chart.x(bar.pieces().getFirst().from(), width);
    end = Math.max(start + 0.5 * em, chart.x(bar.pieces().getLast().to().plusDays(1), width));
    within.applyCss();
    double name = beside.width();
    double date = after.map(words -> words.width() + gap).orElse(0.0);
    inside =
        bar.pieces().stream()
            .filter(piece ->
                chart.x(piece.to().plusDays(1), width) - chart.x(piece.from(), width)
                    >= withinWidth())
            .min(Comparator.comparing(piece -> !piece.style().equals("window")));
    double behind = pastToday(end + gap, name + date, width);
    if (inside.isPresent()) {
      labelAt = chart.x(inside.get().from(), width);
      behind = pastToday(end + gap, date, width);
    } else if (behind + name <= width && behind == end + gap) {
      labelAt = behind;
      behind += name + gap;
    } else if (start - gap - name >= 0 || behind + name > width) {
      labelAt = Math.max(0, start - gap - name);
      behind = pastToday(end + gap, date, width);
    } else {
      labelAt = behind;
      behind += name + gap;
    }
    boolean hasRoom = behind + date <= width;
    double before = labelAt < start ? labelAt : start;
    afterAt = hasRoom ? behind : Math.max(0, before - date);
  }

  /** The same place, or one behind the line of today where words there would cross it. */
  private double pastToday(double from, double length, double width) {
    double line = chart.x(chart.today(), width);
    return from <= line && from + length >= line ? line + Timeline.GAP * Theme.em(chart) : from;
  }

  double left() {
    return Math.min(start, Math.min(labelAt, after.isEmpty() ? start : afterAt));
  }

  double right() {
    double words = labelAt + (inside.isPresent() ? withinWidth() : beside.width());
    double dates = after.map(outside -> afterAt + outside.width()).orElse(end);
    return Math.max(end, Math.max(words, dates));
  }

  void place(double y) {
    double height = chart.snapSizeY(Timeline.BAR * Theme.em(chart));
    double width = chart.getWidth();
    for (int i = 0; i < boxes.size(); i++) {
      var piece = bar.pieces().get(i);
      double left = chart.x(piece.from(), width);
      double right = i + 1 < boxes.size() ? chart.x(piece.to().plusDays(1), width) : end;
      boxes.get(i).resizeRelocate(left, y, Math.max(chart.snapSizeX(2), right - left), height);
    }
    within.setVisible(inside.isPresent());
    beside.setVisible(inside.isEmpty());
    inside.map(Piece::style).ifPresent(this::colour);
    put(within, labelAt + INSIDE * Theme.em(chart), y, height);
    beside.put(labelAt, y, height);
    after.ifPresent(words -> words.put(afterAt, y, height));
  }

  /** The colour of words inside a piece; their size is the same in each. */
  private void colour(String style) {
    if (!within.getStyleClass().contains(style)) {
      within.getStyleClass().removeAll(bar.pieces().stream().map(Piece::style).toList());
      within.getStyleClass().add(style);
    }
  }

  /** The room that the words take within a piece. */
  private double withinWidth() {
    return within.prefWidth(-1) + 2 * INSIDE * Theme.em(chart);
  }

  /** Words beside the bar, on a ground that hides the lines behind them. */
  private final class Outside {
    private final Region ground = new Region();
    private final Text words;

    Outside(String text, String... styles) {
      words = Parts.drawn(text, styles);
      ground.getStyleClass().add("time-word");
    }

    List<Node> nodes() {
      return List.of(ground, words);
    }

    double width() {
      words.applyCss();
      return words.prefWidth(-1);
    }

    void setVisible(boolean visible) {
      ground.setVisible(visible);
      words.setVisible(visible);
    }

    void put(double x, double y, double height) {
      TimeBar.this.put(words, x, y, height);
      var at = words.getBoundsInParent();
      ground.resizeRelocate(
          chart.snapPositionX(x),
          words.getLayoutY(),
          chart.snapSizeX(at.getWidth()),
          chart.snapSizeY(at.getHeight()));
    }
  }

  private void put(Text words, double x, double y, double height) {
    words.autosize();
    words.relocate(
        chart.snapPositionX(x),
        chart.snapPositionY(y + (height - words.getLayoutBounds().getHeight()) / 2));
  }
}
