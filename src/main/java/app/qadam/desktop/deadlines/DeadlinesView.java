package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tick;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Urgency;
import app.qadam.text.DeadlineWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The deadlines by urgency, and how the chosen one was worked out. */
public final class DeadlinesView implements Page {
  private final Desk desk;
  private final Label heading = Parts.line("", "card-heading", "deadlines-heading");
  private final VBox list = Roving.in(Parts.column(2));
  private final ScrollPane listScroll = Parts.scrolling(list);
  private final DetailPane detail;
  private final VBox root = new VBox();
  private final Map<String, ChoiceRow> rows = new HashMap<>();
  private Map<Urgency, List<String>> listed = Map.of();
  private Optional<String> chosen = Optional.empty();

  /** The form that stands in place of the detail. */
  private Optional<OwnForm> form = Optional.empty();

  /** The form for a new date, kept with what is typed in it. */
  private Optional<OwnForm> unfinished = Optional.empty();

  public DeadlinesView(Desk desk) {
    this.desk = desk;
    this.detail = new DetailPane(desk, this::change);
    root.getStyleClass().add("page");
    root.getChildren()
        .addAll(
            Chips.deadlines(desk, new Place.Deadlines(Optional.empty())),
            new ListAndDetail(listCard(), detail.root()));
    Draft.keep(root, this::kept);
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
    if (place instanceof Place.Deadlines(var id)) {
      id.filter(rows::containsKey)
          .ifPresent(found -> {
            choose(found);
            ListAndDetail.reveal(row(found));
          });
    }
  }

  @Override
  public void leave() {
    detail.save();
  }

  private VBox listCard() {
    VBox.setVgrow(listScroll, Priority.ALWAYS);
    var add = Parts.secondary(desk.texts().get("deadlines.add"), this::add);
    add.setGraphic(Parts.icon(Feather.PLUS));
    add.getStyleClass().add("in-heading");
    var export = Parts.secondary(desk.texts().get("deadlines.export"), desk::exportCalendar);
    export.setAccessibleText(desk.texts().get("calendar.save"));
    export.getStyleClass().add("in-heading");
    var buttons =
        Parts.row(8, Parts.id("deadlines-add", add), Parts.id("deadlines-export", export));
    var top = Beside.of(8, heading, buttons);
    top.setMinHeight(Region.USE_PREF_SIZE);
    return Parts.card(top, listScroll);
  }

  /** The form for a new date and the reminders of each deadline stay as they are typed. */
  private List<Draft.Part> kept() {
    List<Draft.Part> kept = new ArrayList<>();
    unfinished.ifPresent(one -> kept.add(new Draft.Part(one.root(), this::add)));
    detail.reminders().forEach((id, card) -> kept.add(new Draft.Part(card, () -> choose(id))));
    return kept;
  }

  private ChoiceRow row(String id) {
    return rows.computeIfAbsent(id, key -> new ChoiceRow("deadline-row-" + key, () -> choose(key)));
  }

  private void choose(String id) {
    form = Optional.empty();
    chosen = Optional.of(id);
    detail.top();
    show(desk.situation().get());
  }

  private void add() {
    if (unfinished.isEmpty()) {
      unfinished = Optional.of(new OwnForm(desk, Optional.empty(), this::added));
    }
    edit(unfinished.get());
  }

  private void added(Optional<String> saved) {
    unfinished = Optional.empty();
    left(saved);
  }

  private void change(OwnDeadline own) {
    edit(new OwnForm(desk, Optional.of(own), this::left));
  }

  private void edit(OwnForm next) {
    form = Optional.of(next);
    detail.top();
    show(desk.situation().get());
    next.focus();
  }

  private void left(Optional<String> saved) {
    form = Optional.empty();
    saved.ifPresent(id -> chosen = Optional.of(id));
    show(desk.situation().get());
    chosen
        .map(rows::get)
        .ifPresent(row -> {
          row.requestFocus();
          ListAndDetail.reveal(row);
        });
  }

