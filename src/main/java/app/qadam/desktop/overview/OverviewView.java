package app.qadam.desktop.overview;

import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Glossed;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Ring;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.Tick;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.desktop.kit.draw.ChartTurn;
import app.qadam.desktop.kit.draw.Legend;
import app.qadam.desktop.kit.draw.Mark;
import app.qadam.desktop.kit.draw.StageMap;
import app.qadam.desktop.kit.draw.Timeline;
import app.qadam.desktop.kit.draw.Timeline.Bar;
import app.qadam.desktop.kit.draw.Timeline.Day;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Problem;
import app.qadam.model.plan.StagePlan;
import app.qadam.model.stage.EventType;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the window opens: where am I, what is next, what is due. */
public final class OverviewView implements Page {
  private static final int ROWS = 3;

  /** Below this width, in em, cards stand below each other. */
  private static final double NARROW = 54;

  /** Below this width, in em, the ring stands below the words. */
  private static final double RING_BESIDE = 38;

  private final VBox content = new VBox();
  private final Region root = Parts.scrolling(content);
  private final Desk desk;
  private final Texts texts;
  private final ChartTurn timeline;
  private boolean roomy = true;

  public OverviewView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.timeline = new ChartTurn(texts, "timeline");
    content.getStyleClass().add("page");
    bind();
  }

  @Override
  public String title() {
    return texts.get("page.overview");
  }

  @Override
  public Region root() {
    return root;
  }

  private VBox hero(Situation now) {
    var plan = now.plan();
    var next = plan.next();
    var words =
        Parts.column(
            8,
            Parts.text(
                texts.get("stage.of-eight", plan.current().stage().number()),
                "strong",
                "quiet",
                "small"),
            Parts.text(texts.say(next.title()), "headline"),
            Glossed.text(desk, texts.say(next.detail()), "quiet"),
            actions(now));
    if (root.getWidth() > 0 && root.getWidth() < RING_BESIDE * Theme.em(root)) {
      var stacked = Parts.card(words, map(now));
      ring(now).ifPresent(ring -> stacked.getChildren().add(1, ring));
      stacked.setId("overview-next");
      return stacked;
    }
    var top = new HBox(24, Parts.grow(words));
    top.setAlignment(Pos.CENTER_LEFT);
    ring(now).ifPresent(top.getChildren()::add);
    var card = Parts.card(top, map(now));
    card.setId("overview-next");
    return card;
  }

  private StageMap map(Situation now) {
    var plan = now.plan();
    return Parts.id(
        "stage-map",
        new StageMap(
            plan.stages().stream()
                .map(stage -> {
                  boolean isCurrent = plan.current().stage() == stage.stage() && !plan.isComplete();
                  return new StageMap.Stage(
                      stage,
                      texts.get("overview.bar." + stage.stage().id()),
                      isCurrent,
                      mark(stage, now));
                })
                .toList()));
  }

  private Mark mark(StagePlan stage, Situation now) {
    return Mark.of(
        texts.of(now.facts().guide(stage.stage()).title()),
        texts.get("status." + stage.status().id()) + ". " + texts.say(stage.reason()),
        () -> desk.open(new Place.OfStage(stage.stage())));
  }

  private Flow actions(Situation now) {
    var next = now.plan().next();
    var stage = next.stage();
    var row = new Flow(8, 8);
    next.record()
        .ifPresent(event ->
            row.getChildren()
                .add(
                    Parts.id(
                        "overview-act",
                        Parts.primary(
                            texts.get("act." + event.id()),
                            () -> desk.open(new Place.OfStage(event.stage()))))));
    var more =
        Parts.secondary(
            texts.get("overview.open-stage", texts.of(now.facts().guide(stage).title())),
            () -> desk.open(new Place.OfStage(stage)));
    more.setMinWidth(0);
    more.maxWidthProperty().bind(row.widthProperty());
    row.setMinWidth(0);
    row.getChildren().add(more);
    VBox.setMargin(row, new Insets(8, 0, 0, 0));
    return row;
  }

  /** The days left of the nearest date that the current stage waits for. */
  private Optional<Ring> ring(Situation now) {
    var plan = now.plan();
    return plan.deadlines(Deadline.State.AHEAD).stream()
        .filter(deadline ->
            deadline.rule().stream()
                .flatMap(rule -> rule.metBy().stream())
                .anyMatch(event -> event.stage() == plan.current().stage()))
        .filter(Bars::isWaitedFor)
        .filter(deadline -> deadline.count().isPresent())
        .findFirst()
        .map(deadline -> {
          var count = deadline.count().orElseThrow();
          long left = deadline.daysLeft(plan.today()).orElseThrow();
          double all = ChronoUnit.DAYS.between(count.from(), count.due());
          var unit = texts.get("overview.days-left" + texts.plural(left));
          var due = texts.get("overview.due", texts.date(count.due()));
          return new Ring(
              1 - left / Math.max(1, all),
              String.valueOf(left),
              unit,
              due,
              texts.say(deadline.title()) + ": " + left + " " + unit + ", " + due);
        });
  }

  private VBox timeline(Situation now) {
    var bars = Bars.of(now, desk);
    var title = texts.get("overview.timeline");
    var heading = Parts.line(title, "card-heading");
    if (bars.isEmpty()) {
      return Parts.id(
          "overview-timeline",
          Parts.card(heading, Parts.text(texts.get("overview.timeline-empty"), "quiet")));
    }
    var expected = expected(now);
    var sentence = Parts.text(expected, "quiet", "small", "expected");
    sentence.setId("overview-expected");
    var days = days(now);
    var today = now.plan().today();
    var todayMark = Mark.of(texts.get("overview.today"), texts.date(today));
    var drawn =
        new Timeline(bars, days, today, todayMark, texts, spoken(expected, bars, days, todayMark));
    drawn.setId("timeline");
    timeline.show(title, drawn, legend(days));
    var top = new HBox(16, heading, Parts.grow(sentence), timeline.buttons());
    return Parts.id("overview-timeline", Parts.card(top, timeline.place()));
  }

  /** All of the timeline in words. */
  private static String spoken(String expected, List<Bar> bars, List<Day> days, Mark today) {
    return Stream.of(
            Stream.of(expected),
            bars.stream().map(bar -> bar.mark().words()),
            days.stream().map(day -> day.mark().words()),
            Stream.of(today.words()))
        .flatMap(one -> one)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** When the applicant arrives, or has the permit: from the usual day to the latest. */
  private String expected(Situation now) {
    var forecast = now.plan().forecast();
    if (forecast.step(EventType.PERMIT_ISSUED).done()) {
      return "";
    }
    boolean hasArrived = forecast.step(EventType.ARRIVED).done();
    var goal = forecast.step(hasArrived ? EventType.PERMIT_ISSUED : EventType.ARRIVED);
    var key = hasArrived ? "overview.permit" : "overview.arrival";
    return texts.get(
        goal.maximumKnown() ? key : key + ".open",
        texts.plainDate(goal.end().typical()),
        texts.plainDate(goal.end().maximum()));
  }

  private List<Day> days(Situation now) {
    return now.plan().deadlines(Deadline.State.AHEAD).stream()
        .map(deadline -> {
          var due = deadline.due().orElseThrow();
          var id = deadline.id();
          return new Day(
              due,
              Tones.of(deadline, now.plan().today()).styleClass(),
              "timeline-" + id,
              Mark.of(
                  texts.say(deadline.title()),
                  texts.date(due),
                  () -> desk.open(new Place.Deadlines(Optional.of(id)))));
        })
        .toList();
  }

  private Legend legend(List<Day> days) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (String kind : List.of("good", "rest", "planned", "band")) {
      entries.add(Legend.Entry.of(texts.get("overview.legend." + kind), "time-bar", kind));
    }
    for (Tone tone : List.of(Tone.NEUTRAL, Tone.WARN, Tone.BAD)) {
      if (days.stream().anyMatch(day -> day.style().equals(tone.styleClass()))) {
        var words = texts.get("overview.legend.day." + tone.styleClass());
        entries.add(Legend.Entry.of(words, "time-mark", tone.styleClass()));
      }
    }
    return new Legend(entries);
  }

  private VBox deadlines(Situation now) {
    var plan = now.plan();
    var shown =
        Stream.concat(
                plan.deadlines(Deadline.State.MISSED).stream()
                    .filter(deadline -> deadline.met().isEmpty() && !plan.isMoot(deadline)),
                plan.deadlines(Deadline.State.AHEAD).stream())
            .limit(ROWS)
            .toList();
    var card = Parts.card(texts.get("overview.deadlines"));
    if (shown.isEmpty()) {
      card.getChildren().add(Parts.text(texts.get("overview.no-deadline"), "quiet"));
    }
    card.getChildren()
        .add(rows(shown.stream().map(deadline -> deadline(deadline, plan.today())).toList()));
    return card;
  }

  private ChoiceRow deadline(Deadline deadline, LocalDate today) {
    long left = deadline.daysLeft(today).orElseThrow();
    var id = deadline.id();
    var row = row("overview-deadline-" + id, () -> desk.open(new Place.Deadlines(Optional.of(id))));
    row.show(
        Optional.empty(),
        texts.say(deadline.title()),
        deadline
            .start()
            .map(start -> texts.get("overview.counted-from", texts.date(start.date())))
            .orElse(""),
        Optional.of(
            Parts.pill(
                left < 0
                    ? texts.get("distance.ago", new Quantity("days", -left))
                    : texts.quantity("days", left),
                Tones.of(deadline, today))),
        "strong");
    return row;
  }

  private VBox documents(Situation now) {
    var plan = now.plan();
    var heading =
        Parts.row(
            6,
            Parts.line(texts.get("page.documents"), "card-heading"),
            Parts.line(
                texts.get("documents.short-ready", plan.readyDocuments(), plan.documents().size()),
                "quiet"));
    var card = Parts.card(heading);
    card.getChildren()
        .add(
            rows(
                plan.documents().stream()
                    .sorted(Comparator.comparing(DocumentPlan::isReady))
                    .limit(ROWS)
                    .map(this::document)
                    .toList()));
    return card;
  }

  private ChoiceRow document(DocumentPlan document) {
    var id = document.type().id();
    var row = row("overview-document-" + id, () -> desk.open(new Place.Documents(Optional.of(id))));
    row.show(
        Optional.of(new Tick(document.isReady())),
        texts.of(document.type().title()),
        "",
        Optional.of(Parts.pill(texts.get("state." + document.state().id()), Tones.of(document))));
    return row;
  }

  private VBox watchOut(Situation now) {
    var card = Parts.card(texts.get("overview.watch-out"));
    var problems = now.plan().problems();
    var stage = now.plan().current().stage();
    var facts = now.facts().guide(stage).watchOut();
    problems.stream().limit(ROWS).forEach(problem -> card.getChildren().add(problem(problem)));
    if (problems.size() < 2) {
      facts.stream()
          .limit(1)
          .forEach(fact -> card.getChildren().add(ClaimList.callout(fact, desk)));
    }
    if (facts.size() > 1) {
      card.getChildren()
          .add(
              Parts.link(
                  texts.get("overview.more-to-know"), () -> desk.open(new Place.OfStage(stage))));
    }
    if (card.getChildren().size() == 1) {
      card.getChildren().add(Parts.text(texts.get("overview.nothing"), "quiet"));
    }
    return card;
  }

  private VBox problem(Problem problem) {
    var words = texts.say(problem.text());
    var box = Parts.callout(Tone.BAD, "", Parts.text(words));
    box.getChildren()
        .add(Parts.link(texts.get("overview.look"), () -> desk.open(Place.of(problem.where()))));
    return box;
  }

  /** Rows close together, a line between them. */
  private static VBox rows(List<ChoiceRow> rows) {
    var column = Parts.column(0);
    for (ChoiceRow row : rows) {
      if (!column.getChildren().isEmpty()) {
        column.getChildren().add(Parts.rule());
      }
      column.getChildren().add(row);
    }
    return Roving.in(column);
  }

  private static ChoiceRow row(String id, Runnable action) {
    var row = new ChoiceRow(id, action);
    row.getStyleClass().add("slim");
    row.setMaxWidth(Double.MAX_VALUE);
    return row;
  }

  private Node columns(List<VBox> cards) {
    if (!roomy) {
      return Parts.column(16, cards.toArray(VBox[]::new));
    }
    var grid = new GridPane();
    grid.setHgap(16);
    for (int i = 0; i < cards.size(); i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cards.size());
      grid.getColumnConstraints().add(column);
      cards.get(i).setMaxHeight(Double.MAX_VALUE);
      grid.add(cards.get(i), i, 0);
    }
    return grid;
  }

  private void render(Situation now) {
    content
        .getChildren()
        .setAll(
            hero(now),
            timeline(now),
            columns(List.of(deadlines(now), documents(now), watchOut(now))));
  }

  private void bind() {
    desk.situation().addListener((property, before, after) -> render(after));
    root.widthProperty()
        .addListener((property, before, after) -> {
          boolean now = after.doubleValue() >= NARROW * Theme.em(root);
          if (now != roomy) {
            roomy = now;
            render(desk.situation().get());
          }
        });
    render(desk.situation().get());
  }
}
