package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.Change;
import app.qadam.model.document.EdsCarrier;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Where the key of the digital signature is kept: its life depends on it. */
final class EdsChoice {
  private final Desk desk;

  EdsChoice(Desk desk) {
    this.desk = desk;
  }

  VBox node() {
    var choice =
        new Flow(
            8,
            8,
            button("file", Optional.of(EdsCarrier.FILE)),
            button("token", Optional.of(EdsCarrier.TOKEN)),
            button("unknown", Optional.empty()));
    var label = Parts.text(desk.texts().get("validity.eds"), "field-label");
    label.setLabelFor(choice);
    return Parts.column(
        6, label, choice, Parts.text(desk.texts().get("validity.eds.detail"), "quiet", "small"));
  }

  private ToggleButton button(String id, Optional<EdsCarrier> carrier) {
    var name = desk.texts().get("validity.eds." + id);
    var button = Parts.id("eds-" + id, new ToggleButton(name));
    button.setAccessibleText(desk.texts().get("validity.eds.name", name));
    var kept = desk.situation().get().file().planning().edsCarrier();
    button.setSelected(kept.equals(carrier));
    button.setOnAction(event -> choose(button, carrier));
    return button;
  }

  private void choose(ToggleButton button, Optional<EdsCarrier> carrier) {
    var kept = desk.situation().get().file().planning().edsCarrier();
    button.setSelected(kept.equals(carrier));
    if (!kept.equals(carrier)) {
      desk.send(file -> new Change.SetPlanning(file.planning(), file.planning().keptOn(carrier)));
    }
  }
}
