package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.InUsd;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** The monthly incomes of all programs as dots on a line, those of the chosen ones named. */
final class IncomeStrip extends Pane {
  private static final double DOT = 4;
  private static final double CHOSEN_DOT = 7;
  private static final double GAP = 8;

  private final Line axis = new Line();
  private final List<Dot> dots = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();
  private final LogScale scale;
  private final ProgramWords words;

  private record Dot(double amount, Circle circle) {}

  private record Name(double amount, Label label, Line pole) {}

  private record Tick(double amount, Label label) {}

  /** Where a name stands: its left end and its row, counted from below. */
  private record Spot(double left, double right, int row) {
    boolean isInTheWayOf(double from, double to) {
      return from < right + GAP && left < to + GAP;
    }
  }

  /**
   * A strip.
   *
   * @param all every program; those without an income of every month are left out
   */
  IncomeStrip(List<Program> all, List<Program> chosen, InUsd usd, ProgramWords words, Texts texts) {
    this.words = words;
    Map<BigDecimal, List<Program>> incomes = new TreeMap<>();
    all.forEach(program ->
        usd.monthlyIncome(program)
            .filter(income -> income.signum() > 0)
            .map(income -> income.setScale(0, RoundingMode.HALF_UP))
            .ifPresent(
                income -> incomes.computeIfAbsent(income, key -> new ArrayList<>()).add(program)));
    scale = LogScale.around(incomes.keySet().stream().map(BigDecimal::doubleValue).toList());
    axis.getStyleClass().add("strip-line");
    scale.ticks().forEach(this::tick);
    incomes.forEach((income, programs) -> add(income, programs, chosen));
    getChildren().add(axis);
    ticks.forEach(tick -> getChildren().add(tick.label()));
    names.forEach(name -> getChildren().add(name.pole()));
    dots.forEach(dot -> getChildren().add(dot.circle()));
    names.forEach(name -> getChildren().add(name.label()));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken(incomes.values().stream().mapToInt(List::size).sum(), texts));
  }

  private String spoken(int count, Texts texts) {
    var programs = texts.quantity("side.programs", count);
    var named =
        names.stream().map(name -> name.label().getText()).collect(Collectors.joining("; "));
    return named.isEmpty()
        ? texts.get("side.strip.spoken.none", programs)
        : texts.get("side.strip.spoken", programs, named);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = spots(width).stream().mapToInt(Spot::row).max().orElse(-1) + 1;
    return rows * rowHeight() + GAP + 2 * CHOSEN_DOT + GAP + rowHeight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double y = Math.round(getHeight() - rowHeight() - GAP - CHOSEN_DOT) + .5;
    line(axis, 0, y, getWidth(), y);
    for (Tick tick : ticks) {
      tick.label().autosize();
      double half = tick.label().getWidth() / 2;
      double left = x(tick.amount(), getWidth()) - half;
      tick.label()
          .relocate(Math.clamp(left, 0, Math.max(0, getWidth() - 2 * half)), y + CHOSEN_DOT + GAP);
    }
    for (Dot dot : dots) {
      dot.circle().setCenterX(x(dot.amount(), getWidth()));
      dot.circle().setCenterY(y);
    }
    var spots = spots(getWidth());
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      double top = y - CHOSEN_DOT - GAP - (spots.get(i).row() + 1) * rowHeight();
      name.label().autosize();
      name.label().relocate(spots.get(i).left(), top);
      double x = x(name.amount(), getWidth());
      line(name.pole(), x, top + 3, x, y);
    }
  }

  /** From right to left, each name beside its pole in the lowest row that has room. */
  private List<Spot> spots(double width) {
    List<Spot> spots = new ArrayList<>();
    for (Name name : names.reversed()) {
      double wide = name.label().prefWidth(-1);
      double x = x(name.amount(), width);
      double left = x + 2 + wide <= width ? x + 2 : x - 2 - wide;
      int row = 0;
      while (isTaken(spots, left, left + wide, row)) {
        row++;
      }
      spots.add(new Spot(left, left + wide, row));
    }
    return spots.reversed();
  }

  private static boolean isTaken(List<Spot> spots, double left, double right, int row) {
    return spots.stream().anyMatch(spot -> spot.row() == row && spot.isInTheWayOf(left, right));
  }

  private double x(double amount, double width) {
    return scale.position(amount) * width;
  }

  private double rowHeight() {
    return ticks.isEmpty() ? 0 : ticks.getFirst().label().prefHeight(-1) + 3;
  }

  private void tick(double amount) {
    ticks.add(
        new Tick(amount, Parts.line(words.dollars(BigDecimal.valueOf(amount)), "quiet", "small")));
  }

  private void add(BigDecimal income, List<Program> programs, List<Program> chosen) {
    var named = programs.stream().filter(chosen::contains).toList();
    var circle = new Circle(named.isEmpty() ? DOT : CHOSEN_DOT);
    circle.getStyleClass().add("strip-dot");
    if (!named.isEmpty()) {
      circle.getStyleClass().add("chosen");
    }
    var all = programs.stream().map(words::full).collect(Collectors.joining("\n"));
    Tooltip.install(circle, new Tooltip(words.dollars(income) + "\n" + all));
    dots.add(new Dot(income.doubleValue(), circle));
    for (Program program : named) {
      var pole = new Line();
      pole.getStyleClass().add("strip-pole");
      names.add(
          new Name(
              income.doubleValue(),
              Parts.line(program.name() + "  " + words.dollars(income), "strip-name"),
              pole));
    }
  }

  private static void line(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }
}
