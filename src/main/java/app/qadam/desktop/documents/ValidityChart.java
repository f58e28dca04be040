package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.plan.Use;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/**
 * A row for each document with the days on which it is good, over months, and lines for today and
 * for the planned days. Drawn from nodes, so sharp at every scale. Each row is a button.
 */
final class ValidityChart extends Pane {
  private static final double BAR = 18;
  private static final double ROW_PADDING = 7;
  private static final double NAME_SHARE = 0.26;

  /** In ems, as what stands there is text. */
  private static final double NAME_MIN = 10;

  private static final double NAME_MAX = 19;
  private static final double PLOT_MIN = 240;
  private static final double GAP = 16;
  private static final double DOT = 9;
  private static final double MONTH_GAP = 14;

  private final ValidityScale scale;
  private final List<MonthLine> months = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** A day with a line and a name below the picture. */
  record Step(LocalDate day, String name, boolean isToday) {}

  /** What a row says: its name, a line below it, and all of it in words. */
  record Words(String name, String line, String spoken) {}

  /** A row and its words. */
  record Drawn(ValidityRow row, Words words) {}

  /**
   * A chart.
   *
   * @param steps in order of their days
   * @param months the names of the scale's months
   * @param choose is told the id of a pressed row
   */
  ValidityChart(
      ValidityScale scale,
      List<Drawn> drawn,
      List<Step> steps,
      List<String> months,
      Consumer<String> choose) {
    this.scale = scale;
    getStyleClass().add("validity-chart");
    drawn.forEach(one -> rows.add(new Row(one, choose)));
    rows.forEach(row -> getChildren().add(row.button));
    var each = scale.months();
    for (int i = 0; i < each.size(); i++) {
      this.months.add(new MonthLine(each.get(i), months.get(i)));
    }
    rows.forEach(row -> getChildren().addAll(row.drawn()));
    steps.forEach(step -> marks.add(new Mark(step)));
    marks.forEach(mark -> getChildren().add(mark.line));
    rows.forEach(row -> getChildren().addAll(row.above()));
    marks.forEach(mark -> getChildren().add(mark.name));
    getChildren().stream()
        .filter(node -> !(node instanceof Button))
        .forEach(node -> node.setMouseTransparent(true));
  }

