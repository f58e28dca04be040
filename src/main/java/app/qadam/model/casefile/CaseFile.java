package app.qadam.model.casefile;

import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * The last of these events on or after the day of {@code start}, in order of dates: what it led
   * to. A refusal and the next submission may share a day, so what an earlier submission still
   * waited for on that day is the earlier one's.
   */
  public Optional<RecordedEvent> lastSince(RecordedEvent start, EventType... types) {
    var wanted = events.stream().filter(event -> List.of(types).contains(event.type())).toList();
    var since = wanted.stream().filter(event -> !event.date().isBefore(start.date())).toList();
    boolean firstIsEarliers =
        !since.isEmpty()
            && since.getFirst().date().equals(start.date())
            && events.stream()
                .filter(event -> event.type() == start.type() && start.type().isSubmission())
                .filter(event -> event.date().isBefore(start.date()))
                .reduce((a, b) -> b)
                .filter(earlier ->
                    wanted.stream()
                        .noneMatch(event ->
                            !event.date().isBefore(earlier.date())
                                && event.date().isBefore(start.date())))
                .isPresent();
    return since.stream().skip(firstIsEarliers ? 1 : 0).reduce((a, b) -> b);
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
