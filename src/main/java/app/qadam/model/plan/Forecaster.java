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
import java.util.EnumSet;
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
        decides(path),
        path.stream().map(Task::id).toList(),
        wished.map(day -> Wish.of(day, dates(ends, arrival))),
        paces());
  }

  /**
   * The longest task of what takes longest on the way; the tasks on one document are taken
   * together.
   */
  private Optional<Task> decides(List<Task> path) {
    Map<String, Long> together = new HashMap<>();
    path.forEach(task -> together.merge(matter(task), task.daysLeft(today), Long::sum));
    return path.stream()
        .filter(task -> task.daysLeft(today) > 0)
        .max(
            Comparator.<Task>comparingLong(task -> at(together, matter(task)))
                .thenComparingLong(task -> task.daysLeft(today)));
  }

  private static String matter(Task task) {
    return task.document().orElse(task.id());
  }

  private Map<Node, Task.Latest> latest(LocalDate day) {
    Map<Scenario, Map<Node, LocalDate>> latestEnds = new EnumMap<>(Scenario.class);
    for (Scenario scenario : Scenario.values()) {
      latestEnds.put(scenario, network.latestEnds(EventType.ARRIVED, day, scenario));
    }
    Map<Node, Task.Latest> latest = new HashMap<>();
    for (Node node : at(latestEnds, Scenario.TYPICAL).keySet()) {
      latest.put(node, latest(node, latestEnds));
    }
    return latest;
  }

  private Task.Latest latest(Node node, Map<Scenario, Map<Node, LocalDate>> latestEnds) {
    Map<Scenario, LocalDate> latest = new EnumMap<>(Scenario.class);
    Set<Scenario> inTime = EnumSet.noneOf(Scenario.class);
    for (Scenario scenario : Scenario.values()) {
      var end = at(at(latestEnds, scenario), node);
      var start = node.span(scenario).before(end, calendar);
      latest.put(scenario, start);
      boolean fits =
          isUnderWay(node)
              ? !at(at(ends, scenario), node).isAfter(end)
              : !later(today, node.notBefore().orElse(today)).isAfter(start);
      if (fits) {
        inTime.add(scenario);
      }
    }
    // As with the dates: what takes less time cannot have to begin sooner.
    var best = at(latest, Scenario.BEST);
    var usual = earlier(best, at(latest, Scenario.TYPICAL));
    var safe = earlier(usual, at(latest, Scenario.MAXIMUM));
    return new Task.Latest(safe, usual, best, verdict(inTime));
  }

  private static Wish.Verdict verdict(Set<Scenario> inTime) {
    if (!inTime.contains(Scenario.BEST)) {
      return Wish.Verdict.TOO_LATE;
    }
    if (!inTime.contains(Scenario.TYPICAL)) {
      return Wish.Verdict.BEST_ONLY;
    }
    return inTime.contains(Scenario.MAXIMUM) ? Wish.Verdict.SAFE : Wish.Verdict.USUAL;
  }

  /** Whether it runs, or can: all that it waits for is over. */
  private static boolean isUnderWay(Node node) {
    boolean waits = node.after().stream().anyMatch(before -> before.done().isEmpty());
    boolean began = node.startedOn().isPresent() || !node.after().isEmpty();
    return node.done().isEmpty() && began && !waits;
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
        isUnderWay(node),
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

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }

  private static <K, V> V at(Map<K, V> map, K key) {
    var value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("nothing is known of " + key);
    }
    return value;
  }
}
