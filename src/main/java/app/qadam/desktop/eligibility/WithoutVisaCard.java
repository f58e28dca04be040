package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The way of those who may enter without a visa: one source tells of it. */
final class WithoutVisaCard {
  private final Desk desk;
  private final Texts texts;
  private final Facts facts;
  private final ReplyChoice choice;
  private final VBox follows = Parts.column(8);
  private final VBox card;

  WithoutVisaCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
    var title = texts.get("without-visa.question");
    this.choice =
        new ReplyChoice(
            Eligibility.WITHOUT_VISA,
            title,
            texts,
            reply -> desk.send(QuestionCard.answering(Eligibility.WITHOUT_VISA, reply)));
    var words =
        Parts.column(
            4,
            Parts.text(title, "card-heading"),
            Parts.text(texts.get("without-visa.why"), "quiet"));
    words.getStyleClass().add("question-words");
    this.card =
        Parts.card(
            Beside.of(20, words, choice),
            follows,
            links(),
            ClaimList.folded(facts.visaFree().withoutVisa(), desk));
    Parts.id("question-" + Eligibility.WITHOUT_VISA, card);
    card.managedProperty().bind(card.visibleProperty());
  }

  Node root() {
    return card;
  }

  void show(CaseFile file, Eligibility eligibility) {
    var reply = Optional.ofNullable(file.person().replies().get(Eligibility.WITHOUT_VISA));
    card.setVisible(eligibility.mayGoWithoutVisa() || reply.isPresent());
    choice.show(reply);
    List<Node> parts = new ArrayList<>();
    if (!eligibility.mayGoWithoutVisa()) {
      parts.add(warning("without-visa.not-listed"));
    }
    if (file.saysWithoutVisa() && !file.goesWithoutVisa()) {
      parts.add(warning("without-visa.applied"));
    }
    parts.addAll(consequences(reply));
    follows.getChildren().setAll(parts);
  }

  private Node warning(String key) {
    return Parts.callout(Tone.WARN, "", Parts.text(texts.get(key)));
  }

  private List<Node> consequences(Optional<Reply> reply) {
    if (reply.isEmpty() || reply.get() == Reply.UNKNOWN) {
      return List.of(Parts.text(texts.get("without-visa.open")));
    }
    if (reply.get() == Reply.NO) {
      return List.of(Parts.text(texts.get("without-visa.no")));
    }
    var rules =
        Stream.of("entry-after-approval", "visa-free-stay", "notification")
            .map(id -> texts.of(facts.ruleOf(id).sentence()));
    var points =
        Stream.concat(Stream.of(texts.get("without-visa.yes.stage")), rules)
            .map(Parts::text)
            .toList();
    return List.of(Parts.text(texts.get("without-visa.yes"), "strong"), Parts.bullets(points));
  }

  private Node links() {
    var stage = texts.of(facts.guide(Stage.E_VISA).title());
    return new Flow(
        16,
        6,
        Parts.id(
            "without-visa-stage",
            Parts.link(
                texts.get("eligibility.see", stage),
                () -> desk.open(new Place.OfStage(Stage.E_VISA)))),
        Parts.id(
            "without-visa-days",
            Parts.link(texts.get("without-visa.days"), () -> desk.open(new Place.Residence()))));
  }
}
