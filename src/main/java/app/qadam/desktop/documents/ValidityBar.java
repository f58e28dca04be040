package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.plan.Use;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A document in the picture of validity: its names, its bar and its uses. */
final class ValidityBar {
  private static final double BAR = 18;
  private static final double PADDING = 7;
  private static final double DOT = 9;

  private final ValidityChart chart;
  private final ValidityRow row;
  private final Button button = new Button();
  private final VBox names;
  private final Region bar = new Region();
  private final Region missing = new Region();
  private final List<Region> whiskers = new ArrayList<>();
  private final List<Region> dots = new ArrayList<>();

  ValidityBar(ValidityChart chart, ValidityChart.Drawn drawn) {
    this.chart = chart;
    this.row = drawn.row();
    names =
        Parts.column(
            2,
            Parts.text(drawn.mark().name(), "strong"),
            Parts.text(drawn.line(), "quiet", "small"));
    button.setId(id(row.validity().id()));
    button.getStyleClass().addAll("list-row", "validity-row");
    bar.getStyleClass().addAll("validity-bar", row.tone().styleClass());
    row.bar().filter(one -> !one.known()).ifPresent(one -> bar.getStyleClass().add("unknown"));
    row.missing()
        .ifPresent(
            piece -> missing.getStyleClass().addAll("validity-missing", piece.tone().styleClass()));
    for (Use use : row.uses()) {
      var tone = Tones.of(use.state()).styleClass();
      whiskers.add(styled("use-whisker", tone));
      dots.add(styled("use-dot", tone));
    }
  }

  /** The id of a document's row. */
  static String id(String document) {
    return "validity-row-" + document;
  }

  /** What is pressed; it lies behind everything of its row. */
  Button button() {
    return button;
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

  private double nameWidth(double width) {
    return chart.nameWidth(width) - PADDING;
  }

  double height(double width) {
    double words = names.prefHeight(nameWidth(width));
    double high = chart.isNarrow(width) ? words + PADDING + BAR : Math.max(BAR, words);
    return Math.ceil(high) + 2 * PADDING;
  }

  void place(double y, double height, double width) {
    button.resizeRelocate(-PADDING, y, width + 2 * PADDING, height);
    double nameHeight = names.prefHeight(nameWidth(width));
    boolean isNarrow = chart.isNarrow(width);
    double namesTop = isNarrow ? y + PADDING : y + (height - nameHeight) / 2;
    names.resizeRelocate(0, chart.snapPositionY(namesTop), nameWidth(width), nameHeight);
    double top =
        chart.snapPositionY(isNarrow ? y + height - PADDING - BAR : y + (height - BAR) / 2);
    bar.setVisible(false);
    row.bar().ifPresent(span -> placeBar(span, top, width));
    missing.setVisible(false);
    row.missing().ifPresent(piece -> placeMissing(piece, top, width));
    for (int i = 0; i < dots.size(); i++) {
      placeUse(i, row.uses().get(i), top, width);
    }
  }

  private void placeBar(ValidityRow.Bar span, double top, double width) {
    double start =
        span.from().map(day -> chart.x(day, width)).orElseGet(() -> chart.plotLeft(width));
    double end = span.until().map(day -> chart.x(day.plusDays(1), width)).orElse(width);
    boolean isInside =
        span.until().filter(day -> chart.axis().at(day.plusDays(1)) <= 0).isEmpty()
            && span.from().filter(day -> chart.axis().at(day) >= 1).isEmpty();
    ends(
        bar,
        span.from().filter(day -> chart.axis().at(day) >= 0).isEmpty(),
        span.until().filter(day -> chart.axis().at(day.plusDays(1)) <= 1).isEmpty());
    bar.setVisible(isInside);
    bar.resizeRelocate(start, top, Math.max(4, end - start), BAR);
  }

  private void placeMissing(ValidityRow.Missing piece, double top, double width) {
    double start = chart.x(piece.after().plusDays(1), width);
    double end = chart.x(piece.to(), width) + (chart.axis().at(piece.to()) < 1 ? 1 : 0);
    ends(missing, true, chart.axis().at(piece.to()) > 1);
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
    double usual = chart.x(use.days().typical(), width);
    double latest = chart.x(use.days().maximum(), width);
    double middle = top + BAR / 2;
    var whisker = whiskers.get(i);
    whisker.setVisible(latest > usual);
    whisker.resizeRelocate(usual, middle - 1, Math.max(0, latest - usual), 2);
    dots.get(i).resizeRelocate(usual - (DOT - 1) / 2, middle - DOT / 2 - .5, DOT, DOT);
  }
}
