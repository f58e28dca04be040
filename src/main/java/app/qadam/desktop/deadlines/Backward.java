package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.plan.Task;
import app.qadam.model.plan.Wish;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whether a wished arrival can be met, by when each task has to begin, and what could give. */
final class Backward {
  /** A day this near is worth a colour. */
  private static final int SOON_DAYS = 7;

  private final Situation now;
  private final Wish wish;
  private final Desk desk;
  private final Texts texts;
  private final LocalDate today;
  private final Consumer<LocalDate> wishFor;

  Backward(Situation now, Wish wish, Desk desk, Consumer<LocalDate> wishFor) {
    this.now = now;
    this.wish = wish;
    this.desk = desk;
    this.texts = desk.texts();
    this.today = now.plan().today();
    this.wishFor = wishFor;
  }

  List<Node> parts() {
    List<Node> parts = new ArrayList<>();
    parts.add(verdict());
    if (wish.verdict().compareTo(Wish.Verdict.USUAL) > 0) {
      parts.add(whatCouldGive());
    }
    parts.add(starts());
    return parts;
  }

  private VBox verdict() {
    var id = wish.verdict().id();
    var box =
        Parts.callout(
            tone(wish.verdict()),
            texts.get("forecast.verdict." + id),
            Parts.text(
                texts.get(
                    "forecast.verdict." + id + ".detail",
                    wish.arrival(),
                    wish.earliest(),
                    new Quantity("days", wish.lateDays()))));
    return Parts.id("wish-verdict", box);
  }

  private static Tone tone(Wish.Verdict verdict) {
    return switch (verdict) {
      case SAFE -> Tone.GOOD;
      case USUAL -> Tone.ACCENT;
      case BEST_ONLY -> Tone.WARN;
      case TOO_LATE -> Tone.BAD;
    };
  }

  private VBox whatCouldGive() {
    List<Node> points = new ArrayList<>();
    points.add(
        Parts.column(
            4,
            Parts.text(
                texts.get(
                    "forecast.give.later", wish.earliest(), new Quantity("days", wish.lateDays()))),
            Parts.id(
                "wish-later",
                Parts.link(
                    texts.get("forecast.give.later.set", wish.earliest()),
                    () -> wishFor.accept(wish.earliest())))));
    now.plan()
        .forecast()
        .decides()
        .ifPresent(task ->
            points.add(
                Parts.text(
                    texts.get(
                        "forecast.give.shorten",
                        task.title(),
                        texts.quantity("days", task.daysLeft(today))))));
    now.plan().forecast().tasks().stream()
        .filter(task -> now.plan().forecast().path().contains(task.id()))
        .flatMap(task -> task.document().stream())
        .distinct()
        .flatMap(id -> now.plan().document(id).stream())
        .forEach(document ->
            points.add(
                Parts.column(
                    4,
                    Parts.text(texts.get("forecast.give.without", document.type().title())),
                    Parts.link(
                        texts.get("forecast.give.document"),
                        () -> desk.open(new Place.Documents(Optional.of(document.type().id())))))));
    return Parts.id(
        "wish-give",
        Parts.column(8, Parts.text(texts.get("forecast.give"), "strong"), Parts.bullets(points)));
  }

  private VBox starts() {
    var box = Parts.column(8, Parts.text(texts.get("forecast.starts"), "strong"));
    box.setId("wish-starts");
    now.plan().forecast().tasks().stream()
        .filter(task -> task.latest().isPresent())
        .sorted(
            (a, b) -> a.latest().orElseThrow().safe().compareTo(b.latest().orElseThrow().safe()))
        .forEach(task -> box.getChildren().addAll(Parts.rule(), start(task)));
    var done =
        now.plan().forecast().tasks().stream()
            .filter(Task::done)
            .map(task -> texts.say(task.title()))
            .collect(Collectors.joining(", "));
    if (!done.isEmpty()) {
      box.getChildren()
          .addAll(Parts.rule(), Parts.text(texts.get("forecast.starts.done", done), "quiet"));
    }
    return box;
  }

  private HBox start(Task task) {
    var latest = task.latest().orElseThrow();
    var words =
        Parts.column(
            2,
            Parts.text(texts.say(task.title())),
            Parts.text(
                latest.safe().equals(latest.best())
                    ? texts.get("forecast.start.day", latest.best())
                    : texts.get(
                        "forecast.start.days", latest.safe(), latest.usual(), latest.best()),
                "quiet",
                "small"));
    words.setMinWidth(0);
    var row = Parts.row(12, Parts.grow(words), state(task, latest));
    row.setId("start-" + task.id());
    return row;
  }

  private Label state(Task task, Task.Latest latest) {
    if (latest.verdict() == Wish.Verdict.TOO_LATE) {
      return Parts.pill(texts.get("forecast.start.too-late"), Tone.BAD);
    }
    if (task.underWay()) {
      return switch (latest.verdict()) {
        case SAFE -> Parts.pill(texts.get("forecast.start.in-time"), Tone.GOOD);
        case USUAL -> Parts.pill(texts.get("forecast.start.usual"), Tone.ACCENT);
        case BEST_ONLY, TOO_LATE -> Parts.pill(texts.get("forecast.start.tight"), Tone.WARN);
      };
    }
    var by =
        switch (latest.verdict()) {
          case SAFE -> latest.safe();
          case USUAL -> latest.usual();
          case BEST_ONLY, TOO_LATE -> latest.best();
        };
    boolean isSoon = !by.isAfter(today.plusDays(SOON_DAYS));
    var text =
        by.equals(today)
            ? texts.get("forecast.start.today")
            : texts.get("forecast.start.by", texts.plainDate(by));
    return Parts.pill(
        text, latest.verdict() == Wish.Verdict.SAFE && !isSoon ? Tone.NEUTRAL : Tone.WARN);
  }
}
