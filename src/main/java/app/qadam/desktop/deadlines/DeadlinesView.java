package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tick;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Deadline.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The deadlines, and how the chosen one was worked out. */
public final class DeadlinesView implements Page {
  private static final List<State> ORDER =
      List.of(State.AHEAD, State.MISSED, State.WAITING, State.MET);

  private final Desk desk;
  private final Label heading = Parts.text("", "card-heading");
  private final VBox list = Parts.column(2);
  private final ScrollPane listScroll = Parts.scrolling(list);
  private final VBox detail = Parts.column(16);
  private final ScrollPane detailScroll = ListAndDetail.scrolling(detail);
  private final VBox root = new VBox();
  private final Map<String, ChoiceRow> rows = new HashMap<>();
  private List<List<String>> listed = List.of();
  private Optional<String> chosen = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  /** What the detail was made from, so that it is made anew only when that changes. */
  private record Shown(Deadline deadline, LocalDate today) {}

  public DeadlinesView(Desk desk) {
    this.desk = desk;
    root.getStyleClass().add("page");
    root.getChildren().add(new ListAndDetail(listCard(), detailScroll));
    bind();
  }

  @Override
  public String title() {
    return desk.texts().get("page.deadlines");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    if (place instanceof Place.Deadlines(var rule)) {
      rule.filter(rows::containsKey)
          .ifPresent(id -> {
            choose(id);
            ListAndDetail.reveal(row(id));
          });
    }
  }

  private VBox listCard() {
    VBox.setVgrow(listScroll, Priority.ALWAYS);
    return Parts.card(heading, listScroll);
  }

  private ChoiceRow row(String rule) {
    return rows.computeIfAbsent(rule, id -> new ChoiceRow("deadline-row-" + id, () -> choose(id)));
  }

  private void choose(String rule) {
    chosen = Optional.of(rule);
    detailScroll.setVvalue(0);
    show(desk.situation().get());
  }

  private void show(Situation situation) {
    var plan = situation.plan();
    var words = new DeadlineWords(desk.texts(), situation.facts(), plan.today());
    int ahead = plan.deadlines(State.AHEAD).size();
    heading.setText(
        ahead == 0
            ? desk.texts().get("deadlines.none-ahead")
            : desk.texts().quantity("deadlines.ahead", ahead));
    arrange(situation);
    plan.deadlines().forEach(deadline -> fill(deadline, words, plan.today()));
    chosen
        .or(() -> listed.stream().flatMap(List::stream).findFirst())
        .flatMap(plan::deadline)
        .ifPresent(deadline -> showDetail(situation, deadline));
  }

  /** Puts the rows in order; while the order stays they are not touched, nor is the focus. */
  private void arrange(Situation situation) {
    var next =
        ORDER.stream()
            .map(state ->
                situation.plan().deadlines(state).stream().map(deadline -> deadline.id()).toList())
            .toList();
    if (next.equals(listed)) {
      return;
    }
    listed = next;
    var focused = rows.values().stream().filter(Region::isFocused).findFirst();
    list.getChildren().clear();
    for (State state : ORDER) {
      var rules = next.get(ORDER.indexOf(state));
      if (!rules.isEmpty() && state != State.AHEAD) {
        var key = "deadlines.group." + state.id();
        list.getChildren().add(Parts.text(desk.texts().get(key), "group-heading", "in-list"));
      }
      rules.forEach(rule -> list.getChildren().add(row(rule)));
    }
    focused.ifPresent(Region::requestFocus);
  }

  private void fill(Deadline deadline, DeadlineWords words, LocalDate today) {
    boolean met = deadline.stateOn(today) == State.MET;
    row(deadline.id())
        .show(
            met ? Optional.of(new Tick(true)) : Optional.empty(),
            desk.texts().say(deadline.title()),
            words.line(deadline),
            Optional.of(words.pill(deadline)),
            met ? new String[] {"strong", "quiet"} : new String[] {"strong"});
  }

  private void showDetail(Situation situation, Deadline deadline) {
    chosen = Optional.of(deadline.id());
    rows.forEach((rule, row) -> row.setChosen(rule.equals(deadline.id())));
    var next = Optional.of(new Shown(deadline, situation.plan().today()));
    if (!next.equals(shown)) {
      shown = next;
      detail.getChildren().setAll(new DeadlineDetail(desk, situation, deadline).cards());
    }
  }

  private void bind() {
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }
}
