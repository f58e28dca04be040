package app.qadam.desktop.stage;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FigureRow;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Attempts;
import app.qadam.model.plan.Attempts.Attempt;
import app.qadam.model.plan.Use;
import app.qadam.model.plan.Validity;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The attempts at a stage, why they failed, and how it goes on: a refusal is not the end. */
final class AttemptsCard extends VBox {
  private final Map<Long, WordsRow> words = new HashMap<>();
  private final Optional<FigureRow> wait;
  private List<Object> shown = List.of();
  private final Stage stage;
  private final Desk desk;
  private final Texts texts;

  AttemptsCard(Stage stage, Desk desk) {
    this.stage = stage;
    this.desk = desk;
    this.texts = desk.texts();
    var facts = desk.situation().get().facts();
    this.wait = Attempts.wait(stage).map(id -> new FigureRow(facts.estimate(id), desk));
    getStyleClass().add("card");
    setId("attempts");
  }

  /** Shows the attempts; the card takes no room while there is none. */
  void follow(Situation now) {
    var attempts = Attempts.of(stage, now.file());
    boolean any = !attempts.attempts().isEmpty();
    setVisible(any);
    setManaged(any);
    wait.ifPresent(row -> row.follow(now));
    var wanted = key(attempts, now);
    if (wanted.equals(shown)) {
      // Fields that stay keep their focus and what is typed in them.
      attempts.attempts().forEach(this::followWords);
      return;
    }
    shown = wanted;
    getChildren().setAll(content(attempts, now));
  }

  private void followWords(Attempt attempt) {
    Stream.concat(Stream.of(attempt.submitted()), attempt.ended().stream())
        .forEach(event ->
            Optional.ofNullable(words.get(event.id())).ifPresent(row -> row.follow(event)));
  }

  /** What the card shows beside the words, which follow by themselves. */
  private static List<Object> key(Attempts attempts, Situation now) {
    List<Object> key = new ArrayList<>();
    for (Attempt attempt : attempts.attempts()) {
      key.add(attempt.submitted().saying(Optional.empty()));
      key.add(attempt.ended().map(event -> event.saying(Optional.empty())));
    }
    key.add(attempts.waitDays());
    key.add(bad(now));
    return key;
  }

  private List<Node> content(Attempts attempts, Situation now) {
    List<Node> content = new ArrayList<>();
    content.add(Parts.text(texts.get("attempts.heading"), "card-heading"));
    for (Attempt attempt : attempts.attempts()) {
      if (attempt.number() > 1) {
        content.add(Parts.rule());
      }
      content.add(attempt(attempt));
    }
    if (attempts.last().filter(Attempt::hasFailed).isPresent()) {
      content.add(Parts.rule());
      content.add(next(attempts));
      content.add(papers(now));
      Attempts.begunBy(stage)
          .ifPresent(type ->
              content.add(
                  new Flow(
                      Parts.id(
                          "attempts-record",
                          Parts.secondary(
                              texts.get("attempts.record"),
                              () -> desk.open(new Place.OfStage(type.stage())))))));
    }
    return content;
  }

  /** Saves the words that are typed and not saved. */
  void leave() {
    List.copyOf(words.values()).forEach(WordsRow::save);
  }

  private VBox attempt(Attempt attempt) {
    var submitted = attempt.submitted();
    var head =
        new Flow(
            8,
            4,
            Parts.line(texts.get("attempts.number", attempt.number()), "strong"),
            outcome(attempt));
    var box =
        Parts.column(
            6,
            head,
            Parts.text(
                submitted
                    .reference()
                    .map(number -> texts.get("attempts.handed-in", submitted.date(), number))
                    .orElseGet(() -> texts.get("attempts.sent", submitted.date())),
                "quiet",
                "small"));
    box.setId("attempt-" + attempt.number());
    if (attempt.number() > 1) {
      box.getChildren().add(words(submitted, texts.get("attempts.changed", attempt.number() - 1)));
    }
    attempt
        .ended()
        .ifPresent(ended -> {
          boolean isFailure = ended.type().endsAttempt() && !ended.type().isRefusal();
          box.getChildren()
              .add(
                  Parts.text(
                      texts.get(
                          isFailure ? "attempts.failed-on" : "attempts.answered", ended.date()),
                      "quiet",
                      "small"));
          if (ended.type().endsAttempt()) {
            box.getChildren()
                .add(
                    words(
                        ended,
                        texts.get(isFailure ? "attempts.what-happened" : "attempts.reason")));
          }
        });
    return box;
  }

