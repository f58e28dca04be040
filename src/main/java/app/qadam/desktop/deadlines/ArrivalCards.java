package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.plan.Forecast;
import app.qadam.model.plan.Pace;
import app.qadam.model.plan.Task;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** When the applicant arrives or has the permit, what decides that, and how the waits go. */
final class ArrivalCards {
  private final Situation now;
  private final Forecast forecast;
  private final LocalDate today;
  private final Texts texts;
  private final ForecastWords words;

  ArrivalCards(Situation now, Desk desk) {
    this.now = now;
    this.forecast = now.plan().forecast();
    this.today = now.plan().today();
    this.texts = desk.texts();
    this.words = new ForecastWords(texts);
  }

  List<VBox> cards() {
    List<VBox> cards = new ArrayList<>();
    cards.add(goal());
    if (!forecast.paces().isEmpty()) {
      cards.add(paces());
    }
    return cards;
  }

  private VBox goal() {
    if (now.plan().isComplete()) {
      return Parts.id(
          "forecast-goal",
          Parts.card(texts.get("forecast.goal"), Parts.text(texts.get("forecast.over"))));
    }
    boolean hasArrived = forecast.step(EventType.ARRIVED).done();
    var goal = forecast.step(hasArrived ? EventType.PERMIT_ISSUED : EventType.ARRIVED);
    var kind = hasArrived ? "forecast.goal.permit" : "forecast.goal.arrival";
    var card =
        Parts.card(
            texts.get("forecast.goal"),
            Parts.text(
                texts.get(
                    goal.maximumKnown() ? kind : kind + ".open",
                    texts.plainDate(goal.end().typical()),
                    texts.plainDate(goal.end().maximum())),
                "headline"),
            Parts.text(
                texts.get(
                    goal.maximumKnown() ? "forecast.three" : "forecast.three.open",
                    goal.end().best(),
                    goal.end().typical(),
                    goal.end().maximum()),
                "quiet"));
    forecast
        .decides()
        .ifPresent(task -> {
          card.getChildren().add(Parts.id("forecast-decides", Parts.text(decides(task, goal))));
          card.getChildren().add(path());
        });
    return Parts.id("forecast-goal", card);
  }

  private String decides(Task task, Task goal) {
    long all = Math.max(0, goal.end().typical().toEpochDay() - today.toEpochDay());
    var of = texts.get("forecast.of", task.daysLeft(today), new Quantity("days", all));
    if (goal.event().filter(EventType.PERMIT_ISSUED::equals).isPresent()) {
      return texts.get("forecast.decides.permit", task.title(), of);
    }
    boolean isHub =
        task.event().filter(event -> event.stage() == Stage.HUB_REVIEW).isPresent()
            || forecast.step(EventType.HUB_APPROVED).done();
    return texts.get(isHub ? "forecast.decides" : "forecast.decides.not-hub", task.title(), of);
  }

  /** Each task on the way that decides, with what it usually still takes. */
  private VBox path() {
    var tasks =
        forecast.tasks().stream()
            .filter(task -> forecast.path().contains(task.id()) && task.daysLeft(today) > 0)
            .map(task ->
                Parts.text(
                    texts.get(
                        "forecast.path.task",
                        task.title(),
                        texts.quantity("days", task.daysLeft(today)))))
            .toList();
    return Parts.column(
        6, Parts.text(texts.get("forecast.path"), "quiet", "small"), Parts.bullets(tasks));
  }

  private VBox paces() {
    var card = Parts.card(texts.get("forecast.paces"));
    for (Pace pace : forecast.paces()) {
      var unit = pace.typical().unit().id();
      var count =
          texts.get(
              "forecast.pace",
              pace.title(),
              new Quantity("span." + unit + ".nth", pace.gone()),
              pace.typical().count());
      var limit =
          pace.maximum()
              .map(span ->
                  texts.get(
                      "forecast.pace.limit",
                      words.span(span),
                      span.after(pace.since(), now.plan().calendar())))
              .orElseGet(() -> texts.get("forecast.pace.no-limit"));
      var since = texts.get("forecast.pace.since", pace.since());
      card.getChildren()
          .add(
              Parts.id(
                  "pace-" + pace.to().id(),
                  Parts.callout(
                      pace.isOver() ? Tone.WARN : Tone.ACCENT,
                      pace.isOver() ? texts.get("forecast.pace.over", count) : count,
                      Parts.text(since + " " + limit, "quiet"))));
    }
    return card;
  }
}
