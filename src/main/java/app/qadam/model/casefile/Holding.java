package app.qadam.model.casefile;

import app.qadam.model.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a case file holds, in the applicant's nouns, so that two of them can be compared. */
public final class Holding {
  /** What is counted; its text is {@code holding.<id>}. */
  public enum Part implements Named {
    EVENTS("events"),
    DOCUMENTS("documents"),
    FILES("files"),
    DETAILS("details"),
    STAYS("stays"),
    DEADLINES("deadlines"),
    NOTES("notes"),
    PLANS("plans"),
    PROGRAMS("programs"),
    FIGURES("figures"),
    PACKINGS("packings");

    private final String id;

    Part(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** How many of one part. */
  public record Count(Part part, int count) {}

  private final Map<Part, Map<Object, Object>> entries;
  private final List<String> programs;

  private Holding(Map<Part, Map<Object, Object>> entries, List<String> programs) {
    this.entries = entries;
    this.programs = programs;
  }

  public static Holding of(CaseFile file) {
    Map<Part, Map<Object, Object>> entries = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      entries.put(part, entries(part, file));
    }
    return new Holding(entries, file.shortlist());
  }

  /** The entries of a part under keys that tell them apart. */
  private static Map<Object, Object> entries(Part part, CaseFile file) {
    Map<Object, Object> found = new HashMap<>();
    switch (part) {
      case EVENTS -> file.events().forEach(one -> found.put(one.id(), one));
      case DOCUMENTS ->
          Stream.concat(
                  file.documents().keySet().stream(), file.papers().handlings().keySet().stream())
              .forEach(id -> found.put(id, List.of(file.document(id), file.papers().handling(id))));
      case FILES -> file.papers().attachments().forEach(one -> found.put(one.id(), one));
      case DETAILS -> {
        keep(found, "reply", file.person().replies());
        keep(found, "detail", file.person().details());
        keep(found, "statement", file.person().statements());
      }
      case STAYS -> file.stays().forEach(one -> found.put(one.id(), one));
      case DEADLINES -> {
        file.ownDeadlines().forEach(one -> found.put(one.id(), one));
        keep(found, "note", file.deadlineNotes());
      }
      case NOTES -> {
        keep(found, "note", file.notes());
        keep(found, "override", file.overrides());
      }
      case PLANS -> plans(found, file);
      case PROGRAMS -> file.shortlist().forEach(one -> found.put(one, one));
      case FIGURES -> figures(found, file.comparing());
      case PACKINGS -> file.papers().packings().forEach(one -> found.put(one.id(), one));
    }
    return found;
  }

  private static void plans(Map<Object, Object> found, CaseFile file) {
    var planning = file.planning();
    planning.wishedArrival().ifPresent(day -> found.put("arrival", day));
    planning.edsCarrier().ifPresent(carrier -> found.put("carrier", carrier));
    if (!planning.nationalities().isEmpty()) {
      found.put("nationalities", planning.nationalities());
    }
    keep(found, "days", planning.days());
    keep(found, "day off", file.ownDays());
  }

  private static void figures(Map<Object, Object> found, Comparing comparing) {
    if (!comparing.means().equals(Comparing.NOTHING.means())) {
      found.put("means", comparing.means());
    }
    comparing.filters().forEach(one -> found.put(List.of("filter", one.name()), one));
    keep(found, "rate", comparing.rates());
    comparing.facts().ifPresent(facts -> found.put("facts", facts));
  }

  private static void keep(Map<Object, Object> found, String kind, Map<?, ?> more) {
    more.forEach((key, value) -> found.put(List.of(kind, key), value));
  }

  /** What there is of each part; parts of which there is nothing are left out. */
  public List<Count> counts() {
    return entries.entrySet().stream()
        .filter(part -> !part.getValue().isEmpty())
        .map(part -> new Count(part.getKey(), part.getValue().size()))
        .toList();
  }

  /** How many entries there are in all. */
  public int total() {
    return entries.values().stream().mapToInt(Map::size).sum();
  }

  /**
   * What would be other if {@code then} stood in the place of {@code now}.
   *
   * @param back is there then and not now
   * @param gone is there now and not then
   * @param other is there both times, and not the same
   */
  public record Difference(List<Count> back, List<Count> gone, List<Count> other) {
    public Difference {
      back = List.copyOf(back);
      gone = List.copyOf(gone);
      other = List.copyOf(other);
    }

    /** Whether nothing would change. */
    public boolean isNothing() {
      return back.isEmpty() && gone.isEmpty() && other.isEmpty();
    }
  }

  /** What would change if {@code then} stood in this one's place. */
  public Difference to(Holding then) {
    List<Count> back = new ArrayList<>();
    List<Count> gone = new ArrayList<>();
    List<Count> other = new ArrayList<>();
    for (Part part : Part.values()) {
      var before = of(part);
      var after = then.of(part);
      add(back, part, after.keySet().stream().filter(key -> !before.containsKey(key)).count());
      add(gone, part, before.keySet().stream().filter(key -> !after.containsKey(key)).count());
      add(
          other,
          part,
          part == Part.PROGRAMS
              ? moved(programs, then.programs)
              : before.entrySet().stream()
                  .filter(one -> after.containsKey(one.getKey()))
                  .filter(one -> !Objects.equals(one.getValue(), after.get(one.getKey())))
                  .count());
    }
    return new Difference(back, gone, other);
  }

  private Map<Object, Object> of(Part part) {
    return Optional.ofNullable(entries.get(part)).orElse(Map.of());
  }

  private static void add(List<Count> counts, Part part, long count) {
    if (count > 0) {
      counts.add(new Count(part, (int) count));
    }
  }

  /** Of the programs that stand in both lists, how many stand at another place among them. */
  private static long moved(List<String> before, List<String> after) {
    Map<String, Integer> places = new LinkedHashMap<>();
    before.stream().filter(after::contains).forEach(one -> places.put(one, places.size()));
    var common = after.stream().filter(places::containsKey).toList();
    return common.stream()
        .filter(one -> !Integer.valueOf(common.indexOf(one)).equals(places.get(one)))
        .count();
  }
}