  private Label outcome(Attempt attempt) {
    if (attempt.ended().isEmpty()) {
      return Parts.pill(texts.get("attempts.open"), Tone.ACCENT);
    }
    var type = attempt.ended().get().type();
    if (type.isRefusal()) {
      return Parts.pill(texts.get("attempts.refused"), Tone.BAD);
    }
    return type.endsAttempt()
        ? Parts.pill(texts.get("attempts.failed"), Tone.WARN)
        : Parts.pill(texts.get("attempts.granted"), Tone.GOOD);
  }

  private WordsRow words(RecordedEvent event, String label) {
    var row = words.computeIfAbsent(event.id(), id -> new WordsRow(event, label, desk));
    row.follow(event);
    return row;
  }

  private VBox next(Attempts attempts) {
    var box = Parts.column(8, Parts.text(texts.get("attempts.next"), "strong"));
    boolean isRefused =
        attempts
            .last()
            .flatMap(Attempt::ended)
            .filter(ended -> ended.type().isRefusal())
            .isPresent();
    if (isRefused) {
      wait.ifPresent(box.getChildren()::add);
    }
    attempts
        .nextFrom()
        .ifPresent(day ->
            box.getChildren()
                .add(Parts.id("attempts-from", Parts.text(from(attempts, isRefused, day)))));
    if (isRefused) {
      box.getChildren()
          .add(
              Parts.id(
                  "attempts-plan-b",
                  Parts.link(texts.get("attempts.plan-b"), () -> desk.open(new Place.PlanB()))));
    }
    return box;
  }

  private String from(Attempts attempts, boolean isRefused, LocalDate day) {
    if (!isRefused) {
      return texts.get("attempts.no-wait", day);
    }
    if (wait.isEmpty()) {
      return texts.get("attempts.no-rule", day);
    }
    return attempts
        .waitDays()
        .map(days -> texts.get("attempts.from", day, texts.quantity("days", days)))
        .orElseGet(() -> texts.get("attempts.unknown-wait", day));
  }

  /** What became of the papers, for the days on which they are used now. */
  private VBox papers(Situation now) {
    var box = Parts.column(6, Parts.text(texts.get("attempts.papers"), "strong"));
    var bad = bad(now);
    for (Validity validity : bad) {
      var use = validity.firstBad().orElseThrow();
      var id = validity.id();
      box.getChildren()
          .add(
              Parts.id(
                  "attempts-paper-" + id,
                  Parts.link(
                      paper(validity, use), () -> desk.open(new Place.Validity(Optional.of(id))))));
    }
    if (bad.isEmpty()) {
      box.getChildren().add(Parts.text(texts.get("attempts.papers.good")));
    }
    return box;
  }

  private static List<Validity> bad(Situation now) {
    return now.plan().validities().stream()
        .filter(validity -> validity.verdict().compareTo(Use.State.GOOD) > 0)
        .filter(validity -> validity.until().isPresent())
        .toList();
  }

  private String paper(Validity validity, Use use) {
    boolean isOutside = use.state() == Use.State.OUTSIDE;
    return texts.get(
        isOutside ? "attempts.papers.outside" : "attempts.papers.at-risk",
        validity.title(),
        validity.until().orElseThrow(),
        use.event(),
        isOutside ? use.days().typical() : use.days().maximum());
  }
}
