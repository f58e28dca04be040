package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.document.DocumentGroup;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.Counting;
import app.qadam.model.time.Span;
import app.qadam.model.time.Step;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The usual course of the way, gone step by step and day by day, to hold the forecast against. For
 * files whose recorded steps have no gap.
 */
final class WayOnFingers {
  private final CaseFile file;
  private final Facts facts;
  private final Plan plan;
  private final Map<String, LocalDate> notBefore;
  private final Map<EventType, LocalDate> ends = new EnumMap<>(EventType.class);

  /**
   * The way from what is recorded.
   *
   * @param notBefore tasks that are put off to a day, by id
   */
  WayOnFingers(CaseFile file, Facts facts, Plan plan, Map<String, LocalDate> notBefore) {
    this.file = file;
    this.facts = facts;
    this.plan = plan;
    this.notBefore = notBefore;
    facts.steps().forEach(this::walk);
  }

  /** When a step is over. */
  LocalDate end(EventType event) {
    return Optional.ofNullable(ends.get(event)).orElseThrow();
  }

  private void walk(Step step) {
    var recorded = file.last(step.to());
    if (recorded.isPresent()) {
      ends.put(step.to(), recorded.get().date());
      return;
    }
    var start = step.from().map(this::end).orElse(plan.today());
    if (step.prepare().isPresent()) {
      var id = step.prepare().get();
      start = task("prepare-" + id, start, Span.days(days(id)));
    }
    for (DocumentPlan document : plan.documents()) {
      if (isFirstUsedAt(document, step.to()) && !document.isReady()) {
        var ready = prepare(document);
        start = ready.isAfter(start) ? ready : start;
      }
    }
    var end = task("step-" + step.to().id(), start, step.typical());
    for (EventType other : step.after()) {
      end = end(other).isAfter(end) ? end(other) : end;
    }
    ends.put(step.to(), end);
  }

  private LocalDate prepare(DocumentPlan document) {
    var states = document.type().states();
    boolean again = document.state() == DocumentState.REFUSED || document.ended();
    boolean isAsked = document.state() == DocumentState.REQUESTED && !again;
    var day =
        document.type().group() == DocumentGroup.ARRIVAL ? end(EventType.ARRIVED) : plan.today();
    boolean first = true;
    for (var estimate : facts.estimates().values()) {
      boolean isOfThis = estimate.document().filter(document.type().id()::equals).isPresent();
      if (isOfThis
          && (again
              || states.indexOf(estimate.reaches().orElseThrow())
                  > states.indexOf(document.state()))) {
        var since = document.record().since();
        boolean isAfterArrival = document.type().group() == DocumentGroup.ARRIVAL;
        if (first && isAsked && since.isPresent()) {
          day = isAfterArrival && day.isAfter(since.get()) ? day : since.get();
        }
        day = task("document-" + estimate.id(), day, Span.days(days(estimate.id())));
        first = false;
      }
    }
    return first ? LocalDate.MIN : day;
  }

  private boolean isFirstUsedAt(DocumentPlan document, EventType event) {
    for (Stage stage : document.type().stages()) {
      var use = Forecast.use(stage);
      if (stage != Stage.IIN_AND_EDS && !file.has(use)) {
        return use == event;
      }
    }
    return false;
  }

  private int days(String estimate) {
    var own = file.planning().days().get(estimate);
    return own != null ? own : facts.estimate(estimate).days().orElse(0);
  }

  /** The end of a task, one day after the other. */
  private LocalDate task(String id, LocalDate earliest, Span span) {
    var wanted = notBefore.getOrDefault(id, earliest);
    var day = wanted.isAfter(earliest) ? wanted : earliest;
    for (int left = span.count(); left > 0; ) {
      day = day.plusDays(1);
      boolean counts =
          span.unit() == Counting.Unit.CALENDAR_DAY || plan.calendar().day(day).isWorking();
      left -= counts ? 1 : 0;
    }
    return day.isBefore(plan.today()) ? plan.today() : day;
  }
}
