package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.draw.Chart;
import app.qadam.desktop.kit.draw.DateAxis;
import app.qadam.desktop.kit.draw.DateTicks;
import app.qadam.desktop.kit.draw.Mark;
import app.qadam.desktop.kit.draw.NameRows;
import app.qadam.desktop.kit.draw.Rule;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * A row for each document with the days on which it is good, over months, and lines for today and
 * for the planned days.
 */
final class ValidityChart extends Chart {
  private static final double NAME_SHARE = 0.26;

  /** In ems, as what stands there is text. */
  private static final double NAME_MIN = 10;

  private static final double NAME_MAX = 19;
  private static final double PLOT_MIN = 240;
  private static final double GAP = 16;
  private static final double NAMES_GAP = 12;
  private static final double LINES_OVER = 8;
  private static final double FOOT = 8;

  private final DateAxis axis;
  private final DateTicks ticks;
  private final List<ValidityBar> rows = new ArrayList<>();
  private final List<StepLine> steps = new ArrayList<>();

  /** A day with a line and a name below the picture. */
  record Step(LocalDate day, boolean isToday, Mark mark) {}

  /**
   * A row, what stands in it, and what it says.
   *
   * @param line below the name
   */
  record Drawn(ValidityRow row, String line, Mark mark) {}

  /**
   * A chart.
   *
   * @param steps in order of their days
   * @param summary what is read out before one goes to a row
   */
  ValidityChart(DateAxis axis, List<Drawn> drawn, List<Step> steps, Texts texts, String summary) {
    super(summary);
    this.axis = axis;
    this.ticks = new DateTicks(axis, texts);
    getStyleClass().add("validity-chart");
    for (Drawn one : drawn) {
      var row = new ValidityBar(this, one);
      rows.add(row);
      mark(one.mark(), List.of(row.button()));
    }
    steps.forEach(step -> this.steps.add(new StepLine(step)));
    this.steps.forEach(step -> mark(step.step().mark(), List.of(step.name())));
    rows.forEach(row -> getChildren().add(row.button()));
    add(ticks.lines());
    add(ticks.names());
    rows.forEach(row -> add(row.drawn()));
    add(this.steps.stream().map(StepLine::line).toList());
    rows.forEach(row -> add(row.above()));
    this.steps.forEach(step -> getChildren().add(step.name()));
  }

  /** Adds what lets the mouse through to its row. */
  private void add(List<? extends Node> nodes) {
    nodes.forEach(node -> node.setMouseTransparent(true));
    getChildren().addAll(nodes);
  }

  /** Today or a planned day. */
  private record StepLine(Step step, Rule line, Label name) {
    StepLine(Step step) {
      this(
          step,
          step.isToday() ? new Rule(2, "today-line") : new Rule(2, "step-line"),
          Parts.line(step.mark().name(), "small", "strong", "step-name"));
      if (step.isToday()) {
        name.getStyleClass().add("is-today");
      }
    }
  }

  /** The row of a document. */
  Button row(String id) {
    return rows.stream()
        .map(ValidityBar::button)
        .filter(button -> ValidityBar.id(id).equals(button.getId()))
        .findFirst()
        .orElseThrow();
  }

  /** Marks the row that is shown below. */
  void setChosen(String id) {
    rows.forEach(row -> row.button().getStyleClass().remove("selected"));
    row(id).getStyleClass().add("selected");
  }

  DateAxis axis() {
    return axis;
  }

  @Override
  protected double computeMinWidth(double height) {
    return PLOT_MIN;
  }

  /** Whether the names stand above their bars, as there is no room beside them. */
  boolean isNarrow(double width) {
    return width < NAME_MIN * Theme.em(this) + GAP + PLOT_MIN;
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? minWidth(-1) : width;
    int lines = names(all).stream().mapToInt(NameRows.Spot::row).max().orElse(0) + 1;
    return rowsBottom(all) + FOOT + lines * lane();
  }

  double nameWidth(double width) {
    double em = Theme.em(this);
    return isNarrow(width)
        ? width
        : snapSizeX(Math.clamp(width * NAME_SHARE, NAME_MIN * em, NAME_MAX * em));
  }

  double plotLeft(double width) {
    return isNarrow(width) ? 0 : nameWidth(width) + GAP;
  }

  private double top() {
    return ticks.height() + NAMES_GAP;
  }

  private double rowsBottom(double width) {
    return top() + rows.stream().mapToDouble(row -> row.height(width)).sum() + 4;
  }

  private double lane() {
    return steps.isEmpty() ? 0 : Math.ceil(steps.getFirst().name().prefHeight(-1)) + 3;
  }

  /** The place of a day's morning, on a whole pixel, inside the picture. */
  double x(LocalDate day, double width) {
    double left = plotLeft(width);
    return snapPositionX(left + Math.clamp(axis.at(day), 0, 1) * (width - left));
  }

  /** Each name below its line, a line lower where it would touch another. */
  private List<NameRows.Spot> names(double width) {
    return NameRows.under(
        steps.stream()
            .map(step -> new NameRows.Wish(x(step.step().day(), width), step.name().prefWidth(-1)))
            .toList(),
        Math.max(0, plotLeft(width) - GAP),
        width);
  }

  @Override
  protected void place(double width, double height) {
    double bottom = rowsBottom(width);
    ticks.place(
        this, new DateTicks.Frame(plotLeft(width), width, top() - LINES_OVER, bottom, 0), 0);
    double y = top();
    for (ValidityBar row : rows) {
      double high = row.height(width);
      row.place(y, high, width);
      y += high;
    }
    placeSteps(width, bottom);
  }

  private void placeSteps(double width, double bottom) {
    var spots = names(width);
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var spot = spots.get(i);
      double y = bottom + FOOT + spot.row() * lane();
      step.line()
          .upright(this, x(step.step().day(), width), top() - 4, spot.row() == 0 ? bottom + 4 : y);
      step.name().autosize();
      step.name().relocate(snapPositionX(spot.left()), snapPositionY(y));
    }
  }
}
