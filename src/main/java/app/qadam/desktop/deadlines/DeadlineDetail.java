package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.plan.Deadline;
import app.qadam.model.time.Rule;
import app.qadam.text.DeadlineWords;
import app.qadam.text.Manner;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One deadline: when it is due, how that was worked out, and what the rule leaves open. */
final class DeadlineDetail {
  private final Desk desk;
  private final Texts texts;
  private final Situation situation;
  private final Deadline deadline;
  private final DeadlineWords words;
  private final DeadlineActions actions;
  private final Manner manner;

  /**
   * @param change lets an own deadline be changed
   */
  DeadlineDetail(Desk desk, Situation situation, Deadline deadline, Runnable change) {
    this.desk = desk;
    this.texts = desk.texts();
    this.situation = situation;
    this.deadline = deadline;
    this.words = new DeadlineWords(texts, situation.plan(), situation.facts());
    this.actions = new DeadlineActions(desk, situation, deadline, change);
    this.manner = Manner.of(deadline);
  }

  List<Node> cards() {
    List<Node> cards = new ArrayList<>(List.of(head()));
    explained().ifPresent(cards::add);
    deadline.rule().ifPresent(rule -> cards.add(rule(rule)));
    return cards;
  }

  private VBox head() {
    var card =
        Parts.card(
            Parts.column(
                4,
                Parts.text(words.title(deadline), "quiet", "strong"),
                Parts.text(words.headline(deadline), "headline")));
    if (!words.distance(deadline).isEmpty()) {
      var pill = Parts.pill(words.distance(deadline), Tones.of(deadline, situation.plan().today()));
      card.getChildren().add(Parts.row(0, pill));
    }
    var sentences = Parts.column(6);
    words
        .sentences(deadline)
        .forEach(text -> sentences.getChildren().add(Parts.text(text, "quiet")));
    if (!sentences.getChildren().isEmpty()) {
      card.getChildren().add(sentences);
    }
    if (deadline.due().isPresent()) {
      card.getChildren().add(actions.row());
    }
    return card;
  }

  private Optional<VBox> explained() {
    if (manner.isOfStays()) {
      return Optional.of(ofStays());
    }
    return deadline
        .count()
        .map(count -> new CountCard(desk, situation, deadline, count).card())
        .or(() -> deadline.rule().map(this::whatComesFirst));
  }

  /** A line that follows from all stays: the days stand on their own page. */
  private VBox ofStays() {
    return Parts.card(
        texts.get("deadlines.worked-out"),
        Parts.text(texts.get("deadlines.stays." + manner.id())),
        Parts.text(texts.get("deadlines.stays.assumed"), "quiet"),
        Parts.row(
            0,
            Parts.id(
                "deadline-residence",
                Parts.secondary(
                    texts.get("deadlines.to-residence"), () -> desk.open(new Place.Residence())))));
  }

  private VBox whatComesFirst(Rule rule) {
    var span = words.span(rule.counting().orElseThrow());
    var key = manner == Manner.LATEST ? "deadlines.first.detail.back" : "deadlines.first.detail";
    return Parts.card(
        texts.get("deadlines.first"),
        Parts.text(texts.get(key, words.waitsFor(rule), span)),
        actions.toStart(rule));
  }

  private VBox rule(Rule rule) {
    List<Label> open =
        rule.doesNotCover().stream().map(text -> Parts.text(texts.of(text))).toList();
    return Parts.card(
        texts.get("deadlines.not-covered"),
        Parts.bullets(open),
        ClaimList.folded(rule.claims(), desk));
  }
}
