package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Month;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.plan.Deadline;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One deadline: when it is due, how that was worked out, and what the rule leaves open. */
final class DeadlineDetail {
  private final Desk desk;
  private final Texts texts;
  private final Situation situation;
  private final Deadline deadline;
  private final DeadlineWords words;

  DeadlineDetail(Desk desk, Situation situation, Deadline deadline) {
    this.desk = desk;
    this.texts = desk.texts();
    this.situation = situation;
    this.deadline = deadline;
    this.words = new DeadlineWords(texts, situation.facts(), situation.plan().today());
  }

  List<Node> cards() {
    var explained = deadline.count().<Node>map(this::workedOut).orElseGet(this::whatComesFirst);
    List<Node> cards = new ArrayList<>(List.of(head(), explained));
    deadline.rule().ifPresent(rule -> cards.add(rule(rule)));
    return cards;
  }

  private VBox head() {
    var today = situation.plan().today();
    var card =
        Parts.card(
            Parts.column(
                4,
                Parts.text(texts.say(deadline.title()), "quiet", "strong"),
                Parts.text(words.headline(deadline), "headline")));
    if (!words.distance(deadline).isEmpty()) {
      var pill = Parts.pill(words.distance(deadline), Tones.of(deadline, today));
      card.getChildren().add(Parts.row(0, pill));
    }
    var sentences = Parts.column(6);
    deadline
        .rule()
        .ifPresent(
            rule -> sentences.getChildren().add(Parts.text(texts.of(rule.sentence()), "quiet")));
    deadline.count().ifPresent(count -> sentences.getChildren().addAll(answers(count)));
    card.getChildren().add(sentences);
    if (deadline.due().isPresent()) {
      var go = toStage(metAt());
      go.setId("deadline-go");
      if (deadline.met().isEmpty()) {
        go.getStyleClass().add("accent");
      }
      card.getChildren().add(go);
    }
    return card;
  }

  /** What was counted from, when it would be otherwise, and when it was met. */
  private List<Node> answers(ExplainedCount count) {
    List<Node> answers = new ArrayList<>();
    var start = deadline.start().orElseThrow();
    answers.add(
        Parts.text(texts.get("deadlines.counted-from", start.what(), start.date()), "quiet"));
    deadline
        .otherwise()
        .filter(other -> !other.due().equals(count.due()))
        .ifPresent(other ->
            answers.add(
                Parts.text(
                    texts.get("count.otherwise." + other.counting().firstDay().id(), other.due()),
                    "quiet")));
    deadline
        .met()
        .ifPresent(met ->
            answers.add(
                Parts.text(
                    texts.get(
                        "deadlines.met-by", met.what(), met.date(), deadline.due().orElseThrow()),
                    "quiet")));
    return answers;
  }

  private Button toStage(Stage stage) {
    var title = texts.of(situation.facts().guide(stage).title());
    var button =
        Parts.secondary(
            texts.get("deadlines.go", title), () -> desk.open(new Place.OfStage(stage)));
    button.setMinWidth(0);
    button.setWrapText(true);
    return button;
  }

  private Stage metAt() {
    return deadline.rule().stream()
        .flatMap(rule -> rule.metBy().stream())
        .map(EventType::stage)
        .min(Stage::compareTo)
        .orElseThrow();
  }

  private VBox whatComesFirst() {
    var card = Parts.card(texts.get("deadlines.first"));
    deadline
        .rule()
        .flatMap(Rule::from)
        .ifPresent(from ->
            card.getChildren()
                .addAll(
                    Parts.text(texts.get("deadlines.first.detail", from, words.line(deadline))),
                    Parts.id("deadline-go", toStage(from.stage()))));
    return card;
  }

  private VBox workedOut(ExplainedCount count) {
    var table = new CountTable(deadline, count, texts).node();
    table.getStyleClass().add("count-table");
    var month = new Month(situation.plan().calendar(), texts, situation.plan().today());
    month.mark(Optional.of(count.from()), Optional.of(count.due()));
    month.getStyleClass().add("count-month");
    var side = Parts.column(12, month, legend());
    side.getStyleClass().add("count-side");
    var card = Parts.card(texts.get("deadlines.worked-out"), Beside.of(24, table, side));
    if (!count.isKnown()) {
      card.getChildren()
          .add(Parts.callout(Tone.WARN, "", Parts.text(texts.get("count.not-published"))));
    }
    if (CountTable.countsWorkingDays(count)) {
      card.getChildren().addAll(Parts.rule(), calendars(count));
    }
    return card;
  }

  private FlowPane legend() {
    var legend = new FlowPane(14, 6);
    for (String kind : List.of("start", "due", "holiday", "weekend", "today")) {
      var swatch = new Region();
      swatch.getStyleClass().addAll("legend-swatch", kind);
      var text = Parts.line(texts.get("deadlines.legend." + kind), "quiet", "small");
      legend.getChildren().add(Parts.row(6, swatch, text));
    }
    return legend;
  }

  /** Where the calendar of each year in the count comes from. */
  private VBox calendars(ExplainedCount count) {
    var lines = Parts.column(4);
    count.days().stream()
        .map(day -> day.date().getYear())
        .distinct()
        .forEach(year ->
            situation
                .facts()
                .calendar()
                .published(year)
                .ifPresent(calendar ->
                    lines
                        .getChildren()
                        .add(
                            Parts.text(
                                texts.get(
                                    "deadlines.calendar",
                                    year,
                                    texts.plainDate(calendar.asOf()),
                                    calendar.status()),
                                "quiet",
                                "small"))));
    return lines;
  }

  private VBox rule(Rule rule) {
    var open = rule.doesNotCover().stream().map(text -> Parts.text(texts.of(text))).toList();
    return Parts.card(
        texts.get("deadlines.not-covered"),
        Parts.bullets(open),
        ClaimList.folded(rule.claims(), desk));
  }
}
