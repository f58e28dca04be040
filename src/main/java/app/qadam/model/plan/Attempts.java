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
import java.util.Set;
import java.util.stream.Collectors;

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

  /** The stage at which an office answers what was handed in; empty for any other event. */
  public static Optional<Stage> answeredAt(EventType submission) {
    return OFFICES.entrySet().stream()
        .filter(office -> office.getValue() == submission)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The event with which an attempt at a stage begins; empty where none is made. */
  public static Optional<EventType> begunBy(Stage stage) {
    return Optional.ofNullable(OFFICES.get(stage));
  }

  /** The id of the estimate for the waiting time after a refusal at a stage. */
  public static Optional<String> wait(Stage stage) {
    return switch (stage) {
      case HUB_REVIEW -> Optional.of("wait-hub");
      case EGOV -> Optional.of("wait-egov");
      case IIN_AND_EDS, HUB_APPLICATION, PETITION, E_VISA, TRAVEL, IN_PERSON -> Optional.empty();
    };
  }

  /** The attempts at a stage as they are recorded; none where none are made. */
  public static Attempts of(Stage stage, CaseFile file) {
    var submitted = OFFICES.get(stage);
    List<Attempt> attempts = new ArrayList<>();
    List<RecordedEvent> all =
        file.events().stream().filter(event -> event.type() == submitted).toList();
    for (int i = 0; i < all.size(); i++) {
      int next = i + 1 < all.size() ? file.events().indexOf(all.get(i + 1)) : Integer.MAX_VALUE;
      // The last answer counts: an office can think better of it.
      var ended =
          file.since(all.get(i), answers(stage)).stream()
              .filter(event -> file.events().indexOf(event) < next)
              .reduce((a, b) -> b);
      attempts.add(new Attempt(i + 1, all.get(i), ended));
    }
    return new Attempts(
        stage,
        attempts,
        wait(stage).flatMap(id -> Optional.ofNullable(file.planning().days().get(id))));
  }

  private static Set<EventType> answers(Stage stage) {
    return EventType.of(stage).stream()
        .filter(type -> type.endsAttempt() || type == Forecast.end(stage))
        .collect(Collectors.toSet());
  }

  /** The attempt that began with this event. */
  public Optional<Attempt> begunWith(RecordedEvent submitted) {
    return attempts.stream()
        .filter(attempt -> attempt.submitted().id() == submitted.id())
        .findFirst();
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
