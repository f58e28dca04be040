package app.qadam.desktop.overview;

import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Timeline.Bar;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.StagePlan;
import app.qadam.model.stage.StageStatus;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages that have begun, as bars of the timeline. */
final class Bars {
  private Bars() {}

  /** From each stage's first day to its last, or to today and its due day while it goes on. */
  static List<Bar> of(Situation now, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    var today = now.plan().today();
    @Nullable LocalDate before = null;
    for (StagePlan stage : now.plan().stages()) {
      var label = texts.of(now.facts().guide(stage.stage()).title());
      var dates = stage.events().stream().map(RecordedEvent::date).toList();
      var start = dates.isEmpty() ? before : dates.getFirst();
      if (start == null) {
        continue;
      }
      switch (stage.status()) {
        case DONE -> {
          var from = before != null && before.isBefore(start) ? before : start;
          bars.add(new Bar(from, dates.getLast(), dates.getLast(), List.of("good"), label, ""));
          before = dates.getLast();
        }
        case WAITING, IN_PROGRESS, PROBLEM -> {
          var from = before != null ? before : start;
          if (from.isAfter(today)) {
            continue;
          }
          var due = due(now, stage).filter(day -> day.isAfter(today));
          bars.add(
              new Bar(
                  from,
                  today,
                  due.orElse(today),
                  List.of(stage.status() == StageStatus.PROBLEM ? "bad" : "accent"),
                  label,
                  due.map(day -> texts.get("overview.due", texts.shortDate(day))).orElse("")));
        }
        case NOT_YET_STARTED, CANNOT_START -> {}
      }
    }
    return bars;
  }

  private static Optional<LocalDate> due(Situation now, StagePlan stage) {
    return now.plan().deadlines(Deadline.State.AHEAD).stream()
        .filter(deadline -> deadline.rule().filter(rule -> rule.isMetAt(stage.stage())).isPresent())
        .findFirst()
        .flatMap(Deadline::due);
  }
}
