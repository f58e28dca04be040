package app.qadam.desktop.handin;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tick;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.handin.HandIn;
import app.qadam.model.plan.Problem;
import app.qadam.model.plan.Problem.Where;
import app.qadam.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The papers in the addressee's order, what each lacks, and the buttons that pack them. */
final class PapersCard {
  private final Desk desk;
  private final Texts texts;
  private final HandIn handIn;
  private final VBox asked = Parts.id("hand-in-asked", Parts.column(8));

  PapersCard(Desk desk, HandIn handIn) {
    this.desk = desk;
    this.texts = desk.texts();
    this.handIn = handIn;
  }

  VBox card() {
    int ready = handIn.items().size() - handIn.missing().size();
    var card = Parts.card(texts.get("hand-in.papers", ready, handIn.items().size()), verdict());
    card.setId("hand-in-papers");
    var list = Parts.column(0);
    handIn.items().forEach(item -> list.getChildren().add(row(item)));
    asked.managedProperty().bind(asked.visibleProperty());
    asked.setVisible(false);
    card.getChildren().addAll(list, buttons(), asked);
    return card;
  }

  private VBox verdict() {
    var box =
        handIn.isReady()
            ? Parts.callout(
                Tone.GOOD, texts.get("hand-in.ready"), Parts.text(texts.get("hand-in.ready.about")))
            : Parts.callout(
                Tone.WARN,
                texts.quantity("hand-in.verdict", handIn.missing().size()),
                Parts.text(texts.get("hand-in.verdict.about")));
    return Parts.id("hand-in-verdict", box);
  }

  private HBox row(HandIn.Item item) {
    var type = item.document().type();
    var title =
        Parts.id(
            "hand-in-" + type.id(),
            Parts.link(
                texts.of(type.title()),
                () -> desk.open(new Place.Documents(Optional.of(type.id())))));
    title.getStyleClass().add("strong");
    var words = Parts.column(2, title);
    item.file()
        .ifPresent(file ->
            words
                .getChildren()
                .add(
                    Parts.text(
                        texts.get("hand-in.as", item.name(), texts.fileSize(file.size())),
                        "quiet",
                        "small")));
    item.troubles().forEach(one -> words.getChildren().add(link(item, one, "bad-link")));
    item.doubts().forEach(one -> words.getChildren().add(link(item, one, "small")));
    var state = item.document().state();
    var pill = Parts.pill(texts.get("state." + state.id()), Tones.of(item.document()));
    var row = new HBox(12, new Tick(item.isReady()), Parts.grow(words), pill);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("hand-in-row");
    return row;
  }

  private Hyperlink link(HandIn.Item item, Problem problem, String style) {
    var text = texts.say(problem.text());
    var link = Parts.link(text, () -> desk.open(place(item, problem)));
    link.getStyleClass().add(style);
    link.setAccessibleText(texts.of(item.document().type().title()) + ": " + text);
    return link;
  }

  private static Place place(HandIn.Item item, Problem problem) {
    return problem.where() instanceof Where.AtDetails
        ? new Place.Details(Optional.of(item.document().type().id()))
        : Place.of(problem.where());
  }

  private Flow buttons() {
    return new Flow(
        8,
        8,
        Parts.id("hand-in-folder", Parts.primary(texts.get("hand-in.folder"), () -> pack(false))),
        Parts.id("hand-in-zip", Parts.secondary(texts.get("hand-in.zip"), () -> pack(true))));
  }

  /** Packs, or says first what is missing. */
  private void pack(boolean asZip) {
    if (handIn.isReady()) {
      order(asZip);
      return;
    }
    boolean isEmpty = handIn.packed().isEmpty();
    var lines = Parts.column(4);
    handIn
        .missing()
        .forEach(item ->
            item.troubles()
                .forEach(one ->
                    lines
                        .getChildren()
                        .add(
                            Parts.link(
                                texts.of(item.document().type().title())
                                    + ": "
                                    + texts.say(one.text()),
                                () -> desk.open(place(item, one))))));
    var box =
        Parts.callout(
            Tone.WARN,
            isEmpty ? texts.get("hand-in.nothing") : texts.get("hand-in.missing", handIn.day()),
            lines);
    if (!isEmpty) {
      box.getChildren()
          .add(
              Parts.id(
                  "hand-in-all-the-same",
                  Parts.secondary(texts.get("hand-in.all-the-same"), () -> order(asZip))));
    }
    asked.getChildren().setAll(box);
    asked.setVisible(true);
    asked.setFocusTraversable(true);
    asked.setAccessibleText(box.getAccessibleText());
    asked.requestFocus();
    ListAndDetail.reveal(asked);
  }

  private void order(boolean asZip) {
    asked.setVisible(false);
    desk.files().pack(handIn.addressee(), handIn.day(), asZip);
  }
}
