package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.plan.Validity;
import app.qadam.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The key of the digital signature: where it is kept and when it ends, never the key itself. */
final class EdsCard extends VBox {
  /** The key's id in the checklist. */
  static final String DOCUMENT = "eds";

  private final Desk desk;
  private final Texts texts;
  private final VBox choice = new VBox();
  private final Label end = Parts.id("eds-end", Parts.text(""));
  private Optional<Optional<EdsCarrier>> shown = Optional.empty();

  EdsCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    var ends =
        Parts.link(
            texts.get("eds.validity"), () -> desk.open(new Place.Validity(Optional.of(DOCUMENT))));
    getStyleClass().add("card");
    getChildren()
        .addAll(
            Parts.text(texts.get("eds.heading"), "card-heading"),
            Parts.callout(Tone.WARN, "", Parts.text(texts.get("eds.never-stored"))),
            choice,
            Parts.column(2, end, ends));
  }

  void update() {
    var situation = desk.situation().get();
    var carrier = situation.file().planning().edsCarrier();
    if (shown.filter(carrier::equals).isEmpty()) {
      var focused =
          choice.lookupAll(".toggle-button").stream()
              .filter(Node::isFocused)
              .map(Node::getId)
              .findFirst();
      choice.getChildren().setAll(new EdsChoice(desk).node());
      focused.map(id -> choice.lookup("#" + id)).ifPresent(Node::requestFocus);
      shown = Optional.of(carrier);
    }
    end.setText(
        situation
            .plan()
            .validity(DOCUMENT)
            .flatMap(Validity::until)
            .map(day -> texts.get("eds.ends", day))
            .orElseGet(() -> texts.get("eds.no-end")));
  }
}