  private void show(Situation now) {
    var plan = now.plan();
    arrange(now);
    heading.setText(heading());
    var words = new DeadlineWords(desk.texts(), plan, now.facts());
    plan.deadlines().forEach(deadline -> fill(deadline, words, now));
    var shown = chosen.flatMap(plan::deadline).or(() -> first().flatMap(plan::deadline));
    if (form.isPresent()) {
      rows.values().forEach(row -> row.setChosen(false));
      detail.show(form.get());
    } else {
      shown.ifPresent(deadline -> {
        chosen = Optional.of(deadline.id());
        rows.forEach((id, row) -> row.setChosen(id.equals(deadline.id())));
        detail.show(now, deadline);
      });
    }
  }

  private String heading() {
    int ahead = listed(Urgency.AHEAD).size();
    int missed = listed(Urgency.MISSED).size();
    if (ahead == 0 && missed == 0) {
      return desk.texts().get("deadlines.none-ahead");
    }
    return desk.texts()
        .list(
            Stream.of(quantity("deadlines.missed", missed), quantity("deadlines.ahead", ahead))
                .flatMap(Optional::stream)
                .toList());
  }

  private Optional<String> quantity(String key, int count) {
    return count == 0 ? Optional.empty() : Optional.of(desk.texts().quantity(key, count));
  }

  private Optional<String> first() {
    return Arrays.stream(Urgency.values()).map(this::listed).flatMap(List::stream).findFirst();
  }

  private List<String> listed(Urgency urgency) {
    return listed.getOrDefault(urgency, List.of());
  }

  /** Puts the rows in order; while the order stays they are not touched, nor is the focus. */
  private void arrange(Situation now) {
    Map<Urgency, List<String>> next = new EnumMap<>(Urgency.class);
    for (Urgency urgency : Urgency.values()) {
      next.put(
          urgency,
          now.plan().deadlines().stream()
              .filter(deadline -> Urgency.of(deadline, now.plan()) == urgency)
              .map(Deadline::id)
              .toList());
    }
    if (next.equals(listed)) {
      return;
    }
    listed = next;
    rows.keySet().retainAll(next.values().stream().flatMap(List::stream).toList());
    var focused = rows.values().stream().filter(Region::isFocused).findFirst();
    list.getChildren().clear();
    for (Urgency urgency : Urgency.values()) {
      group(urgency);
    }
    focused.ifPresent(Region::requestFocus);
  }

  private void group(Urgency urgency) {
    var ids = listed(urgency);
    if (ids.isEmpty()) {
      return;
    }
    // The heading of the card says it already, unless another group stands above.
    boolean isFirst = urgency == Urgency.AHEAD && list.getChildren().isEmpty();
    if (!isFirst) {
      var name = desk.texts().get("deadlines.group." + urgency.id());
      var label = Parts.text(name, "group-heading", "in-list");
      if (urgency == Urgency.MISSED) {
        label.getStyleClass().add("bad");
      }
      list.getChildren().add(label);
    }
    ids.forEach(id -> list.getChildren().add(row(id)));
  }

  private void fill(Deadline deadline, DeadlineWords words, Situation now) {
    var urgency = Urgency.of(deadline, now.plan());
    boolean open = urgency.isOpen();
    row(deadline.id())
        .show(
            open || urgency == Urgency.MOOT ? Optional.empty() : Optional.of(new Tick(true)),
            words.title(deadline),
            words.row(deadline),
            Optional.of(Parts.pill(words.pill(deadline), tone(deadline, urgency, now))),
            open ? new String[] {"strong"} : new String[] {"strong", "quiet"});
  }

  private static Tone tone(Deadline deadline, Urgency urgency, Situation now) {
    return urgency == Urgency.MOOT ? Tone.NEUTRAL : Tones.of(deadline, now.plan().today());
  }

  private void bind() {
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }
}
