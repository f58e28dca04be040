package app.qadam.desktop.history;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.Past;
import app.qadam.text.Texts;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The chosen line at length, and the way back to before it. */
final class LineCard extends VBox {
  private static final int LINES = 2;

  private final Desk desk;
  private final Texts texts;

  LineCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    getStyleClass().add("card");
    setId("history-line");
  }

  void show(Optional<HistoryRows.Told> chosen, Past past) {
    getChildren().setAll(Parts.text(texts.get("history.chosen"), "card-heading"));
    if (chosen.isEmpty()) {
      getChildren().add(Parts.text(texts.get("history.choose"), "quiet"));
      return;
    }
    var told = chosen.get();
    getChildren()
        .addAll(
            Parts.text(
                texts.get("history.when", texts.longDate(told.date()), told.time()), "quiet"),
            sentence(told));
    told.made().ifPresent(made -> addWayBack(made, past));
  }

  /** In a field, so that it can be selected and copied. */
  private TextArea sentence(HistoryRows.Told told) {
    var field = Parts.id("history-sentence", new TextArea(told.sentence()));
    field.getStyleClass().add("told-sentence");
    field.setEditable(false);
    field.setWrapText(true);
    field.setPrefRowCount(LINES);
    field.setAccessibleText(texts.get("history.chosen"));
    return field;
  }

  private void addWayBack(HistoryLine.Made made, Past past) {
    if (!made.isInEffect()) {
      getChildren().add(Parts.text(texts.get("history.already-back"), "quiet"));
      return;
    }
    int steps = past.stepsTo(made);
    var back =
        Parts.secondary(
            texts.get(steps == 1 ? "history.back.one-step" : "history.back"),
            () -> desk.history().takeBack(steps));
    var explained =
        steps == 1
            ? texts.get("history.back.alone")
            : texts.get(
                "history.back.with",
                texts.quantity("changes", steps),
                texts.quantity("history.later", steps - 1L));
    getChildren().addAll(Parts.text(explained, "quiet"), Parts.id("history-back", back));
  }
}
