package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Explained;
import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Programs in columns, what is compared in rows, the best of a row marked. */
final class SideGrid {
  private static final double HEADINGS_PERCENT = 18;

  private final List<Program> programs;
  private final ProgramWords words;
  private final Texts texts;
  private final Consumer<Program> remove;
  private final Runnable tell;

  /**
   * @param remove takes a program away
   * @param tell leads to where the applicant's figures are told
   */
  SideGrid(
      List<Program> programs,
      ProgramWords words,
      Texts texts,
      Consumer<Program> remove,
      Runnable tell) {
    this.programs = List.copyOf(programs);
    this.words = words;
    this.texts = texts;
    this.remove = remove;
    this.tell = tell;
  }

  /**
   * The grid.
   *
   * @param fits how the programs fit the applicant, in their order; the last row, which is left out
   *     where there are none
   */
  GridPane of(List<SideRows.Row> rows, List<Fit> fits) {
    var grid = new GridPane();
    grid.setId("side-grid");
    grid.getStyleClass().add("of-" + programs.size());
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
    if (!fits.isEmpty()) {
      grid.addRow(rows.size() + 1, heading(words.heading(ProgramColumn.FOR_YOU)));
    }
    for (int j = 0; j < fits.size(); j++) {
      grid.add(fit(programs.get(j), fits.get(j)), j + 1, rows.size() + 1);
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
    var name = Parts.grow(Parts.text(program.name(), "strong"));
    var place =
        Parts.row(
            4, Flags.of(program.country()), Parts.text(words.country(program), "quiet", "small"));
    var top = new HBox(2, name);
    var head = Parts.column(4, top, place);
    if (Shortlist.isPinned(program.id())) {
      head.getChildren().add(Parts.text(texts.get("side.own"), "own-mark"));
    } else {
      var cross =
          Parts.iconButton(
              Feather.X,
              texts.get("compare.remove", words.full(program)),
              () -> remove.accept(program));
      cross.setId("side-remove-" + program.id());
      cross.getStyleClass().add("tiny");
      top.getChildren().add(cross);
    }
    head.getStyleClass().addAll("side-cell", "head");
    GridPane.setValignment(head, VPos.CENTER);
    return head;
  }

  private static HBox heading(SideRows.Row row) {
    var cell = heading(row.heading());
    if (row.under()) {
      cell.getStyleClass().remove("name");
      cell.getStyleClass().add("under");
    }
    return cell;
  }

  private static HBox heading(String text) {
    var cell = box(Parts.text(text, "quiet"));
    cell.getStyleClass().add("name");
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
    var marks = Parts.row(4);
    if (what.cut()) {
      marks.getChildren().add(Parts.icon(Feather.SCISSORS, "cut-mark"));
    }
    if (best) {
      marks.getChildren().add(Parts.icon(Feather.STAR, "best-mark"));
    }
    if (!marks.getChildren().isEmpty()) {
      marks.setMaxWidth(Region.USE_PREF_SIZE);
      label.setGraphic(marks);
      label.setContentDisplay(ContentDisplay.RIGHT);
    }
    explain(label, what);
    label.setAccessibleText(
        texts.get(
            best ? "side.spoken.best" : "side.spoken", program.name(), row.heading(), what.text()));
    var cell = box(label);
    if (best) {
      cell.getStyleClass().add("best");
    }
    return cell;
  }

  private HBox fit(Program program, Fit fit) {
    var what = words.fit(program, fit);
    var cell =
        fit.outcome() == Fit.Outcome.NOT_TOLD
            ? Parts.link(what.text(), tell)
            : pill(what.text(), fit.outcome());
    cell.setId("side-fit-" + program.id());
    explain(cell, what);
    cell.setAccessibleText(
        texts.get(
            "side.spoken", program.name(), words.heading(ProgramColumn.FOR_YOU), what.text()));
    var box = box(cell);
    box.getStyleClass().add("fit");
    return box;
  }

  private static Labeled pill(String text, Fit.Outcome outcome) {
    var pill = Parts.text(text, "pill", Tones.of(outcome).styleClass());
    pill.setGraphic(Parts.icon(sign(outcome), "fit-mark"));
    return pill;
  }

  private static Feather sign(Fit.Outcome outcome) {
    return switch (outcome) {
      case MEETS -> Feather.CHECK;
      case SHORT -> Feather.MINUS;
      case DEPENDS, NOT_TOLD -> Feather.HELP_CIRCLE;
    };
  }

  private static void explain(Labeled label, ProgramWords.Cell what) {
    if (!what.more().isEmpty()) {
      Explained.by(what.more(), label);
    }
  }

  private static HBox box(Labeled label) {
    var box = new HBox(label);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("side-cell");
    box.setMaxHeight(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return box;
  }
}
