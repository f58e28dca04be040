package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.plan.Task;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.Step;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The steps still to come by stage, each with three dates and where its time comes from. */
final class StepsCard {
  private final Situation now;
  private final Desk desk;
  private final Texts texts;
  private final ForecastWords words;

  StepsCard(Situation now, Desk desk) {
    this.now = now;
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new ForecastWords(texts);
  }

  VBox card() {
    var card =
        Parts.card(
            texts.get("forecast.steps"), Parts.text(texts.get("forecast.steps.about"), "quiet"));
    card.setId("forecast-steps");
    for (Stage stage : Stage.values()) {
      var open =
          now.facts().steps().stream()
              .filter(step -> step.to().stage() == stage)
              .filter(step -> !now.plan().forecast().step(step.to()).done())
              .toList();
      if (!open.isEmpty()) {
        card.getChildren().addAll(Parts.rule(), stage(stage, open));
      }
    }
    if (now.plan().forecast().tasks().stream().allMatch(Task::done)) {
      card.getChildren().add(Parts.text(texts.get("forecast.over")));
    }
    return card;
  }

  private VBox stage(Stage stage, List<Step> steps) {
    var box =
        Parts.column(
            12,
            Parts.text(
                texts.get(
                    "forecast.stage", stage.number(), texts.of(now.facts().guide(stage).title())),
                "strong"));
    box.setId("forecast-stage-" + stage.id());
    steps.forEach(step -> box.getChildren().add(step(step)));
    return box;
  }

  private VBox step(Step step) {
    var task = now.plan().forecast().step(step.to());
    var dates =
        new Flow(
            24,
            8,
            date("best", texts.date(task.end().best())),
            date("usual", texts.date(task.end().typical())),
            date("latest", words.latest(task)));
    var box =
        Parts.column(
            6,
            Parts.text(texts.of(step.title())),
            dates,
            Parts.text(
                texts.get(
                    "forecast.takes", words.spans(step.best(), step.typical(), step.maximum())),
                "quiet",
                "small"));
    box.setId("forecast-step-" + step.to().id());
    prepared(step).ifPresent(box.getChildren()::add);
    box.getChildren().add(ClaimList.folded(step.claims(), desk));
    return box;
  }

  /** What the applicant, or an office without a published time, takes before. */
  private Optional<Node> prepared(Step step) {
    return step.prepare()
        .map(id -> now.facts().estimate(id))
        .map(estimate -> {
          var own = now.file().planning().days().get(estimate.id());
          int days = own != null ? own : estimate.days().orElse(0);
          return Parts.text(
              texts.get(
                  own != null ? "forecast.before.own" : "forecast.before",
                  estimate.title(),
                  texts.quantity("days", days)),
              "quiet",
              "small");
        });
  }

  private VBox date(String which, String text) {
    var box =
        Parts.column(
            2,
            Parts.line(texts.get("forecast." + which), "quiet", "small"),
            Parts.line(text, which.equals("usual") ? "strong" : "body"));
    box.getStyleClass().add("forecast-date");
    return box;
  }
}
