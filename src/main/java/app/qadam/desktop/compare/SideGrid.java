package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Programs in columns, what is compared in rows, the best of a row marked. */
final class SideGrid {
  private static final double HEADINGS_PERCENT = 20;

  private final List<Program> programs;
  private final ProgramWords words;
  private final Texts texts;

  SideGrid(List<Program> programs, ProgramWords words, Texts texts) {
    this.programs = List.copyOf(programs);
    this.words = words;
    this.texts = texts;
  }

  GridPane of(List<SideRows.Row> rows) {
    var grid = new GridPane();
    grid.setId("side-grid");
    grid.getColumnConstraints().add(column(HEADINGS_PERCENT));
    for (int i = 0; i < programs.size(); i++) {
      grid.getColumnConstraints().add(column((100 - HEADINGS_PERCENT) / programs.size()));
      grid.add(head(programs.get(i)), i + 1, 0);
    }
    for (int i = 0; i < rows.size(); i++) {
      grid.addRow(i + 1, heading(rows.get(i)));
      for (int j = 0; j < programs.size(); j++) {
        grid.add(cell(rows.get(i), j), j + 1, i + 1);
      }
    }
    return grid;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setFillWidth(true);
    return column;
  }

  private VBox head(Program program) {
    var place =
        Parts.row(
            6, Flags.of(program.country()), Parts.text(words.country(program), "quiet", "small"));
    var head = Parts.column(3, Parts.text(program.name(), "strong"), place);
    if (program.id().equals(Program.DIGITAL_NOMAD_RESIDENCY)) {
      head.getChildren().add(Parts.text(texts.get("side.own"), "own-mark"));
    }
    head.getStyleClass().addAll("side-cell", "head");
    GridPane.setValignment(head, VPos.CENTER);
    return head;
  }

  private static HBox heading(SideRows.Row row) {
    var cell = box(Parts.text(row.heading(), "quiet"));
    cell.getStyleClass().add(row.under() ? "under" : "name");
    return cell;
  }

  private HBox cell(SideRows.Row row, int index) {
    var program = programs.get(index);
    var what = row.cells().get(index);
    boolean best = row.best().contains(program.id());
    var label = Parts.text(what.text());
    if (!what.known()) {
      label.getStyleClass().add("quiet");
    }
    if (what.cut()) {
      label.setGraphic(Parts.icon(Feather.SCISSORS, "cut-mark"));
    }
    if (!what.more().isEmpty()) {
      label.setTooltip(new Tooltip(String.join("\n", what.more())));
    }
    label.setAccessibleText(
        texts.get(
            best ? "side.spoken.best" : "side.spoken", program.name(), row.heading(), what.text()));
    label.setAccessibleHelp(String.join(" ", what.more()));
    var cell = box(label);
    if (best) {
      cell.getStyleClass().add("best");
    }
    return cell;
  }

  private static HBox box(Label label) {
    var box = new HBox(label);
    box.getStyleClass().add("side-cell");
    box.setMaxHeight(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return box;
  }
}
