package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Drop;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** Which columns the table shows. */
final class ColumnsDrop {
  private final Texts texts;
  private final ProgramWords words;
  private final ProgramTable table;

  ColumnsDrop(Texts texts, ProgramWords words, ProgramTable table) {
    this.texts = texts;
    this.words = words;
    this.table = table;
  }

  Drop drop() {
    return new Drop("compare-columns", texts.get("compare.columns"), this::content);
  }

  private Region content(Drop drop) {
    var rows = Parts.column(8);
    for (ProgramColumn column : ProgramColumn.values()) {
      var box = new CheckBox(words.heading(column));
      box.setId("column-" + column.id());
      box.setSelected(table.shows(column));
      box.setAccessibleHelp(table.known(column));
      box.setOnAction(event -> table.show(column, box.isSelected()));
      var known = Parts.line(table.known(column), "quiet", "small");
      rows.getChildren().add(Parts.row(16, Parts.grow(box), known));
    }
    var reset =
        Parts.secondary(
            texts.get("compare.columns.reset"),
            () -> {
              table.reset();
              drop.close();
            });
    reset.setId("columns-reset");
    rows.getChildren().addAll(Parts.rule(), reset);
    return rows;
  }
}
