package app.qadam.model.casefile;

import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
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
 * @param stays entries and exits, in order of entry
 * @param ownDeadlines dates that the applicant set, the earliest first
 * @param ownDays days off that the applicant added or took away, by date
 * @param deadlineNotes what is added to deadlines, by the deadline's id
 * @param planning what the applicant plans with
 * @param person what the applicant told of the applicant
 * @param papers the files, how documents are got, and what was packed
 * @param comparing figures, filters, rates and facts with which programs are compared
 */
public record CaseFile(
    List<RecordedEvent> events,
    Map<String, DocumentRecord> documents,
    @Prose Map<Stage, String> notes,
    Map<Stage, GateOverride> overrides,
    List<String> shortlist,
    List<RecordedStay> stays,
    List<OwnDeadline> ownDeadlines,
    Map<LocalDate, OwnDay> ownDays,
    Map<String, DeadlineNote> deadlineNotes,
    Planning planning,
    Person person,
    Papers papers,
    Comparing comparing) {
  public static final CaseFile EMPTY =
      new CaseFile(
          List.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Planning.NONE,
          Person.UNKNOWN,
          Papers.NONE,
          Comparing.NOTHING);

  public CaseFile {
    events = InOrder.of(events, RecordedEvent.IN_TIME);
    documents = Map.copyOf(documents);
    notes = Map.copyOf(notes);
    overrides = Map.copyOf(overrides);
    shortlist = List.copyOf(shortlist);
    stays = InOrder.of(stays, RecordedStay.IN_TIME);
    ownDeadlines = InOrder.of(ownDeadlines, OwnDeadline.IN_TIME);
    ownDays = Map.copyOf(ownDays);
    deadlineNotes = Map.copyOf(deadlineNotes);
    if (new HashSet<>(shortlist).size() != shortlist.size()) {
      throw new IllegalArgumentException("a program stands once in the shortlist");
    }
  }

  /** The last event of a type. */
  public Optional<RecordedEvent> last(EventType type) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).type() == type) {
        return Optional.of(events.get(i));
      }
    }
    return Optional.empty();
  }

  /** The first event of a type. */
  public Optional<RecordedEvent> first(EventType type) {
    return events.stream().filter(event -> event.type() == type).findFirst();
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
    var record = documents.get(id);
    return record == null ? DocumentRecord.untouched(id) : record;
  }

  /** Whether the applicant said that no visa is needed to enter. */
  public boolean saysWithoutVisa() {
    return person.replies().get(Eligibility.WITHOUT_VISA) == Reply.YES;
  }

  /**
   * Whether the way leads past the visa: the applicant said so, and applied for none all the same,
   * or for one that was refused.
   */
  public boolean goesWithoutVisa() {
    return saysWithoutVisa()
        && events.stream()
            .filter(event -> event.type().stage() == Stage.E_VISA)
            .reduce((a, b) -> b)
            .filter(event -> event.type() != EventType.VISA_REFUSED)
            .isEmpty();
  }

  /** What is added to a deadline. */
  public DeadlineNote deadlineNote(String deadline) {
    var note = deadlineNotes.get(deadline);
    return note == null ? DeadlineNote.none(deadline) : note;
  }

  /** The number that the next recorded event gets. */
  public long nextEventId() {
    return events.stream().mapToLong(RecordedEvent::id).max().orElse(0) + 1;
  }

  /** The number that the next recorded stay gets. */
  public long nextStayId() {
    return stays.stream().mapToLong(RecordedStay::id).max().orElse(0) + 1;
  }

  /** The number that the next own deadline gets. */
  public long nextOwnDeadlineId() {
    return ownDeadlines.stream().mapToLong(OwnDeadline::id).max().orElse(0) + 1;
  }

  /** The same file with other events. */
  public CaseFile withEvents(Collection<RecordedEvent> events) {
    return new CaseFile(
        List.copyOf(events),
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other documents. */
  public CaseFile withDocuments(Map<String, DocumentRecord> documents) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other notes. */
  public CaseFile withNotes(Map<Stage, String> notes) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other overrides. */
  public CaseFile withOverrides(Map<Stage, GateOverride> overrides) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other shortlist. */
  public CaseFile withShortlist(List<String> shortlist) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other stays. */
  public CaseFile withStays(Collection<RecordedStay> stays) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        List.copyOf(stays),
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other own deadlines. */
  public CaseFile withOwnDeadlines(Collection<OwnDeadline> ownDeadlines) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        List.copyOf(ownDeadlines),
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other own days. */
  public CaseFile withOwnDays(Map<LocalDate, OwnDay> ownDays) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other deadline notes. */
  public CaseFile withDeadlineNotes(Map<String, DeadlineNote> deadlineNotes) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other planning. */
  public CaseFile withPlanning(Planning planning) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other person. */
  public CaseFile withPerson(Person person) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other papers. */
  public CaseFile withPapers(Papers papers) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }

  /** The same file with other tools for comparing. */
  public CaseFile withComparing(Comparing comparing) {
    return new CaseFile(
        events,
        documents,
        notes,
        overrides,
        shortlist,
        stays,
        ownDeadlines,
        ownDays,
        deadlineNotes,
        planning,
        person,
        papers,
        comparing);
  }
}