  /** Marks the row that is shown below. */
  void setChosen(String id) {
    for (Row row : rows) {
      row.button.getStyleClass().remove("selected");
      if (row.id.equals(id)) {
        row.button.getStyleClass().add("selected");
      }
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return NAME_MIN * Theme.em(this) + GAP + PLOT_MIN;
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? minWidth(-1) : width;
    return rowsBottom(all) + foot(all);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double nameWidth(double width) {
    double em = Theme.em(this);
    return snapSizeX(Math.clamp(width * NAME_SHARE, NAME_MIN * em, NAME_MAX * em));
  }

  private double plotLeft(double width) {
    return nameWidth(width) + GAP;
  }

  private double top() {
    return months.isEmpty() ? 0 : Math.ceil(months.getFirst().name.prefHeight(-1)) + 12;
  }

  private double rowsBottom(double width) {
    double names = nameWidth(width);
    return top() + rows.stream().mapToDouble(row -> row.height(names)).sum() + 4;
  }

  private double foot(double width) {
    placeNames(width);
    int lines = marks.stream().mapToInt(mark -> mark.lane).max().orElse(0) + 1;
    return 8 + lines * lane();
  }

  private double lane() {
    return marks.isEmpty() ? 0 : Math.ceil(marks.getFirst().name.prefHeight(-1)) + 3;
  }

  /** The place of a day's morning, on a whole pixel, inside the picture. */
  private double x(LocalDate day, double width) {
    double left = plotLeft(width);
    return snapPositionX(left + Math.clamp(scale.at(day), 0, 1) * (width - left));
  }

  /** Puts each name below its line, a line lower where it would touch another. */
  private void placeNames(double width) {
    double left = plotLeft(width);
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      double own = mark.name.prefWidth(-1);
      mark.left =
          Math.clamp(x(mark.step.day(), width) - own / 2, left - GAP, Math.max(left, width - own));
      mark.lane = 0;
      while (touches(mark, marks.subList(0, i))) {
        mark.lane++;
      }
    }
  }

  private static boolean touches(Mark mark, List<Mark> placed) {
    return placed.stream()
        .filter(other -> other.lane == mark.lane)
        .anyMatch(other ->
            mark.left < other.left + other.name.prefWidth(-1) + 8
                && other.left < mark.left + mark.name.prefWidth(-1) + 8);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double bottom = rowsBottom(width);
    double room = (width - plotLeft(width)) / Math.max(1, months.size());
    double widest = months.stream().mapToDouble(one -> one.name.prefWidth(-1)).max().orElse(1);
    int every = (int) Math.max(1, Math.ceil((widest + MONTH_GAP) / room));
    for (int i = 0; i < months.size(); i++) {
      months.get(i).place(width, bottom, i % every == 0);
    }
    double y = top();
    for (Row row : rows) {
      double height = row.height(nameWidth(width));
      row.place(y, height, width);
      y += height;
    }
    placeNames(width);
    marks.forEach(mark -> mark.place(width, bottom));
  }

  private static void upright(Line line, double x, double from, double to) {
    line.setStartX(x + .5);
    line.setEndX(x + .5);
    line.setStartY(from);
    line.setEndY(to);
  }

  /** The beginning of a month, with its name above. */
  private final class MonthLine {
    private final YearMonth month;
    private final Line line = new Line();
    private final Label name;

    MonthLine(YearMonth month, String name) {
      this.month = month;
      this.name = Parts.line(name, "quiet", "small");
      line.getStyleClass().add("time-line");
      getChildren().addAll(line, this.name);
    }

    void place(double width, double bottom, boolean named) {
      double x = x(month.atDay(1), width);
      upright(line, x, top() - 8, bottom);
      name.autosize();
      name.relocate(x, 0);
      name.setVisible(named && x + name.getWidth() <= width);
    }
  }

  /** Today or a planned day. */
  private final class Mark {
    private final Step step;
    private final Line line = new Line();
    private final Label name;
    private double left;
    private int lane;

    Mark(Step step) {
      this.step = step;
      this.name = Parts.line(step.name(), "small", "strong", "step-name");
      line.getStyleClass().add(step.isToday() ? "today-line" : "step-line");
      if (step.isToday()) {
        name.getStyleClass().add("is-today");
      }
    }

    void place(double width, double bottom) {
      double y = bottom + 8 + lane * lane();
      upright(line, x(step.day(), width), top() - 4, lane == 0 ? bottom + 4 : y);
      name.autosize();
      name.relocate(snapPositionX(left), snapPositionY(y));
    }
  }

  /** One document. */
  private final class Row {
    private final String id;
    private final ValidityRow row;
    private final Button button = new Button();
    private final VBox names;
    private final Region bar = new Region();
    private final Region missing = new Region();
    private final List<Region> whiskers = new ArrayList<>();
    private final List<Region> dots = new ArrayList<>();

    Row(Drawn drawn, Consumer<String> choose) {
      this.row = drawn.row();
      this.id = row.validity().id();
      var words = drawn.words();
      names =
          Parts.column(
              2, Parts.text(words.name(), "strong"), Parts.text(words.line(), "quiet", "small"));
      button.setId("validity-row-" + id);
      button.getStyleClass().addAll("list-row", "validity-row");
      button.setAccessibleText(words.spoken());
      var tip = new Tooltip(words.spoken());
      tip.setWrapText(true);
      tip.setMaxWidth(420);
      button.setTooltip(tip);
      button.setOnAction(event -> choose.accept(id));
      bar.getStyleClass().addAll("validity-bar", row.tone().styleClass());
      row.bar().filter(one -> !one.known()).ifPresent(one -> bar.getStyleClass().add("unknown"));
      row.missing()
          .ifPresent(piece ->
              missing.getStyleClass().addAll("validity-missing", piece.tone().styleClass()));
      for (Use use : row.uses()) {
        var tone = Tones.of(use.state()).styleClass();
        whiskers.add(styled("use-whisker", tone));
        dots.add(styled("use-dot", tone));
      }
    }

    private Region styled(String... classes) {
      var region = new Region();
      region.getStyleClass().addAll(classes);
      return region;
    }

    List<Node> drawn() {
      return List.of(bar, missing, names);
    }

    List<Node> above() {
      List<Node> nodes = new ArrayList<>(whiskers);
      nodes.addAll(dots);
      return nodes;
    }

    double height(double nameWidth) {
      double words = names.prefHeight(nameWidth - ROW_PADDING);
      return Math.ceil(Math.max(BAR, words)) + 2 * ROW_PADDING;
    }

    void place(double y, double height, double width) {
      button.resizeRelocate(-ROW_PADDING, y, width + 2 * ROW_PADDING, height);
      double nameWidth = nameWidth(width) - ROW_PADDING;
      double nameHeight = names.prefHeight(nameWidth);
      names.resizeRelocate(0, snapPositionY(y + (height - nameHeight) / 2), nameWidth, nameHeight);
      double top = snapPositionY(y + (height - BAR) / 2);
      bar.setVisible(false);
      row.bar().ifPresent(span -> placeBar(span, top, width));
      missing.setVisible(false);
      row.missing().ifPresent(piece -> placeMissing(piece, top, width));
      for (int i = 0; i < dots.size(); i++) {
        placeUse(i, row.uses().get(i), top, width);
      }
    }

    private void placeBar(ValidityRow.Bar span, double top, double width) {
      double start = span.from().map(day -> x(day, width)).orElseGet(() -> plotLeft(width));
      double end = span.until().map(day -> x(day.plusDays(1), width)).orElse(width);
      boolean isInside =
          span.until().filter(day -> scale.at(day.plusDays(1)) <= 0).isEmpty()
              && span.from().filter(day -> scale.at(day) >= 1).isEmpty();
      ends(
          bar,
          span.from().filter(day -> scale.at(day) >= 0).isEmpty(),
          span.until().filter(day -> scale.at(day.plusDays(1)) <= 1).isEmpty());
      bar.setVisible(isInside);
      bar.resizeRelocate(start, top, Math.max(4, end - start), BAR);
    }

    private void placeMissing(ValidityRow.Missing piece, double top, double width) {
      double start = x(piece.after().plusDays(1), width);
      double end = x(piece.to(), width) + (scale.at(piece.to()) < 1 ? 1 : 0);
      ends(missing, true, scale.at(piece.to()) > 1);
      missing.setVisible(end > start);
      missing.resizeRelocate(start, top, Math.max(3, end - start), BAR);
    }

    /** What goes on outside the picture has no rounded end there. */
    private static void ends(Region region, boolean openLeft, boolean openRight) {
      region.getStyleClass().removeAll("open-left", "open-right", "open-both");
      if (openLeft || openRight) {
        region
            .getStyleClass()
            .add(openLeft && openRight ? "open-both" : openLeft ? "open-left" : "open-right");
      }
    }

    private void placeUse(int i, Use use, double top, double width) {
      double usual = x(use.days().typical(), width);
      double latest = x(use.days().maximum(), width);
      double middle = top + BAR / 2;
      var whisker = whiskers.get(i);
      whisker.setVisible(latest > usual);
      whisker.resizeRelocate(usual, middle - 1, Math.max(0, latest - usual), 2);
      dots.get(i).resizeRelocate(usual - (DOT - 1) / 2, middle - DOT / 2 - .5, DOT, DOT);
    }
  }

  /** The colours of the bars in words, for those that are there. */
  static Optional<String> legendKey(Tone tone) {
    return switch (tone) {
      case GOOD -> Optional.of("validity.legend.good");
      case WARN -> Optional.of("validity.legend.warn");
      case BAD -> Optional.of("validity.legend.bad");
      case NEUTRAL, ACCENT -> Optional.empty();
    };
  }
}
