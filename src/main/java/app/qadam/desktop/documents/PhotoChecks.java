package app.qadam.desktop.documents;

import app.qadam.content.photo.Check;
import app.qadam.content.photo.Check.Verdict;
import app.qadam.content.photo.PhotoReport;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was measured of a photo, a row each. */
final class PhotoChecks extends VBox {
  private final Texts texts;

  PhotoChecks(Texts texts) {
    this.texts = texts;
    setId("photo-checks");
  }

  void show(PhotoReport report) {
    getChildren().setAll(Parts.text(texts.get("photo.checks"), "card-heading"));
    report.checks().forEach(check -> getChildren().add(row(check)));
  }

  private HBox row(Check check) {
    var tone =
        switch (check.verdict()) {
          case OK -> Tone.GOOD;
          case FIX -> Tone.BAD;
          case TELL -> Tone.WARN;
        };
    var pill = Parts.pill(texts.get("photo.pill." + check.verdict().id()), tone);
    var words =
        Parts.column(2, Parts.text(texts.get("photo.aspect." + check.aspect().id()), "strong"));
    if (!check.numbers().isEmpty() || check.verdict() != Verdict.OK) {
      words.getChildren().add(Parts.text(texts.say(check.sentence()), "quiet", "small"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var place = new StackPane(pill);
    place.getStyleClass().add("photo-verdict");
    place.setAlignment(Pos.CENTER_LEFT);
    var row = Parts.row(8, place, words);
    row.getStyleClass().add("photo-check");
    row.setId("photo-check-" + check.aspect().id());
    return row;
  }
}
