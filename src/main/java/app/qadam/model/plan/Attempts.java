package app.qadam.model.plan;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attempts at a stage that an office decides on: a refusal is followed by the next one.
 *
 * @param attempts the first one first
 * @param waitDays the applicant's figure for the waiting time after a refusal, in calendar days;
 *     absent while it is not known
 */
public record Attempts(Stage stage, List<Attempt> attempts, Optional<Integer> waitDays) {
  /** Where an application is handed in, and what is handed in there. */
  private static final Map<Stage, EventType> OFFICES =
      Map.of(
          Stage.HUB_REVIEW, EventType.HUB_SUBMITTED,
          Stage.EGOV, EventType.EGOV_SUBMITTED,
          Stage.E_VISA, EventType.VISA_APPLIED,
          Stage.IN_PERSON, EventType.ORIGINALS_SUBMITTED);

  public Attempts {
    attempts = List.copyOf(attempts);
  }

  /**
   * One attempt.
   *
   * @param number from 1
   * @param submitted what was handed in; its note says what changed since the attempt before
   * @param ended the answer or the failure; its note says the reason; absent while it is open
   */
  public record Attempt(int number, RecordedEvent submitted, Optional<RecordedEvent> ended) {
    /** Whether another one has to follow. */
    public boolean hasFailed() {
      return ended.filter(event -> event.type().endsAttempt()).isPresent();
    }
  }

  /** Whether attempts are made at a stage. */
  public static boolean areMadeAt(Stage stage) {
    return OFFICES.containsKey(stage);
  }

  /** The id of the estimate for the waiting time after a refusal at a stage. */
  public static Optional<String> wait(Stage stage) {
    return switch (stage) {
      case HUB_REVIEW -> Optional.of("wait-hub");
      case EGOV -> Optional.of("wait-egov");
      case IIN_AND_EDS, HUB_APPLICATION, PETITION, E_VISA, TRAVEL, IN_PERSON -> Optional.empty();
    };
  }

  static Attempts of(Stage stage, CaseFile file) {
    var submitted = OFFICES.get(stage);
    List<Attempt> attempts = new ArrayList<>();
    List<RecordedEvent> all =
        file.events().stream().filter(event -> event.type() == submitted).toList();
    for (int i = 0; i < all.size(); i++) {
      var start = all.get(i);
      var next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.<RecordedEvent>empty();
      var ended =
          file.events().stream()
              .filter(event -> event.type().stage() == stage && isAnswer(event.type()))
              .filter(event -> file.events().indexOf(event) > file.events().indexOf(start))
              .filter(event ->
                  next.isEmpty()
                      || file.events().indexOf(event) < file.events().indexOf(next.get()))
              .findFirst();
      attempts.add(new Attempt(i + 1, start, ended));
    }
    return new Attempts(
        stage,
        attempts,
        wait(stage).flatMap(id -> Optional.ofNullable(file.planning().days().get(id))));
  }

  private static boolean isAnswer(EventType type) {
    return type.endsAttempt()
        || type == EventType.HUB_APPROVED
        || type == EventType.EGOV_APPROVED
        || type == EventType.VISA_ISSUED
        || type == EventType.PERMIT_ISSUED;
  }

  /** The last attempt. */
  public Optional<Attempt> last() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
  }

  /**
   * The first day on which the next attempt can be made: the waiting time after a refusal, where
   * the applicant knows it; after a failure of the portal there is none. Empty when nothing failed.
   */
  public Optional<LocalDate> nextFrom() {
    return last()
        .filter(Attempt::hasFailed)
        .flatMap(Attempt::ended)
        .map(event ->
            event.type().isRefusal() ? event.date().plusDays(waitDays.orElse(0)) : event.date());
  }

  /** Whether the waiting time matters now and is not known. */
  public boolean waitIsUnknown() {
    return waitDays.isEmpty()
        && wait(stage).isPresent()
        && last().flatMap(Attempt::ended).filter(event -> event.type().isRefusal()).isPresent();
  }
}
