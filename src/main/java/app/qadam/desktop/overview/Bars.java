package app.qadam.desktop.overview;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.draw.Mark;
import app.qadam.desktop.kit.draw.Timeline.Bar;
import app.qadam.desktop.kit.draw.Timeline.Piece;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.StagePlan;
import app.qadam.model.plan.Task;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import app.qadam.model.time.RuleKind;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stages as bars of the timeline: what was, what goes on, and what is to be expected. */
final class Bars {
  private final Situation now;
  private final Desk desk;
  private final Texts texts;
  private final LocalDate today;
  private final List<Bar> bars = new ArrayList<>();

  /** The day on which the stage before ended, or is to be expected to end. */
  private Optional<LocalDate> before = Optional.empty();

  private Bars(Situation now, Desk desk) {
    this.now = now;
    this.desk = desk;
    this.texts = desk.texts();
    this.today = now.plan().today();
  }

  /** Those of a file in which something is recorded; of an empty one there are none. */
  static List<Bar> of(Situation now, Desk desk) {
    var bars = new Bars(now, desk);
    if (!now.file().events().isEmpty()) {
      now.plan().stages().forEach(bars::add);
    }
    return bars.bars;
  }

  private void add(StagePlan stage) {
    var recorded = stage.events().stream().map(RecordedEvent::date).toList();
    var task = now.plan().forecast().step(stage.stage());
    if (stage.status() == StageStatus.DONE && !recorded.isEmpty()) {
      var last = recorded.getLast();
      var from = before.filter(day -> day.isBefore(last)).orElse(recorded.getFirst());
      done(stage.stage(), from.isAfter(last) ? last : from, last);
    } else if (!task.done()) {
      var from = before.or(() -> recorded.stream().findFirst()).orElse(today);
      planned(stage, from, task);
    }
  }

  private void done(Stage stage, LocalDate from, LocalDate to) {
    before = Optional.of(to);
    var mark = mark(stage, texts.get("overview.hover.done", from, to));
    bars.add(new Bar(List.of(new Piece(from, to, "good")), label(stage), "", mark));
  }

  private void planned(StagePlan stage, LocalDate begun, Task task) {
    var usual = task.end().typical();
    var latest = task.end().maximum();
    List<Piece> pieces = new ArrayList<>();
    boolean goesOn = now.plan().current().stage() == stage.stage() && begun.isBefore(today);
    var from = goesOn || begun.isAfter(today) ? begun : today;
    if (goesOn) {
      var style = stage.status() == StageStatus.PROBLEM ? "bad" : "accent";
      pieces.add(new Piece(begun, today.minusDays(1), style));
      from = today;
    }
    if (!usual.isBefore(from)) {
      pieces.add(new Piece(from, usual, goesOn ? "rest" : "planned"));
    }
    if (pieces.isEmpty()) {
      pieces.add(new Piece(usual, usual, "planned"));
    }
    if (latest.isAfter(usual)) {
      boolean isArrival = stage.stage() == Stage.TRAVEL;
      pieces.add(new Piece(usual.plusDays(1), latest, isArrival ? "window" : "band"));
    }
    before = Optional.of(usual);
    var when =
        texts.get(
            task.maximumKnown() ? "overview.hover.planned" : "overview.hover.open", usual, latest);
    var label =
        stage.stage() == Stage.TRAVEL ? texts.get("overview.bar-window") : label(stage.stage());
    bars.add(new Bar(pieces, label, due(stage), mark(stage.stage(), when)));
  }

  private String due(StagePlan stage) {
    if (now.plan().current().stage() != stage.stage() || stage.status() == StageStatus.PROBLEM) {
      return "";
    }
    return now.plan().deadlines(Deadline.State.AHEAD).stream()
        .filter(deadline -> deadline.rule().filter(rule -> rule.isMetAt(stage.stage())).isPresent())
        .filter(Bars::isWaitedFor)
        .findFirst()
        .flatMap(Deadline::due)
        .map(day -> texts.get("overview.due", texts.shortDate(day)))
        .orElse("");
  }

  /** Whether it gives somebody a time to act; how long a paper is good is nothing to wait for. */
  static boolean isWaitedFor(Deadline deadline) {
    return deadline
        .rule()
        .filter(rule -> rule.kind() == RuleKind.ANSWER || rule.kind() == RuleKind.DUTY)
        .filter(rule -> !rule.basis().backward())
        .isPresent();
  }

  /** A bar leads to its stage. */
  private Mark mark(Stage stage, String when) {
    return Mark.of(title(stage), when, () -> desk.open(new Place.OfStage(stage)));
  }

  private String title(Stage stage) {
    return texts.of(now.facts().guide(stage).title());
  }

  private String label(Stage stage) {
    return texts.get("overview.bar." + stage.id());
  }
}
