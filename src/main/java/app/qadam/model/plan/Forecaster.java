package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Span;
import app.qadam.model.time.Step;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works the forecast out. */
final class Forecaster {
  private final CaseFile file;
  private final Facts facts;
  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final Network network;
  private final Map<Scenario, Map<Node, LocalDate>> starts = new EnumMap<>(Scenario.class);
  private final Map<Scenario, Map<Node, LocalDate>> ends = new EnumMap<>(Scenario.class);

  Forecaster(
      CaseFile file,
      Facts facts,
      WorkingCalendar calendar,
      LocalDate today,
      List<DocumentPlan> documents) {
    this.file = file;
    this.facts = facts;
    this.calendar = calendar;
    this.today = today;
    this.network = new Network(file, facts, calendar, today, documents);
  }

  Forecast forecast() {
    for (Scenario scenario : Scenario.values()) {
      Map<Node, LocalDate> begin = new HashMap<>();
      ends.put(scenario, network.ends(scenario, begin));
      starts.put(scenario, begin);
    }
    var arrival = network.step(EventType.ARRIVED);
    var wished = file.planning().wishedArrival().filter(day -> arrival.done().isEmpty());
    var latest = wished.map(this::latest).orElse(Map.of());
    Set<Node> unlimited = unlimited();
    List<Task> tasks = new ArrayList<>();
    Map<Node, Task> byNode = new HashMap<>();
    for (Node node : network.nodes()) {
      var task = task(node, !unlimited.contains(node), Optional.ofNullable(latest.get(node)));
      tasks.add(task);
      byNode.put(node, task);
    }
    var path =
        path(arrival.done().isEmpty() ? arrival : network.step(EventType.PERMIT_ISSUED)).stream()
            .map(node -> at(byNode, node))
            .toList();
    return new Forecast(
        tasks,
        path.stream()
            .filter(task -> task.usualDays() > 0)
            .max(Comparator.comparingLong(Task::usualDays)),
        path.stream().map(Task::id).toList(),
        wished.map(day -> Wish.of(day, dates(ends, arrival))),
        paces());
  }

  private Map<Node, Task.Latest> latest(LocalDate day) {
    var safe = network.latestStarts(EventType.ARRIVED, day, Scenario.MAXIMUM);
    var usual = network.latestStarts(EventType.ARRIVED, day, Scenario.TYPICAL);
    var best = network.latestStarts(EventType.ARRIVED, day, Scenario.BEST);
    Map<Node, Task.Latest> latest = new HashMap<>();
    safe.forEach(
        (node, start) -> latest.put(node, new Task.Latest(start, at(usual, node), at(best, node))));
    return latest;
  }

  /** The nodes up to whose end some limit is not known. */
  private Set<Node> unlimited() {
    Set<Node> unlimited = new HashSet<>();
    for (Node node : network.nodes()) {
      boolean inherited =
          Stream.concat(node.after().stream(), node.endsAfter().stream())
              .anyMatch(unlimited::contains);
      if (node.done().isEmpty() && (inherited || !node.hasMaximum() || isGuess(node))) {
        unlimited.add(node);
      }
    }
    return unlimited;
  }

  /** What an office takes without any source for it is the applicant's guess, and no limit. */
  private static boolean isGuess(Node node) {
    return node.estimate().filter(Estimate::byOffice).isPresent();
  }

  private Task task(Node node, boolean maximumKnown, Optional<Task.Latest> latest) {
    return new Task(
        node.id(),
        node.title(),
        node.event(),
        node.estimate().map(Estimate::id),
        node.estimate().flatMap(Estimate::document),
        node.done().isPresent(),
        dates(starts, node),
        dates(ends, node),
        maximumKnown,
        latest);
  }

  private static Dates dates(Map<Scenario, Map<Node, LocalDate>> all, Node node) {
    // Many days off of one's own can make a usual time of working days longer than a limit.
    var best = at(at(all, Scenario.BEST), node);
    var typical = later(best, at(at(all, Scenario.TYPICAL), node));
    return new Dates(best, typical, later(typical, at(at(all, Scenario.MAXIMUM), node)));
  }

  /** The open tasks, in order, of which each is why the next one is not sooner. */
  private List<Node> path(Node goal) {
    List<Node> path = new ArrayList<>();
    var usual = at(ends, Scenario.TYPICAL);
    Optional<Node> node = Optional.of(goal);
    while (node.isPresent() && node.get().done().isEmpty()) {
      var one = node.get();
      path.add(one);
      var lastEnd =
          one.endsAfter().stream()
              .filter(before -> at(usual, before).equals(at(usual, one)) && before.done().isEmpty())
              .findFirst();
      node =
          lastEnd.or(
              () -> one.after().stream().max(Comparator.comparing(before -> at(usual, before))));
    }
    return path.reversed();
  }

  private List<Pace> paces() {
    List<Pace> paces = new ArrayList<>();
    for (Step step : facts.steps()) {
      var node = network.step(step.to());
      var since =
          step.from().filter(from -> network.step(from).done().isPresent()).flatMap(file::last);
      boolean isNext = step.after().stream().allMatch(one -> network.step(one).done().isPresent());
      if (node.done().isEmpty() && since.isPresent() && isNext && isAWait(step)) {
        paces.add(pace(step, since.get()));
      }
    }
    return paces;
  }

  private static boolean isAWait(Step step) {
    return step.typical().count() > 0 && step.prepare().isEmpty();
  }

  private Pace pace(Step step, RecordedEvent since) {
    Span typical = step.typical();
    return new Pace(
        step.to(),
        step.title(),
        since.date(),
        typical.gone(since.date(), today, calendar),
        typical,
        step.maximum());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  private static <K, V> V at(Map<K, V> map, K key) {
    var value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("nothing is known of " + key);
    }
    return value;
  }
}
