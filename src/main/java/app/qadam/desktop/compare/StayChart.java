package app.qadam.desktop.compare;

import app.qadam.desktop.compare.Group.Placed;
import app.qadam.desktop.compare.Incomes.Asking;
import app.qadam.desktop.compare.Incomes.Standing;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.draw.DotChart;
import app.qadam.desktop.kit.draw.LogScale;
import app.qadam.desktop.kit.draw.NamePlaces;
import app.qadam.desktop.kit.draw.Rule;
import app.qadam.desktop.kit.draw.Ticks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The longest stay of all programs against the monthly income that they ask for. What asks for no
 * minimum stands in a band at the left, since nothing lies at 0 on such a scale.
 */
final class StayChart extends DotChart {
  static final int COLUMNS = 36;
  static final int ROWS = 14;

  /** Left of the plane, in the band. */
  private static final double BAND = -1;

  private static final double DOT = 4;
  private static final double MOST = 11;
  private static final double CHOSEN = 7;
  private static final double GAP = 8;

  /** In em. */
  private static final double PLANE = 19;

  private final Ticks ticks = new Ticks();
  private final List<Level> levels = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final Region band = new Region();
  private final Label bandName;

  /** A length of stay: its words at the left and its line. */
  private record Level(double up, Label label, Rule line) {}

  private StayChart(
      LogScale incomes, StayScale stays, List<Group> groups, ChartWords words, String summary) {
    super(groups.stream().map(group -> dot(group, words)).toList(), summary);
    bandName = Parts.line(words.noMinimum(), "quiet", "small");
    band.getStyleClass().add("chart-band");
    incomes.ticks().forEach(tick -> ticks.add(incomes.position(tick), words.sum(tick)));
    stays
        .ticks()
        .forEach(length -> {
          var name = Parts.line(words.length(length), "quiet", "small");
          levels.add(new Level(stays.up(length), name, new Rule(1, "chart-line")));
        });
  }

  /**
   * A chart.
   *
   * @param chosen ids
   * @param own the applicant's income in the same currency; absent when not told
   * @param summary what is read out before one goes to a dot
   */
  static StayChart of(
      Incomes incomes,
      Set<String> chosen,
      Optional<BigDecimal> own,
      ChartWords words,
      String summary) {
    var scale = IncomeStrip.scale(incomes.stated(), own);
    var placed = shown(incomes);
    var stays =
        StayScale.around(placed.stream().map(asking -> asking.program().stay().max()).toList());
    var groups = groups(placed, scale, stays, chosen);
    var chart = new StayChart(scale, stays, groups, words, summary);
    placed.stream()
        .filter(asking -> chosen.contains(asking.program().id()))
        .map(asking -> placed(asking, scale, stays))
        .forEach(one -> chart.names.add(Name.of(one.across(), one.up(), words.name(one.asking()))));
    own.ifPresent(sum ->
        chart.names.add(
            Name.of(Math.max(0, scale.position(sum.doubleValue())), 0, words.own(sum), "own")));
    chart.draw();
    return chart;
  }

  /** The programs that have a place on the chart, in the order of the table. */
  static List<Asking> shown(Incomes incomes) {
    return incomes.all().stream()
        .filter(asking -> asking.is(Standing.AMOUNT) || asking.is(Standing.NO_MINIMUM))
        .toList();
  }

  static List<Group> groups(
      List<Asking> shown, LogScale scale, StayScale stays, Set<String> chosen) {
    return Group.of(
        shown.stream().map(asking -> placed(asking, scale, stays)).toList(), chosen, COLUMNS, ROWS);
  }

  private static Placed placed(Asking asking, LogScale scale, StayScale stays) {
    return new Placed(
        asking,
        asking.is(Standing.AMOUNT) ? IncomeStrip.place(scale, asking) : BAND,
        stays.up(asking.program().stay().max()));
  }

