package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.StageDot;
import app.qadam.model.plan.StagePlan;
import app.qadam.model.stage.StageStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The eight stages as a path: each a disc with its number or the sign of its state, then the way to
 * the next, filled as far as it has come. Where there is no room for all names, the current one
 * keeps its own.
 */
public final class StageMap extends Chart {
  private static final double GAP = 5;
  private static final double BELOW = 3;
  private static final double NAMES_GAP = 10;
  private static final double LEAST = 26;

  private final List<Stop> stops = new ArrayList<>();

  /**
   * A stage on the map.
   *
   * @param name in a word or two
   * @param isCurrent whether the applicant is there
   */
  public record Stage(StagePlan plan, String name, boolean isCurrent, Mark mark) {}

  private record Stop(Stage stage, StageDot dot, Region way, Region fill, Text name) {
    Stop(Stage stage) {
      this(
          stage,
          new StageDot(
              stage.plan().stage().number(),
              stage.plan().status(),
              stage.isCurrent(),
              stage.mark().words()),
          new Region(),
          new Region(),
          Parts.drawn(stage.name(), "small", stage.isCurrent() ? "strong" : "quiet"));
      way.getStyleClass().add("segment");
      fill.getStyleClass().addAll("segment-fill", stage.plan().status().id());
    }

    private double share() {
      var plan = stage.plan();
      return plan.status() == StageStatus.CANNOT_START ? 0 : plan.progress();
    }
  }

  public StageMap(List<Stage> stages) {
    super(stages.stream().map(stage -> stage.mark().words()).collect(Collectors.joining(" ")));
    for (Stage stage : stages) {
      var stop = new Stop(stage);
      stops.add(stop);
      List<Node> nodes = new ArrayList<>(List.of(stop.way(), stop.dot(), stop.name()));
      if (stop.share() > 0) {
        nodes.add(1, stop.fill());
      }
      getChildren().addAll(nodes);
      mark(stage.mark(), nodes);
    }
    getStyleClass().add("stage-map");
  }

  @Override
  protected double computeMinWidth(double height) {
    return stops.size() * LEAST;
  }

  @Override
  protected double computePrefHeight(double width) {
    return dotSize() + BELOW + Math.ceil(stops.getFirst().name().prefHeight(-1));
  }

  private double dotSize() {
    return snapSizeY(stops.getFirst().dot().prefHeight(-1));
  }

  private double x(int index, double width) {
    return snapPositionX(index * (width + GAP) / stops.size());
  }

  @Override
  protected void place(double width, double height) {
    double size = dotSize();
    for (int i = 0; i < stops.size(); i++) {
      var stop = stops.get(i);
      double x = x(i, width);
      stop.dot().resizeRelocate(x, 0, size, size);
      double from = x + size + GAP;
      double to = i + 1 < stops.size() ? x(i + 1, width) - GAP : width;
      placeWay(stop, from, Math.max(from, to), size);
    }
    placeNames(width, size + BELOW);
  }

  private void placeWay(Stop stop, double from, double to, double size) {
    double high = snapSizeY(stop.way().minHeight(-1));
    double top = snapPositionY((size - high) / 2);
    stop.way().resizeRelocate(from, top, to - from, high);
    double filled = snapPositionX((to - from) * stop.share());
    stop.fill().setVisible(filled > 0);
    stop.fill().resizeRelocate(from, top, filled, high);
  }

  private void placeNames(double width, double top) {
    List<LabelLine.Wish> wishes = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      var stop = stops.get(i);
      wishes.add(
          new LabelLine.Wish(x(i, width), stop.name().prefWidth(-1), stop.stage().isCurrent()));
    }
    var places = LabelLine.fit(wishes, 0, width, NAMES_GAP);
    boolean hasAll = places.stream().allMatch(place -> place.isPresent());
    for (int i = 0; i < stops.size(); i++) {
      var stop = stops.get(i);
      var name = stop.name();
      var place = places.get(i).filter(at -> hasAll || stop.stage().isCurrent());
      name.setVisible(place.isPresent());
      place.ifPresent(at -> name.relocate(snapPositionX(at), snapPositionY(top)));
    }
  }
}
