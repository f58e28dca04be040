package app.qadam.desktop.compare;

import app.qadam.desktop.compare.Group.Placed;
import app.qadam.desktop.compare.Incomes.Asking;
import app.qadam.desktop.compare.Incomes.Standing;
import app.qadam.desktop.kit.draw.DotChart;
import app.qadam.desktop.kit.draw.LogScale;
import app.qadam.desktop.kit.draw.NameRows;
import app.qadam.desktop.kit.draw.Rule;
import app.qadam.desktop.kit.draw.Ticks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The monthly incomes of all programs as dots on a line, those of the chosen ones named. */
final class IncomeStrip extends DotChart {
  /** So many dots at most, and one for each chosen program. */
  static final int CELLS = 160;

  private static final double DOT = 4;
  private static final double MOST = 6;
  private static final double CHOSEN = 7;
  private static final double GAP = 8;

  private final Rule axis = new Rule(1, "chart-line");
  private final Ticks ticks = new Ticks();
  private final List<Name> names = new ArrayList<>();

  private IncomeStrip(LogScale scale, List<Group> groups, ChartWords words, String summary) {
    super(
        groups.stream()
            .map(group ->
                new Dot(group.across(), 0, radius(group), group.isChosen(), words.income(group)))
            .toList(),
        summary);
    scale.ticks().forEach(tick -> ticks.add(scale.position(tick), words.sum(tick)));
  }

  /**
   * A strip.
   *
   * @param chosen ids
   * @param own the applicant's income in the same currency; absent when not told
   * @param summary what is read out before one goes to a dot
   */
  static IncomeStrip of(
      Incomes incomes,
      Set<String> chosen,
      Optional<BigDecimal> own,
      ChartWords words,
      String summary) {
    var stated = incomes.stated();
    var scale = scale(stated, own);
    var strip = new IncomeStrip(scale, groups(stated, scale, chosen), words, summary);
    stated.stream()
        .filter(asking -> chosen.contains(asking.program().id()))
        .forEach(asking -> strip.names.add(Name.of(place(scale, asking), 0, words.name(asking))));
    own.ifPresent(sum ->
        strip.names.add(Name.of(scale.position(sum.doubleValue()), 0, words.own(sum), "own")));
    strip.draw();
    return strip;
  }

  /** A scale for the incomes and the applicant's own; one of nothing is off every such scale. */
  static LogScale scale(List<Asking> stated, Optional<BigDecimal> own) {
    return LogScale.around(
        Stream.concat(
                stated.stream().map(Asking::monthly), own.filter(sum -> sum.signum() > 0).stream())
            .map(BigDecimal::doubleValue)
            .toList());
  }

  static List<Group> groups(List<Asking> stated, LogScale scale, Set<String> chosen) {
    return Group.of(
        stated.stream().map(asking -> new Placed(asking, place(scale, asking), 0)).toList(),
        chosen,
        CELLS,
        1);
  }

  static double place(LogScale scale, Asking asking) {
    return asking.is(Standing.AMOUNT) ? scale.position(asking.monthly().doubleValue()) : 0;
  }

  private static double radius(Group group) {
    double grown = Math.min(MOST, DOT + Math.log10(group.members().size()));
    return group.isChosen() ? CHOSEN : grown;
  }

  private void draw() {
    var behind = new ArrayList<javafx.scene.Node>();
    behind.add(axis);
    behind.addAll(ticks.nodes());
    names.forEach(name -> behind.add(name.pole()));
    draw(behind, names.stream().map(Name::label).toList());
  }

  @Override
  protected double x(double across) {
    return x(across, getWidth());
  }

  private static double x(double across, double width) {
    return CHOSEN + Math.clamp(across, 0, 1) * (width - 2 * CHOSEN);
  }

  @Override
  protected double y(double up) {
    return snapPositionY(getHeight() - ticks.height() - GAP - CHOSEN);
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = spots(width).stream().mapToInt(NameRows.Spot::row).max().orElse(-1) + 1;
    return rows * rowHeight() + GAP + 2 * CHOSEN + GAP + ticks.height() + 2;
  }

  @Override
  protected void place(double width, double height) {
    double y = y(0);
    axis.level(this, y, 0, width);
    ticks.place(this, this::x, 0, width, y + CHOSEN + GAP);
    placeDots();
    var spots = spots(width);
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      double top = y - CHOSEN - GAP - (spots.get(i).row() + 1) * rowHeight();
      name.label().autosize();
      name.label().relocate(snapPositionX(spots.get(i).left()), snapPositionY(top));
      name.pole().upright(this, x(name.across()), top + 3, y);
    }
  }

  private List<NameRows.Spot> spots(double width) {
    return NameRows.of(
        names.stream()
            .map(name -> new NameRows.Wish(x(name.across(), width), name.label().prefWidth(-1)))
            .toList(),
        width);
  }

  private double rowHeight() {
    return Math.ceil(
            names.stream().mapToDouble(name -> name.label().prefHeight(-1)).max().orElse(0))
        + 3;
  }
}
