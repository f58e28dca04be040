package app.qadam.model.handin;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.Attempts;
import app.qadam.model.plan.Attempts.Attempt;
import app.qadam.model.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is recorded when papers are handed in together, and when the answer comes. */
public final class Handover {
  private final HandIn handIn;
  private final CaseFile file;

  public Handover(HandIn handIn, CaseFile file) {
    this.handIn = handIn;
    this.file = file;
  }

  /** The hand-in to an addressee as a file holds it. */
  public static Handover of(CaseFile file, Facts facts, LocalDate today, Addressee addressee) {
    return new Handover(
        HandIn.of(Plan.of(file, facts, today), file, facts, addressee, today), file);
  }

  /** The hand-in to this addressee that waits for its answer. */
  public Optional<RecordedEvent> waiting() {
    return last().filter(attempt -> attempt.ended().isEmpty()).map(Attempt::submitted);
  }

  /** The last hand-in to this addressee, whether it was answered or not. */
  public Optional<Attempt> last() {
    return Attempts.answeredAt(handIn.addressee().submission())
        .flatMap(stage -> Attempts.of(stage, file).last());
  }

  /** What can be handed in and is not: it is ready, or has a file that was packed all the same. */
  public List<HandIn.Item> toSubmit() {
    return handIn.items().stream()
        .filter(item -> item.document().type().states().contains(DocumentState.SUBMITTED))
        .filter(item -> item.file().isPresent() || item.document().state().isReady())
        .filter(item -> !isHere(item))
        .toList();
  }

  /** What was handed in and has no answer. */
  public List<HandIn.Item> submitted() {
    return handIn.items().stream()
        .filter(item -> record(item).state() == DocumentState.SUBMITTED)
        .toList();
  }

  /** What went to an earlier addressee goes to this one, too, until it is handed in here. */
  private boolean isHere(HandIn.Item item) {
    return waiting().isPresent() && isWithAnOffice(record(item));
  }

  private static boolean isWithAnOffice(DocumentRecord record) {
    return record.state() == DocumentState.SUBMITTED || record.state() == DocumentState.ACCEPTED;
  }

  private DocumentRecord record(HandIn.Item item) {
    return file.document(item.document().type().id());
  }

  /**
   * All of it handed in on a day: each document, and the stage's event unless one waits for its
   * answer. At least one of them is there to be recorded.
   *
   * @param number the number that was given for it
   */
  public Change submit(LocalDate day, Optional<String> number) {
    List<Change> parts = new ArrayList<>();
    for (HandIn.Item item : toSubmit()) {
      var before = record(item);
      // The number of an earlier submission does not belong to this one; its own number stays.
      var own = before.reference().filter(text -> !isWithAnOffice(before));
      parts.add(
          new Change.SetDocument(
              before,
              new DocumentRecord(
                  before.document(),
                  DocumentState.SUBMITTED,
                  Optional.of(day),
                  before.issued(),
                  before.validUntil(),
                  own.or(() -> number),
                  before.note())));
    }
    newSubmission(day, number).ifPresent(event -> parts.add(new Change.RecordEvent(event)));
    return new Change.Together(parts);
  }

  /** The event of the hand-in; absent while an earlier one waits for its answer. */
  public Optional<RecordedEvent> newSubmission(LocalDate day, Optional<String> number) {
    return waiting().isPresent()
        ? Optional.empty()
        : Optional.of(
            new RecordedEvent(file.nextEventId(), handIn.addressee().submission(), day, number));
  }

  /**
   * The answer. Accepted papers are accepted; after a refusal of the application they are ready
   * again, since it does not say that each of them was at fault.
   *
   * @param words the reason that was given
   */
  public Change answer(boolean accepted, LocalDate day, Optional<String> words) {
    var state = accepted ? DocumentState.ACCEPTED : DocumentState.READY;
    List<Change> parts = new ArrayList<>();
    for (HandIn.Item item : submitted()) {
      var before = record(item);
      parts.add(new Change.SetDocument(before, before.in(state, day)));
    }
    parts.add(new Change.RecordEvent(answerEvent(accepted, day, words)));
    return new Change.Together(parts);
  }

  /** The event of the answer. */
  public RecordedEvent answerEvent(boolean accepted, LocalDate day, Optional<String> words) {
    var addressee = handIn.addressee();
    return new RecordedEvent(
        file.nextEventId(),
        accepted ? addressee.accepted() : addressee.refused(),
        day,
        Optional.empty(),
        Optional.empty(),
        words);
  }
}
