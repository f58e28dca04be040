package app.qadam.desktop.handin;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.DocumentType;
import app.qadam.model.handin.HandIn;
import app.qadam.model.handin.Repacked;
import app.qadam.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** What was packed for an addressee, the last first, and what has changed since. */
final class PackedCard {
  private final Texts texts;
  private final HandIn handIn;
  private final Situation now;
  private final Runnable again;

  /**
   * @param again packs once more
   */
  PackedCard(Desk desk, HandIn handIn, Runnable again) {
    this.texts = desk.texts();
    this.handIn = handIn;
    this.now = desk.situation().get();
    this.again = again;
  }

  VBox card() {
    var card = Parts.card(texts.get("hand-in.packed"));
    card.setId("hand-in-packed");
    var packings =
        now.file().papers().packings().stream()
            .filter(one -> one.addressee() == handIn.addressee())
            .toList()
            .reversed();
    if (packings.isEmpty()) {
      card.getChildren().add(Parts.text(texts.get("hand-in.none-packed"), "quiet"));
    }
    for (int i = 0; i < packings.size(); i++) {
      if (i > 0) {
        card.getChildren().add(Parts.rule());
      }
      card.getChildren().add(row(packings.get(i), i == 0));
    }
    return card;
  }

  private VBox row(Packing packing, boolean isLast) {
    var row =
        Parts.column(
            4,
            Parts.text(packing.name(), "strong"),
            Parts.text(
                texts.get("hand-in.packed-on", packing.madeOn(), packing.forDay()),
                "quiet",
                "small"));
    row.setId("hand-in-packing-" + packing.id());
    var changed =
        Repacked.of(packing, now.file()).changed().stream()
            .map(id -> now.facts().document(id).map(DocumentType::title).map(texts::of).orElse(id))
            .toList();
    var added = handIn.addedSince(packing).stream().map(one -> texts.of(one.title())).toList();
    if (!isLast) {
      row.getChildren().add(Parts.text(texts.get("hand-in.packed-again"), "quiet", "small"));
    } else if (changed.isEmpty() && added.isEmpty()) {
      row.getChildren().add(Parts.text(texts.get("hand-in.unchanged"), "small"));
    } else {
      row.getChildren().add(stale(changed, added));
    }
    return row;
  }

  private VBox stale(List<String> changed, List<String> added) {
    var box = Parts.callout(Tone.WARN, "");
    tell(box, "hand-in.changed", changed);
    tell(box, "hand-in.added", added);
    var actions = new Flow(8, 8);
    actions
        .getChildren()
        .add(Parts.id("hand-in-again", Parts.secondary(texts.get("hand-in.again"), again)));
    box.getChildren().add(actions);
    return box;
  }

  private void tell(VBox box, String key, List<String> documents) {
    if (!documents.isEmpty()) {
      box.getChildren()
          .add(Parts.text(texts.get(key, documents.stream().collect(Collectors.joining("; ")))));
    }
  }
}
