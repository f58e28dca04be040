package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.eligibility.Judgement.Outcome;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the answers lead to together: never a verdict, only what the sources say. */
final class ResultCard {
  private final Texts texts;
  private final Consumer<String> toQuestion;
  private final Label asOf = Parts.text("", "quiet");
  private final Label headline = Parts.id("eligibility-result", Parts.text("", "headline"));
  private final Label detail = Parts.text("");
  private final Label progress = Parts.text("", "quiet");
  private final VBox bar = new VBox();
  private final VBox points = Parts.column(12);
  private final VBox action = new VBox();
  private final VBox card;

  /**
   * @param toQuestion goes to the question of a requirement
   */
  ResultCard(Desk desk, Consumer<String> toQuestion) {
    this.texts = desk.texts();
    this.toQuestion = toQuestion;
    this.card =
        Parts.card(
            Parts.column(6, asOf, headline, detail),
            Parts.column(6, progress, bar),
            points,
            action);
    card.getStyleClass().add("result-card");
    points.managedProperty().bind(points.visibleProperty());
    action.managedProperty().bind(action.visibleProperty());
  }

  Node root() {
    return card;
  }

  void show(Eligibility eligibility) {
    asOf.setText(texts.get("eligibility.as-of", texts.plainDate(seen(eligibility))));
    var key = key(eligibility);
    headline.setText(texts.get("eligibility.overall." + key));
    detail.setText(texts.get("eligibility.overall-detail." + key));
    progress.setText(
        texts.get("eligibility.progress", eligibility.answered(), eligibility.questions()));
    bar.getChildren().setAll(new AnswerBar(eligibility));
    var told =
        Stream.of(Outcome.DOES_NOT_FIT, Outcome.LOOK, Outcome.OPEN)
            .flatMap(outcome -> eligibility.with(outcome).stream())
            .filter(eligibility::isAnswered)
            .toList();
    points.getChildren().setAll(rows(told));
    points.setVisible(!told.isEmpty());
    action.getChildren().clear();
    eligibility.nextQuestion().ifPresent(next -> action.getChildren().add(next(next, eligibility)));
    action.setVisible(!action.getChildren().isEmpty());
  }

  private static String key(Eligibility eligibility) {
    return eligibility.answered() == 0 ? "begin" : eligibility.overall().id();
  }

  /** The day on which the last source was read. */
  private static LocalDate seen(Eligibility eligibility) {
    return eligibility.judgements().stream()
        .flatMap(one -> one.requirement().claims().stream())
        .map(claim -> claim.seen())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private List<Node> rows(List<Judgement> judgements) {
    List<Node> rows = new ArrayList<>();
    for (Judgement judgement : judgements) {
      if (!rows.isEmpty()) {
        rows.add(Parts.rule());
      }
      rows.add(row(judgement));
    }
    return rows;
  }

  private Node row(Judgement judgement) {
    var id = judgement.requirement().id();
    var link =
        Parts.id(
            "result-" + id,
            Parts.link(texts.of(judgement.requirement().title()), () -> toQuestion.accept(id)));
    return Parts.column(
        4,
        new Flow(8, 4, Verdict.pill(judgement.outcome(), texts), link),
        Parts.text(texts.say(judgement.reason())));
  }

  private Node next(Judgement next, Eligibility eligibility) {
    boolean isFirst = eligibility.answered() == 0;
    var button =
        Parts.primary(
            texts.get(isFirst ? "eligibility.begin" : "eligibility.next"),
            () -> toQuestion.accept(next.requirement().id()));
    return new Flow(12, 8, Parts.id("eligibility-next", button));
  }
}
