package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.draw.ChartTurn;
import app.qadam.desktop.kit.draw.Legend;
import app.qadam.desktop.kit.draw.Mark;
import app.qadam.model.plan.Use;
import app.qadam.text.ValidityWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whether each document is still good on the day it is used. */
public final class ValidityView implements Page {
  private final Desk desk;
  private final VBox content = Parts.column(16);
  private final VBox detail = new VBox();
  private final ScrollPane scroll = ListAndDetail.scrolling(content);
  private final VBox root = new VBox();
  private final ChartTurn turn;
  private Optional<ValidityChart> chart = Optional.empty();
  private List<ValidityRow> rows = List.of();
  private Optional<String> chosen = Optional.empty();

  public ValidityView(Desk desk) {
    this.desk = desk;
    this.turn = new ChartTurn(desk.texts(), "validity");
    root.getStyleClass().add("page");
    scroll.getStyleClass().add("validity-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(Chips.documents(desk, new Place.Validity(Optional.empty())), scroll);
    bind();
  }

  @Override
  public String title() {
    return desk.texts().get("page.documents");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    if (place instanceof Place.Validity(var document)) {
      document
          .filter(this::isThere)
          .ifPresent(id -> {
            chosen = Optional.of(id);
            showChosen(desk.situation().get());
            scroll.setVvalue(0);
          });
    }
  }

  private boolean isThere(String id) {
    return rows.stream().anyMatch(row -> row.validity().id().equals(id));
  }

  private void choose(String id) {
    chosen = Optional.of(id);
    showChosen(desk.situation().get());
    ListAndDetail.reveal(detail);
  }

  private void show(Situation situation) {
    var focused = focused();
    rows =
        situation.plan().validities().stream()
            .map(validity -> ValidityRow.of(validity, situation.plan()))
            .toList();
    if (chosen.filter(this::isThere).isEmpty()) {
      chosen = worst();
    }
    chart = Optional.of(chart(situation));
    content
        .getChildren()
        .setAll(
            new ValidityCallout(desk.texts(), situation, rows, this::choose).node(),
            chartCard(chart.get()),
            detail,
            new PassportCard(desk, situation).node());
    showChosen(situation);
    focused.map(id -> root.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  /** The control that has the focus, so that the one in its place gets it back. */
  private Optional<String> focused() {
    return content.lookupAll(".button, .toggle-button, .hyperlink, .chart").stream()
        .filter(Node::isFocused)
        .flatMap(node -> Optional.ofNullable(node.getId()).stream())
        .findFirst();
  }

  /** What needs the eye first. */
  private Optional<String> worst() {
    return rows.stream()
        .max(Comparator.comparing(ValidityRow::verdict))
        .filter(row -> row.verdict().compareTo(Use.State.GOOD) > 0)
        .or(() -> rows.stream().findFirst())
        .map(row -> row.validity().id());
  }

  private void showChosen(Situation situation) {
    rows.stream()
        .filter(row -> chosen.filter(row.validity().id()::equals).isPresent())
        .findFirst()
        .ifPresent(row -> {
          chart.ifPresent(one -> one.setChosen(row.validity().id()));
          detail.getChildren().setAll(new ValidityDetail(desk, situation, row).node());
        });
  }

  private VBox chartCard(ValidityChart drawn) {
    var title = desk.texts().get("validity.heading");
    turn.show(title, drawn, legend());
    var heading = Parts.row(12, Parts.grow(Parts.text(title, "card-heading")), turn.buttons());
    return Parts.card(heading, turn.place());
  }

  private ValidityChart chart(Situation situation) {
    var words =
        new ValidityWords(desk.texts(), situation.plan(), situation.facts(), situation.file());
    var uses = rows.stream().flatMap(row -> row.uses().stream()).toList();
    var today = situation.plan().today();
    var drawn =
        rows.stream()
            .map(row -> new ValidityChart.Drawn(row, words.line(row.validity()), mark(row, words)))
            .toList();
    var steps = steps(uses, today);
    var chart =
        new ValidityChart(
            ValidityScale.of(uses, today), drawn, steps, desk.texts(), spoken(drawn, steps));
    chart.setId("validity-chart");
    return chart;
  }

  /** A row shows its document below. */
  private Mark mark(ValidityRow row, ValidityWords words) {
    return Mark.of(
        desk.texts().of(row.validity().title()),
        words.spoken(row.validity(), row.verdict(), row.uses()),
        () -> choose(row.validity().id()));
  }

  private String spoken(List<ValidityChart.Drawn> drawn, List<ValidityChart.Step> steps) {
    return Stream.of(
            Stream.of(desk.texts().get("validity.heading")),
            drawn.stream().map(one -> one.mark().words()),
            steps.stream().map(step -> step.mark().words()))
        .flatMap(one -> one)
        .collect(Collectors.joining(" "));
  }

  /** Today and the planned days, in order; steps of one day share a name. */
  private List<ValidityChart.Step> steps(List<Use> uses, LocalDate today) {
    var names = new TreeMap<LocalDate, String>();
    uses.stream()
        .sorted(Comparator.comparing(Use::event))
        .map(use -> new Named(use.days().typical(), stepName(use)))
        .distinct()
        .forEach(one ->
            names.merge(one.day(), one.name(), (a, b) -> desk.texts().get("validity.steps", a, b)));
    List<ValidityChart.Step> steps = new ArrayList<>();
    steps.add(step(today, desk.texts().get("validity.today"), true));
    names.forEach((day, name) -> steps.add(step(day, name, false)));
    return steps;
  }

  private ValidityChart.Step step(LocalDate day, String name, boolean isToday) {
    return new ValidityChart.Step(day, isToday, Mark.of(name, desk.texts().date(day)));
  }

  /** A step's name on its planned day. */
  private record Named(LocalDate day, String name) {}

  private String stepName(Use use) {
    return desk.texts().get("validity.step." + use.event().id());
  }

  private Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    rows.stream()
        .map(ValidityRow::tone)
        .distinct()
        .sorted()
        .forEach(tone ->
            legendKey(tone)
                .ifPresent(key -> entries.add(entry(key, "validity-bar", tone.styleClass()))));
    entries.add(entry("validity.legend.use", "use-dot", Tone.GOOD.styleClass()));
    entries.add(entry("validity.legend.latest", "use-whisker", Tone.GOOD.styleClass()));
    return new Legend(entries);
  }

  private Legend.Entry entry(String key, String... styles) {
    return Legend.Entry.of(desk.texts().get(key), styles);
  }

  /** The colours of the bars in words, for those that are there. */
  private static Optional<String> legendKey(Tone tone) {
    return switch (tone) {
      case GOOD -> Optional.of("validity.legend.good");
      case WARN -> Optional.of("validity.legend.warn");
      case BAD -> Optional.of("validity.legend.bad");
      case NEUTRAL, ACCENT -> Optional.empty();
    };
  }

  private void bind() {
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }
}
