package app.qadam.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The parts of a page that has several: one is shown, the others are a press away. */
public final class Chips extends Flow {
  private static final double GAP = 8;

  /** Longer than all parts in a row: they wrap only where the window is narrower. */
  private static final double WIDE = 2000;

  /** A part of the page: its text key and where it is. */
  private record Part(String key, Place place) {}

  private static final List<Part> DOCUMENTS =
      List.of(
          new Part("documents.checklist", new Place.Documents(Optional.empty())),
          new Part("documents.validity", new Place.Validity(Optional.empty())),
          new Part("documents.my-details", new Place.Details(Optional.empty())),
          new Part("documents.hand-in", new Place.HandIn(Optional.empty())));

  private static final List<Part> DEADLINES =
      List.of(
          new Part("deadlines.list", new Place.Deadlines(Optional.empty())),
          new Part("deadlines.forecast", new Place.Forecast()),
          new Part("deadlines.days-off", new Place.DaysOff()));

  private static final List<Part> COMPARE =
      List.of(
          new Part("compare.all", new Place.Compare()),
          new Part("compare.side", new Place.SideBySide()),
          new Part("compare.plan-b", new Place.PlanB()),
          new Part("compare.rates", new Place.Rates()));

  /** Whether all parts stand on one line where there is something beside them. */
  private boolean wholeLine;

  private Chips(Desk desk, List<Part> parts, Place here) {
    super(GAP, GAP);
    for (Part part : parts) {
      boolean isHere = part.place().getClass() == here.getClass();
      var chip = new ChoiceButton(desk.texts().get(part.key()));
      chip.setId("chip-" + part.key().replace('.', '-'));
      chip.getStyleClass().add("chip");
      chip.setChosen(isHere);
      if (isHere) {
        chip.setAccessibleText(desk.texts().get("chips.here", desk.texts().get(part.key())));
      }
      chip.setOnAction(event -> desk.open(part.place()));
      getChildren().add(chip);
    }
    Roving.in(this);
  }

  @Override
  protected double computeMinWidth(double height) {
    return wholeLine
        ? getChildren().stream().mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum() - GAP
        : super.computeMinWidth(height);
  }

  /** The parts of the documents' page, and the plan on paper at the right. */
  public static Region documents(Desk desk, Place here) {
    var export = Parts.secondary(desk.texts().get("documents.export-pdf"), desk.files()::exportPdf);
    export.getStyleClass().add("in-heading");
    export.setAccessibleText(desk.texts().get("documents.export-pdf.name"));
    export.setTooltip(new Tooltip(export.getAccessibleText()));
    var parts = Parts.grow(new Chips(desk, DOCUMENTS, here));
    parts.setPrefWrapLength(WIDE);
    return new HBox(GAP, parts, Parts.id("export-pdf", export));
  }

  /** The parts of the page of programs, with what else stands at the right. */
  public static Region compare(Desk desk, Place here, Node... beside) {
    var parts = new Chips(desk, COMPARE, here);
    parts.setPrefWrapLength(WIDE);
    if (beside.length == 0) {
      return parts;
    }
    // On one line beside the tools, or the tools below.
    parts.wholeLine = true;
    var row = Beside.of(GAP, parts, new HBox(GAP, beside));
    row.setMinWidth(0);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  /** The parts of the deadlines' page. */
  public static Chips deadlines(Desk desk, Place here) {
    return new Chips(desk, DEADLINES, here);
  }
}
