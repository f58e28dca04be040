package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rows and cells of the table of programs. */
final class ProgramCells {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private ProgramCells() {}

  /** A row that shows whether its program is chosen. */
  static final class Row extends TableRow<Program> {
    private final ObservableValue<Shortlist> chosen;

    Row(ObservableValue<Shortlist> chosen) {
      this.chosen = chosen;
      chosen.addListener((property, before, after) -> mark());
    }

    @Override
    protected void updateItem(@Nullable Program program, boolean empty) {
      super.updateItem(program, empty);
      mark();
    }

    private void mark() {
      var program = getItem();
      pseudoClassStateChanged(CHOSEN, program != null && chosen.getValue().has(program.id()));
    }
  }

  /** The box that chooses a program. */
  static final class Choice extends TableCell<Program, Program> {
    private final CheckBox box = new CheckBox();
    private final ObservableValue<Shortlist> chosen;
    private final ProgramWords words;

    Choice(ObservableValue<Shortlist> chosen, ProgramWords words, Consumer<Program> toggle) {
      this.chosen = chosen;
      this.words = words;
      box.setFocusTraversable(false);
      box.setOnAction(event -> {
        toggle.accept(getItem());
        mark();
      });
      chosen.addListener((property, before, after) -> mark());
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(@Nullable Program program, boolean empty) {
      super.updateItem(program, empty);
      setGraphic(empty || program == null ? null : box);
      mark();
    }

    private void mark() {
      var program = getItem();
      if (program != null) {
        box.setSelected(chosen.getValue().has(program.id()));
        box.setAccessibleText(words.full(program));
      }
    }
  }

  /** A cell of words, with a flag before a country and a mark on what the source cut short. */
  static final class Words extends TableCell<Program, Program> {
    private final ProgramWords words;
    private final ProgramColumn column;

    Words(ProgramWords words, ProgramColumn column) {
      this.words = words;
      this.column = column;
    }

    @Override
    protected void updateItem(@Nullable Program program, boolean empty) {
      super.updateItem(program, empty);
      getStyleClass().remove("unknown");
      setGraphic(null);
      setTooltip(null);
      setText(null);
      setAccessibleText(null);
      if (!empty && program != null) {
        show(program, words.cell(program, column));
      }
    }

    private void show(Program program, ProgramWords.Cell cell) {
      setText(cell.text());
      if (!cell.known()) {
        getStyleClass().add("unknown");
      }
      if (column == ProgramColumn.COUNTRY) {
        setGraphic(Flags.of(program.country()));
      } else if (cell.cut()) {
        setGraphic(Parts.icon(Feather.SCISSORS, "cut-mark"));
      }
      if (!cell.more().isEmpty()) {
        setTooltip(new Tooltip(String.join("\n", cell.more())));
      }
      setAccessibleText(words.heading(column) + ": " + cell.text());
      setAccessibleHelp(String.join(" ", cell.more()));
    }
  }
}
