package app.qadam.model.casefile;

import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the applicant recorded, at one moment.
 *
 * @param events in order of their dates
 * @param documents by the document's id; one that is missing is untouched
 * @param notes the applicant's own words, by stage
 * @param overrides gates passed with a reason, by stage
 * @param shortlist ids of the programs kept for comparing, in the order chosen, without doubles
 */
public record CaseFile(
    List<RecordedEvent> events,
    Map<String, DocumentRecord> documents,
    Map<Stage, String> notes,
    Map<Stage, GateOverride> overrides,
    List<String> shortlist) {
  public static final CaseFile EMPTY =
      new CaseFile(List.of(), Map.of(), Map.of(), Map.of(), List.of());

  public CaseFile {
    events = events.stream().sorted(RecordedEvent.IN_TIME).toList();
    documents = Map.copyOf(documents);
    notes = Map.copyOf(notes);
    overrides = Map.copyOf(overrides);
    shortlist = List.copyOf(shortlist);
    if (shortlist.stream().distinct().count() != shortlist.size()) {
      throw new IllegalArgumentException("a program stands once in the shortlist");
    }
  }

  /** The last event of a type. */
  public Optional<RecordedEvent> last(EventType type) {
    return events.stream().filter(event -> event.type() == type).reduce((a, b) -> b);
  }

  /** Whether an event of this type is recorded. */
  public boolean has(EventType type) {
    return last(type).isPresent();
  }

  /**
   * The events of these types that {@code start} led to, in order of dates, those of one day in the
   * order in which they were recorded. One that was recorded before {@code start} on its day
   * belongs to it too, unless there was an earlier start that it can belong to.
   */
  public List<RecordedEvent> since(RecordedEvent start, Set<EventType> types) {
    boolean isFirst =
        events.stream().noneMatch(event -> event.type() == start.type() && isBefore(event, start));
    return events.stream()
        .filter(event -> types.contains(event.type()))
        .filter(event -> isBefore(start, event) || (isFirst && event.date().equals(start.date())))
        .toList();
  }

  private static boolean isBefore(RecordedEvent one, RecordedEvent other) {
    return RecordedEvent.IN_TIME.compare(one, other) < 0;
  }

  /** What is recorded of a document. */
  public DocumentRecord document(String id) {
    return documents.getOrDefault(id, DocumentRecord.untouched(id));
  }

  /** The number that the next recorded event gets. */
  public long nextEventId() {
    return events.stream().mapToLong(RecordedEvent::id).max().orElse(0) + 1;
  }
}
