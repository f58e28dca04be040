package app.qadam.desktop.about;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.text.Texts;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Whose work Qadam is made with; each licence can be read in full below its line. */
final class LibraryCard extends VBox {
  private static final int LINES = 14;

  private final Texts texts;
  private final Desk desk;

  LibraryCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    var rows = Parts.column(8);
    Library.all().forEach(library -> rows.getChildren().add(row(library)));
    getChildren()
        .add(
            Parts.card(
                texts.get("help.about.libraries"),
                Parts.text(texts.get("about.licences.hint"), "quiet"),
                rows));
  }

  private VBox row(Library library) {
    var link = Parts.link(library.name(), () -> desk.browse(library.address()));
    var name = Parts.row(8, link, Parts.text(library.version().orElse(""), "quiet", "small"));
    name.getStyleClass().add("library-name");
    var row = Parts.column(6);
    var license = new Hyperlink();
    license.setWrapText(true);
    license.setText(library.license());
    license.setAccessibleText(texts.get("about.licence.name", library.license(), library.name()));
    license.setId("licence-of-" + library.artifact().orElse(library.name()));
    license.setOnAction(event -> {
      license.setVisited(false);
      toggle(row, library);
    });
    row.getChildren().add(Beside.halves(16, name, Parts.row(0, license)));
    return row;
  }

  private void toggle(VBox row, Library library) {
    if (row.getChildren().size() > 1) {
      row.getChildren().remove(1);
      return;
    }
    var text = new TextArea(library.licenseText());
    text.setEditable(false);
    text.setPrefRowCount(LINES);
    text.getStyleClass().add("licence-text");
    text.setId("licence-text");
    text.setAccessibleText(texts.get("about.licence.name", library.license(), library.name()));
    row.getChildren().add(text);
  }
}
