package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentGroup;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Span;
import app.qadam.model.time.Step;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tasks of the way and what waits for what, with those that are over taken out of the
 * reckoning.
 */
final class Network {
  private final CaseFile file;
  private final Facts facts;
  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final List<DocumentPlan> documents;
  private final Map<EventType, LocalDate> done;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<EventType, Node> steps = new EnumMap<>(EventType.class);

  Network(
      CaseFile file,
      Facts facts,
      WorkingCalendar calendar,
      LocalDate today,
      List<DocumentPlan> documents) {
    this.file = file;
    this.facts = facts;
    this.calendar = calendar;
    this.today = today;
    this.documents = documents;
    this.done = done();
    facts.steps().forEach(step -> add(file.goesWithoutVisa() ? step.withoutVisa() : step));
  }

  /** The nodes, each after those that it waits for. */
  List<Node> nodes() {
    return nodes;
  }

  Node step(EventType event) {
    var node = steps.get(event);
    if (node == null) {
      throw new IllegalStateException("the way does not lead over " + event.id());
    }
    return node;
  }

  /**
   * The steps that are over. One that was not recorded is over too when a later one is: the
   * applicant need not tell everything.
   */
  private Map<EventType, LocalDate> done() {
    Map<EventType, LocalDate> found = new EnumMap<>(EventType.class);
    Optional<LocalDate> later = Optional.empty();
    for (Step step : facts.steps().reversed()) {
      var recorded = recorded(step.to());
      var over = recorded.isPresent() ? recorded : later;
      over.ifPresent(date -> found.put(step.to(), date));
      // What was handed in and refused is to be done again, but not what came before it.
      var happened =
          over.isEmpty() && step.to().isSubmission()
              ? file.first(step.to()).map(RecordedEvent::date)
              : over;
      later = Stream.concat(later.stream(), happened.stream()).min(LocalDate::compareTo);
    }
    return found;
  }

  /** The day of a step, unless an office has ended the attempt since, or a new one runs. */
  private Optional<LocalDate> recorded(EventType event) {
    var last = file.last(event).map(RecordedEvent::date);
    boolean answers = Attempts.areMadeAt(event.stage()) && event == Forecast.end(event.stage());
    if (answers && StageReading.of(event.stage(), file).status() != StageStatus.DONE) {
      return Optional.empty();
    }
    return last.filter(day -> !lastAttempt(event).map(Attempts.Attempt::hasFailed).orElse(false));
  }

  private Optional<Attempts.Attempt> lastAttempt(EventType submission) {
    return Attempts.answeredAt(submission).flatMap(stage -> Attempts.of(stage, file).last());
  }

  private void add(Step step) {
    List<Node> before = new ArrayList<>();
    step.from().map(this::step).ifPresent(before::add);
    var title = Phrase.of("deadline.title", step.title());
    var over = Optional.ofNullable(done.get(step.to()));
    if (step.prepare().isPresent() && over.isEmpty()) {
      var estimate = facts.estimate(step.prepare().get());
      var node =
          Node.preparing(estimate, days(estimate), List.copyOf(before), notBefore(step.to()));
      nodes.add(node);
      before = new ArrayList<>(List.of(node));
    }
    if (over.isEmpty()) {
      before.addAll(chains(step));
    }
    var ends = step.after().stream().map(this::step).toList();
    var node = Node.step(step, title, before, ends, over);
    nodes.add(node);
    steps.put(step.to(), node);
  }

  /** After a refusal the next attempt waits, for as long as the applicant knows of. */
  private Optional<LocalDate> notBefore(EventType event) {
    return Attempts.answeredAt(event).flatMap(stage -> Attempts.of(stage, file).nextFrom());
  }

  private Span days(Estimate estimate) {
    var own = file.planning().days().get(estimate.id());
    return Span.days(own != null ? own : estimate.days().orElse(0));
  }

  /** What is still to be done on the documents that are first used at a step that is to come. */
  private List<Node> chains(Step step) {
    List<Node> ends = new ArrayList<>();
    for (DocumentPlan document : documents) {
      if (firstUse(document).filter(step.to()::equals).isPresent() && !document.isReady()) {
        chain(document).ifPresent(ends::add);
      }
    }
    return ends;
  }

  /** The next step that uses a document; for the IIN alone nothing has to be translated. */
  private Optional<EventType> firstUse(DocumentPlan document) {
    return document.type().stages().stream()
        .filter(stage -> stage != Stage.IIN_AND_EDS)
        .filter(stage -> stage != Stage.E_VISA || !file.goesWithoutVisa())
        .map(Forecast::use)
        .filter(event -> !done.containsKey(event))
        .findFirst();
  }

  private Optional<Node> chain(DocumentPlan document) {
    var states = document.type().states();
    boolean again = document.state() == DocumentState.REFUSED || document.ended();
    int reached = again ? 0 : states.indexOf(document.state());
    Optional<Node> last =
        document.type().group() == DocumentGroup.ARRIVAL
            ? Optional.of(step(EventType.ARRIVED))
            : Optional.empty();
    boolean any = false;
    for (Estimate estimate : facts.estimates().values()) {
      boolean isOpen =
          estimate.document().filter(document.type().base()::equals).isPresent()
              && states.indexOf(estimate.reaches().orElseThrow()) > reached;
      if (isOpen) {
        // Only what was asked for runs already; a paper that lies at home does not legalise itself.
        var started =
            !any && document.state() == DocumentState.REQUESTED
                ? document.record().since()
                : Optional.<LocalDate>empty();
        var node =
            Node.onDocument(
                estimate, days(estimate), last.map(List::of).orElse(List.of()), started);
        nodes.add(node);
        last = Optional.of(node);
        any = true;
      }
    }
    return any ? last : Optional.empty();
  }

  /** When each task begins and ends. */
  Map<Node, LocalDate> ends(Scenario scenario, Map<Node, LocalDate> starts) {
    Map<Node, LocalDate> ends = new HashMap<>();
    for (Node node : nodes) {
      var start = node.startedOn().orElse(LocalDate.MIN);
      for (Node one : node.after()) {
        start = later(start, end(ends, one));
      }
      start = later(start, node.notBefore().orElse(LocalDate.MIN));
      start = start.equals(LocalDate.MIN) ? today : start;
      if (node.done().isPresent()) {
        start = node.done().get();
        ends.put(node, start);
      } else {
        var end = later(today, node.span(scenario).after(start, calendar));
        for (Node one : node.endsAfter()) {
          end = later(end, end(ends, one));
        }
        ends.put(node, end);
      }
      starts.put(node, start);
    }
    return ends;
  }

  /** The latest days on which the open tasks can be over, for a step to be over on a day. */
  Map<Node, LocalDate> latestEnds(EventType goal, LocalDate day, Scenario scenario) {
    Map<Node, LocalDate> latest = new HashMap<>();
    latest.put(step(goal), day);
    for (Node node : nodes.reversed()) {
      var end = latest.get(node);
      if (end == null || node.done().isPresent()) {
        continue;
      }
      var start = node.span(scenario).before(end, calendar);
      node.after().forEach(one -> latest.merge(one, start, Network::earlier));
      node.endsAfter().forEach(one -> latest.merge(one, end, Network::earlier));
    }
    latest.keySet().removeIf(node -> node.done().isPresent());
    return latest;
  }

  private static LocalDate end(Map<Node, LocalDate> ends, Node node) {
    return Objects.requireNonNull(ends.get(node), "a task stands after those it waits for");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }
}
