package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.details.Field;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A value as the form takes it, and the button that copies it. */
final class CopyRow extends HBox {
  private final Sheet sheet;
  private final Field field;
  private final Texts texts;
  private final DetailWords words;
  private final DetailWords inForm;
  private final Way way;
  private final Runnable copied;
  private final VBox told = Parts.column(4);
  private final Button copy;
  private String shown = "";

  /**
   * A row.
   *
   * @param copied runs when this row is copied, before it says so
   */
  CopyRow(Sheet sheet, Field field, Desk desk, Way way, Runnable copied) {
    super(16);
    this.sheet = sheet;
    this.field = field;
    this.texts = desk.texts();
    this.words = new DetailWords(texts);
    this.inForm = new DetailWords(Texts.in(sheet.language()));
    this.way = way;
    this.copied = copied;
    copy = Parts.id("copy-" + field.id(), Parts.secondary(texts.get("copy.copy"), this::press));
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Parts.grow(told), copy);
    getStyleClass().add("copy-row");
  }

  void follow(Situation now) {
    var value =
        Optional.ofNullable(now.file().person().details().get(field))
            .map(held -> inForm.inForms(field, held))
            .orElse("");
    told.getChildren().setAll(Parts.text(words.name(field), "quiet", "small"));
    told.getChildren()
        .add(
            value.isEmpty()
                ? Parts.text(texts.get("match.not-recorded"), "quiet")
                : Parts.text(value, "copy-value"));
    if (sheet.isInOtherLetters(field, value)) {
      told.getChildren().add(Parts.text(texts.get("copy.other-letters"), "warn-text"));
    }
    now.plan().details().findings().stream()
        .filter(finding -> finding.document().isEmpty())
        .filter(finding -> finding.field().equals(Optional.of(field)))
        .forEach(finding -> told.getChildren().add(Signs.line(finding, texts)));
    if (!value.equals(shown) || value.isEmpty()) {
      shown = value;
      rest();
    }
  }

  /** The button as it is before it is pressed; without a value it leads to where one is typed. */
  void rest() {
    boolean isMissing = shown.isEmpty();
    copy.setText(texts.get(isMissing ? "copy.fill-in" : "copy.copy"));
    copy.setGraphic(Parts.icon(isMissing ? Feather.EDIT_2 : Feather.COPY));
    copy.setAccessibleText(copy.getText() + ": " + words.name(field));
  }

  private void press() {
    if (shown.isEmpty()) {
      way.toFact(field);
      return;
    }
    var content = new ClipboardContent();
    content.putString(shown);
    Clipboard.getSystemClipboard().setContent(content);
    copied.run();
    copy.setText(texts.get("copy.copied"));
    copy.setGraphic(Parts.icon(Feather.CHECK));
    copy.setAccessibleText(texts.get("copy.copied") + ": " + words.name(field));
  }
}
