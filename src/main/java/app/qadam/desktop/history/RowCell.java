package app.qadam.desktop.history;

import app.qadam.desktop.kit.Explained;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.text.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: a day, or what was done at some time of it. */
final class RowCell extends ListCell<HistoryRows.Row> {
  private final Texts texts;
  private final Label time = Parts.line("", "quiet", "line-time");
  private final Label sentence = Parts.grow(new Label());
  private final Label takenBack;
  private final HBox line;

  RowCell(Texts texts) {
    this.texts = texts;
    this.takenBack = Parts.pill(texts.get("history.is-taken-back"), Tone.NEUTRAL);
    this.line = Parts.row(8, time, sentence, takenBack);
    takenBack.managedProperty().bind(takenBack.visibleProperty());
    sentence.setTextOverrun(OverrunStyle.ELLIPSIS);
    sentence.setMinWidth(0);
    Explained.whenCut(sentence);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // As wide as the list, so that a long sentence is cut and nothing scrolls sideways.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(HistoryRows.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("day-row");
    setText(null);
    setGraphic(null);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case HistoryRows.Day day -> {
        setText(texts.longDate(day.date()));
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        getStyleClass().add("day-row");
        setAccessibleText(getText());
      }
      case HistoryRows.Told told -> {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        time.setText(told.time());
        sentence.setText(told.sentence());
        takenBack.setVisible(told.isTakenBack());
        setGraphic(line);
        setAccessibleText(
            told.isTakenBack()
                ? texts.get(
                    "history.spoken",
                    told.time(),
                    told.sentence(),
                    texts.get("history.is-taken-back"))
                : texts.get("history.spoken.plain", told.time(), told.sentence()));
      }
    }
  }
}
