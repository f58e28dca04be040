package app.qadam.model.casefile;

import app.qadam.model.details.Field;
import app.qadam.model.details.Statement;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing the applicant does. A change carries what was there before, so that it knows its
 * inverse by itself and notices when it is applied to another case file than it was made for.
 */
public sealed interface Change {

  /** The change that takes this one back. */
  Change inverse();

  /**
   * The case file after this change.
   *
   * @throws StaleChange when {@code before} is not the case file that the change was made for
   */
  CaseFile applyTo(CaseFile before);

  /** The files of which the change tells, before and after it. */
  default Stream<KeptFile> files() {
    return Stream.empty();
  }

  /**
   * The same change as if there had never been files of these contents. It fits the case file that
   * lacks them.
   *
   * @param digests SHA-256, 64 hexadecimal digits in lower case
   */
  default Change without(Set<String> digests) {
    return this;
  }

  /** Thrown when a change does not fit the case file any more. */
  final class StaleChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleChange(String what) {
      super(what + " is not what this change was made for");
    }
  }

  /** Records that something happened. */
  record RecordEvent(RecordedEvent event) implements Change {
    @Override
    public Change inverse() {
      return new RemoveEvent(event);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      check(before.events().stream().noneMatch(e -> e.id() == event.id()), "the list of events");
      var events = new ArrayList<>(before.events());
      events.add(event);
      return before.withEvents(events);
    }
  }

  /** Takes a recorded event away. */
  record RemoveEvent(RecordedEvent event) implements Change {
    @Override
    public Change inverse() {
      return new RecordEvent(event);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var events = new ArrayList<>(before.events());
      check(events.remove(event), "the event");
      return before.withEvents(events);
    }
  }

  /** Corrects the date or the reference of a recorded event. */
  record CorrectEvent(RecordedEvent from, RecordedEvent to) implements Change {
    public CorrectEvent {
      if (from.id() != to.id() || from.type() != to.type()) {
        throw new IllegalArgumentException("a correction keeps the event's number and type");
      }
    }

    @Override
    public Change inverse() {
      return new CorrectEvent(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var events = new ArrayList<>(before.events());
      check(events.remove(from), "the event");
      events.add(to);
      return before.withEvents(events);
    }
  }

  /** Sets what is kept about a document. */
  record SetDocument(DocumentRecord from, DocumentRecord to) implements Change {
    public SetDocument {
      if (!from.document().equals(to.document())) {
        throw new IllegalArgumentException("a change of one document cannot name two");
      }
    }

    @Override
    public Change inverse() {
      return new SetDocument(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      check(before.document(from.document()).equals(from), "the document");
      var documents = new HashMap<>(before.documents());
      if (to.equals(DocumentRecord.untouched(to.document()))) {
        documents.remove(to.document());
      } else {
        documents.put(to.document(), to);
      }
      return before.withDocuments(documents);
    }
  }

  /** Writes the note of a stage; an empty note is no note. */
  record WriteNote(Stage stage, @Prose String from, @Prose String to) implements Change {
    public WriteNote {
      from = from.isBlank() ? "" : from;
      to = to.isBlank() ? "" : to;
    }

    @Override
    public Change inverse() {
      return new WriteNote(stage, to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      check(before.notes().getOrDefault(stage, "").equals(from), "the note");
      var notes = new HashMap<>(before.notes());
      put(notes, stage, to.isEmpty() ? Optional.empty() : Optional.of(to));
      return before.withNotes(notes);
    }
  }

  /** Passes a gate with a reason, or takes that back. */
  record PassGate(Stage stage, Optional<GateOverride> from, Optional<GateOverride> to)
      implements Change {
    public PassGate {
      if (Stream.concat(from.stream(), to.stream()).anyMatch(gate -> gate.stage() != stage)) {
        throw new IllegalArgumentException("a change of one gate cannot name two");
      }
    }

    @Override
    public Change inverse() {
      return new PassGate(stage, to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      check(Optional.ofNullable(before.overrides().get(stage)).equals(from), "the gate");
      var overrides = new HashMap<>(before.overrides());
      put(overrides, stage, to);
      return before.withOverrides(overrides);
    }
  }

  /** Sets the programs kept for comparing. */
  record SetShortlist(List<String> from, List<String> to) implements Change {
    public SetShortlist {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    @Override
    public Change inverse() {
      return new SetShortlist(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      check(before.shortlist().equals(from), "the shortlist");
      return before.withShortlist(to);
    }
  }

  /** Records a stay, corrects it, or takes it away. */
  record SetStay(Optional<RecordedStay> from, Optional<RecordedStay> to) implements Change {
    public SetStay {
      checkSame(from.map(RecordedStay::id), to.map(RecordedStay::id));
    }

    @Override
    public Change inverse() {
      return new SetStay(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      return before.withStays(exchanged(before.stays(), from, to, RecordedStay::id, "the stay"));
    }
  }

  /** Adds a deadline of the applicant's own, changes it, or takes it away. */
  record SetOwnDeadline(Optional<OwnDeadline> from, Optional<OwnDeadline> to) implements Change {
    public SetOwnDeadline {
      checkSame(from.map(OwnDeadline::id), to.map(OwnDeadline::id));
    }

    @Override
    public Change inverse() {
      return new SetOwnDeadline(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      return before.withOwnDeadlines(
          exchanged(before.ownDeadlines(), from, to, OwnDeadline::id, "the deadline"));
    }
  }

  /** Makes a day a day off or a working day for this application, or as it was. */
  record SetOwnDay(Optional<OwnDay> from, Optional<OwnDay> to) implements Change {
    public SetOwnDay {
      checkSame(from.map(OwnDay::date), to.map(OwnDay::date));
    }

    @Override
    public Change inverse() {
      return new SetOwnDay(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var date = from.or(() -> to).orElseThrow().date();
      check(Optional.ofNullable(before.ownDays().get(date)).equals(from), "the day");
      var days = new HashMap<>(before.ownDays());
      put(days, date, to);
      return before.withOwnDays(days);
    }
  }

  /** Writes a note to a deadline, or sets when to be reminded of it. */
  record SetDeadlineNote(DeadlineNote from, DeadlineNote to) implements Change {
    public SetDeadlineNote {
      if (!from.deadline().equals(to.deadline())) {
        throw new IllegalArgumentException("a change of one deadline cannot name two");
      }
    }

    @Override
    public Change inverse() {
      return new SetDeadlineNote(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      check(before.deadlineNote(from.deadline()).equals(from), "the note");
      var notes = new HashMap<>(before.deadlineNotes());
      put(notes, to.deadline(), Optional.of(to).filter(note -> !note.isEmpty()));
      return before.withDeadlineNotes(notes);
    }
  }

  /** Sets what the applicant plans with. */
  record SetPlanning(Planning from, Planning to) implements Change {
    @Override
    public Change inverse() {
      return new SetPlanning(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      check(before.planning().equals(from), "the planning");
      return before.withPlanning(to);
    }
  }

  /** Answers a question of eligibility, or takes the answer back. */
  record AnswerQuestion(String question, Optional<Reply> from, Optional<Reply> to)
      implements Change {
    @Override
    public Change inverse() {
      return new AnswerQuestion(question, to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var person = before.person();
      check(Optional.ofNullable(person.replies().get(question)).equals(from), "the answer");
      var replies = new HashMap<>(person.replies());
      put(replies, question, to);
      return before.withPerson(person.withReplies(replies));
    }
  }

  /** Writes one of the applicant's facts, or takes it away. */
  record SetDetail(Field field, Optional<String> from, Optional<String> to) implements Change {
    public SetDetail {
      from = from.map(String::strip).filter(text -> !text.isEmpty());
      to = to.map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public Change inverse() {
      return new SetDetail(field, to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var person = before.person();
      check(Optional.ofNullable(person.details().get(field)).equals(from), "the detail");
      var details = new HashMap<>(person.details());
      put(details, field, to);
      return before.withPerson(person.withDetails(details));
    }
  }

  /** Writes what a document says of the applicant. */
  record SetStatement(Statement from, Statement to) implements Change {
    public SetStatement {
      if (!from.document().equals(to.document())) {
        throw new IllegalArgumentException("a change of one document cannot name two");
      }
    }

    @Override
    public Change inverse() {
      return new SetStatement(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var person = before.person();
      check(person.statement(from.document()).equals(from), "what the document says");
      var statements = new HashMap<>(person.statements());
      put(statements, to.document(), Optional.of(to).filter(said -> !said.isEmpty()));
      return before.withPerson(person.withStatements(statements));
    }
  }

  /** Writes how a document is got. */
  record SetHandling(Handling from, Handling to) implements Change {
    public SetHandling {
      if (!from.document().equals(to.document())) {
        throw new IllegalArgumentException("a change of one document cannot name two");
      }
    }

    @Override
    public Change inverse() {
      return new SetHandling(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var papers = before.papers();
      check(papers.handling(from.document()).equals(from), "how the document is got");
      var handlings = new HashMap<>(papers.handlings());
      put(
          handlings,
          to.document(),
          Optional.of(to).filter(one -> !one.equals(Handling.none(to.document()))));
      return before.withPapers(papers.withHandlings(handlings));
    }
  }

  /**
   * Attaches files to a document, takes them away, or marks another version as the one that is
   * handed in. The content of a file stays in the Qadam file, so that this can be taken back.
   */
  record SetAttachments(String document, List<Attachment> from, List<Attachment> to)
      implements Change {
    public SetAttachments {
      from = List.copyOf(from);
      to = List.copyOf(to);
      if (!Stream.concat(from.stream(), to.stream())
          .allMatch(one -> one.document().equals(document))) {
        throw new IllegalArgumentException("a change of one document's files cannot name two");
      }
      if (to.stream().filter(Attachment::current).count() > 1) {
        throw new IllegalArgumentException("one version of a document is handed in");
      }
    }

    @Override
    public Change inverse() {
      return new SetAttachments(document, to, from);
    }

    @Override
    public Stream<KeptFile> files() {
      return Stream.concat(from.stream(), to.stream());
    }

    @Override
    public Change without(Set<String> digests) {
      return new SetAttachments(document, kept(from, digests), kept(to, digests));
    }

    private static List<Attachment> kept(List<Attachment> files, Set<String> gone) {
      return files.stream().filter(one -> !gone.contains(one.sha256())).toList();
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var papers = before.papers();
      check(papers.of(document).equals(from), "the files");
      var others = papers.attachments().stream().filter(one -> !one.document().equals(document));
      var after = Stream.concat(others, to.stream()).toList();
      check(after.stream().map(Attachment::id).distinct().count() == after.size(), "the files");
      return before.withPapers(papers.withAttachments(after));
    }
  }

  /** Records a hand-in folder that was made, or takes the record away. */
  record SetPacking(Optional<Packing> from, Optional<Packing> to) implements Change {
    public SetPacking {
      checkSame(from.map(Packing::id), to.map(Packing::id));
    }

    @Override
    public Change inverse() {
      return new SetPacking(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var papers = before.papers();
      return before.withPapers(
          papers.withPackings(exchanged(papers.packings(), from, to, Packing::id, "the folder")));
    }
  }

  /** Sets the applicant's figures for comparing programs. */
  record SetMeans(Means from, Means to) implements Change {
    @Override
    public Change inverse() {
      return new SetMeans(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var comparing = before.comparing();
      check(comparing.means().equals(from), "what you told of your means");
      return before.withComparing(comparing.withMeans(to));
    }
  }

  /** Saves a filter under a name, or takes it away. */
  record SetFilter(Optional<SavedFilter> from, Optional<SavedFilter> to) implements Change {
    public SetFilter {
      checkSame(from.map(SavedFilter::name), to.map(SavedFilter::name));
    }

    @Override
    public Change inverse() {
      return new SetFilter(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var comparing = before.comparing();
      return before.withComparing(
          comparing.withFilters(
              exchanged(comparing.filters(), from, to, SavedFilter::name, "the filter")));
    }
  }

  /** Sets an exchange rate of the applicant's, or takes it away. */
  record SetRate(Optional<OwnRate> from, Optional<OwnRate> to) implements Change {
    public SetRate {
      checkSame(from.map(OwnRate::currency), to.map(OwnRate::currency));
    }

    @Override
    public Change inverse() {
      return new SetRate(to, from);
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var comparing = before.comparing();
      var currency = from.or(() -> to).orElseThrow().currency();
      check(Optional.ofNullable(comparing.rates().get(currency)).equals(from), "the rate");
      var rates = new HashMap<>(comparing.rates());
      put(rates, currency, to);
      return before.withComparing(comparing.withRates(rates));
    }
  }

  /**
   * Accepts a file of facts in place of the one before, or takes it back. Its content stays in the
   * Qadam file, so that this can be undone.
   */
  record SetFactsFile(Optional<FactsFile> from, Optional<FactsFile> to) implements Change {
    @Override
    public Change inverse() {
      return new SetFactsFile(to, from);
    }

    @Override
    public Stream<KeptFile> files() {
      return Stream.concat(from.stream(), to.stream());
    }

    @Override
    public Change without(Set<String> digests) {
      return new SetFactsFile(
          from.filter(one -> !digests.contains(one.sha256())),
          to.filter(one -> !digests.contains(one.sha256())));
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var comparing = before.comparing();
      check(comparing.facts().equals(from), "the file of facts");
      return before.withComparing(comparing.withFacts(to));
    }
  }

  /**
   * Several changes that the applicant made as one: undone together.
   *
   * @param parts in the order in which they are applied, at least one
   */
  record Together(List<Change> parts) implements Change {
    public Together {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("a change changes something");
      }
    }

    @Override
    public Change inverse() {
      return new Together(parts.reversed().stream().map(Change::inverse).toList());
    }

    @Override
    public Stream<KeptFile> files() {
      return parts.stream().flatMap(Change::files);
    }

    @Override
    public Change without(Set<String> digests) {
      return new Together(parts.stream().map(part -> part.without(digests)).toList());
    }

    @Override
    public CaseFile applyTo(CaseFile before) {
      var after = before;
      for (Change part : parts) {
        after = part.applyTo(after);
      }
      return after;
    }
  }

  private static <K, V> void put(Map<K, V> map, K key, Optional<V> value) {
    if (value.isPresent()) {
      map.put(key, value.get());
    } else {
      map.remove(key);
    }
  }

  private static void check(boolean fits, String what) {
    if (!fits) {
      throw new StaleChange(Objects.requireNonNull(what));
    }
  }

  /** What is added has no number yet that another thing carries; what is replaced is there. */
  private static <V, K> List<V> exchanged(
      List<V> before, Optional<V> from, Optional<V> to, Function<V, K> key, String what) {
    var after = new ArrayList<>(before);
    if (from.isPresent()) {
      check(after.remove(from.get()), what);
    } else {
      var added = key.apply(to.orElseThrow());
      check(after.stream().noneMatch(one -> key.apply(one).equals(added)), what);
    }
    to.ifPresent(after::add);
    return after;
  }

  private static <K> void checkSame(Optional<K> from, Optional<K> to) {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("a change changes something");
    }
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      throw new IllegalArgumentException("a change of one thing cannot name two");
    }
  }
}