  private static Dot dot(Group group, ChartWords words) {
    double grown = DOT + 2.5 * Math.log10(group.members().size());
    return new Dot(
        group.across(),
        group.up(),
        Math.min(MOST, group.isChosen() ? Math.max(CHOSEN, grown) : grown),
        group.isChosen(),
        words.stay(group));
  }

  private void draw() {
    List<Node> behind = new ArrayList<>();
    behind.add(band);
    levels.forEach(level -> behind.add(level.line()));
    levels.forEach(level -> behind.add(level.label()));
    behind.add(bandName);
    behind.addAll(ticks.nodes());
    names.forEach(name -> behind.add(name.pole()));
    draw(behind, names.stream().map(Name::label).toList());
  }

  @Override
  protected double x(double across) {
    return across < 0
        ? bandLeft() + bandWidth() / 2
        : planeLeft() + MOST + Math.clamp(across, 0, 1) * (getWidth() - planeLeft() - 2 * MOST);
  }

  @Override
  protected double y(double up) {
    return snapPositionY(MOST + (1 - up) * (planeBottom() - 2 * MOST));
  }

  private double bandLeft() {
    return Math.ceil(
            levels.stream().mapToDouble(level -> level.label().prefWidth(-1)).max().orElse(0))
        + GAP;
  }

  private double bandWidth() {
    return Math.ceil(bandName.prefWidth(-1)) + 2 * GAP;
  }

  private double planeLeft() {
    return bandLeft() + bandWidth() + GAP;
  }

  private double planeBottom() {
    return getHeight() - ticks.height() - GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return PLANE * Theme.em(this) + ticks.height() + GAP;
  }

  @Override
  protected void place(double width, double height) {
    band.resizeRelocate(bandLeft(), 0, bandWidth(), planeBottom());
    bandName.autosize();
    bandName.relocate(bandLeft() + GAP, planeBottom() + GAP);
    ticks.place(this, this::x, planeLeft(), width, planeBottom() + GAP);
    for (Level level : levels) {
      double y = y(level.up());
      level.line().level(this, y, bandLeft(), width);
      level.label().autosize();
      level.label().relocate(0, snapPositionY(y - level.label().getHeight() / 2));
    }
    placeDots();
    placeNames();
  }

  private void placeNames() {
    var places =
        new NamePlaces(
                new BoundingBox(planeLeft(), 0, getWidth() - planeLeft(), planeBottom()),
                bounds(true),
                bounds(false).stream()
                    .map(one -> new Point2D(one.getCenterX(), one.getCenterY()))
                    .toList())
            .of(names.stream().map(this::wish).toList());
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      var place = places.get(i);
      name.label().autosize();
      name.label().relocate(snapPositionX(place.getMinX()), snapPositionY(place.getMinY()));
      lead(name, place);
    }
  }

  private List<Bounds> bounds(boolean chosen) {
    return dots().stream()
        .filter(dot -> dot.isChosen() == chosen)
        .map(dot -> around(x(dot.across()), y(dot.up()), dot.radius()))
        .toList();
  }

  private static Bounds around(double x, double y, double radius) {
    return new BoundingBox(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private NamePlaces.Wish wish(Name name) {
    double x = x(name.across());
    var dot = isOwn(name) ? around(x, GAP, 1) : around(x, y(name.up()), CHOSEN);
    return new NamePlaces.Wish(dot, name.label().prefWidth(-1), name.label().prefHeight(-1));
  }

  private static boolean isOwn(Name name) {
    return name.label().getStyleClass().contains("own");
  }

  /** From the dot to its name; the applicant's own line goes from below to above. */
  private void lead(Name name, Bounds place) {
    double x = x(name.across());
    if (isOwn(name)) {
      name.pole().upright(this, x, 0, planeBottom());
    } else {
      name.pole()
          .between(
              x, y(name.up()), Math.clamp(x, place.getMinX(), place.getMaxX()), place.getCenterY());
    }
  }
}
