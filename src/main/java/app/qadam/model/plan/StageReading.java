package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads from the events alone where a stage stands; whether it can start is the gate's question.
 *
 * @param progress 0 to 1
 * @param since the day from which an office has the application, or on which it said no
 */
record StageReading(StageStatus status, Phrase reason, double progress, Optional<LocalDate> since) {

  static StageReading of(Stage stage, CaseFile file) {
    return switch (stage) {
      case IIN_AND_EDS -> allOf(file, EventType.IIN_ISSUED, EventType.EDS_ISSUED);
      case HUB_APPLICATION -> once(file, EventType.HUB_SUBMITTED);
      case HUB_REVIEW ->
          answered(
              file, EventType.HUB_SUBMITTED, EventType.HUB_APPROVED, Set.of(EventType.HUB_REFUSED));
      case PETITION -> petition(file);
      case EGOV ->
          answered(
              file,
              EventType.EGOV_SUBMITTED,
              EventType.EGOV_APPROVED,
              Set.of(EventType.EGOV_REFUSED, EventType.EGOV_FAILED));
      case E_VISA -> eVisa(file);
      case TRAVEL -> once(file, EventType.ARRIVED);
      case IN_PERSON -> inPerson(file);
    };
  }

  private static StageReading untouched() {
    return new StageReading(
        StageStatus.NOT_YET_STARTED, Phrase.of("reason.not-yet-started"), 0, Optional.empty());
  }

  private static StageReading done(RecordedEvent by) {
    return new StageReading(
        StageStatus.DONE,
        Phrase.of("reason.recorded", by.type(), by.date()),
        1,
        Optional.of(by.date()));
  }

  private static StageReading once(CaseFile file, EventType type) {
    return file.last(type).map(StageReading::done).orElseGet(StageReading::untouched);
  }

  private static StageReading allOf(CaseFile file, EventType... types) {
    List<RecordedEvent> found = Stream.of(types).flatMap(type -> file.last(type).stream()).toList();
    if (found.isEmpty()) {
      return untouched();
    }
    if (found.size() == types.length) {
      return done(found.getLast());
    }
    var open = Stream.of(types).filter(type -> !file.has(type)).findFirst().orElseThrow();
    return new StageReading(
        StageStatus.IN_PROGRESS,
        Phrase.of("reason.still-open", open),
        (double) found.size() / types.length,
        Optional.empty());
  }

  /** Something handed in waits for a yes or a no; a refusal can be followed by a new attempt. */
  private static StageReading answered(
      CaseFile file, EventType submitted, EventType yes, Set<EventType> no) {
    var attempt = file.last(submitted);
    Set<EventType> answers = new HashSet<>(no);
    answers.add(yes);
    var answer =
        attempt
            .map(event -> file.since(event, answers).stream())
            .orElseGet(() -> file.events().stream().filter(e -> answers.contains(e.type())))
            .reduce((a, b) -> b);
    if (answer.isPresent() && answer.get().type() == yes) {
      return done(answer.get());
    }
    if (answer.isPresent()) {
      return new StageReading(
          StageStatus.PROBLEM,
          Phrase.of("reason.recorded", answer.get().type(), answer.get().date()),
          0.5,
          Optional.of(answer.get().date()));
    }
    return attempt
        .map(event ->
            new StageReading(
                StageStatus.WAITING,
                Phrase.of("reason.waiting-since", event.date()),
                0.5,
                Optional.of(event.date())))
        .orElseGet(StageReading::untouched);
  }

  /** Who enters without a visa has nothing to do here, unless one was applied for all the same. */
  private static StageReading eVisa(CaseFile file) {
    if (file.goesWithoutVisa()) {
      return new StageReading(
          StageStatus.DONE, Phrase.of("reason.without-visa"), 1, Optional.empty());
    }
    return answered(
        file, EventType.VISA_APPLIED, EventType.VISA_ISSUED, Set.of(EventType.VISA_REFUSED));
  }

  private static StageReading petition(CaseFile file) {
    var issued = file.last(EventType.PETITION_ISSUED);
    if (issued.isPresent()) {
      return done(issued.get());
    }
    var review = of(Stage.HUB_REVIEW, file);
    return review
        .since()
        .filter(since -> review.status() == StageStatus.DONE)
        .map(since ->
            new StageReading(
                StageStatus.WAITING,
                Phrase.of("reason.waiting-since", since),
                0.5,
                Optional.of(since)))
        .orElseGet(StageReading::untouched);
  }

  private static StageReading inPerson(CaseFile file) {
    var handedIn =
        answered(
            file,
            EventType.ORIGINALS_SUBMITTED,
            EventType.PERMIT_ISSUED,
            Set.of(EventType.PERMIT_REFUSED));
    if (handedIn.status() == StageStatus.DONE || handedIn.status() == StageStatus.PROBLEM) {
      return handedIn;
    }
    List<EventType> parts =
        List.of(
            EventType.HOST_NOTIFIED,
            EventType.BIOMETRICS_TAKEN,
            EventType.MEDICAL_ISSUED,
            EventType.ORIGINALS_SUBMITTED);
    long found = parts.stream().filter(type -> isDoneHere(type, file)).count();
    if (found == parts.size()) {
      return new StageReading(
          handedIn.status(), handedIn.reason(), found / (parts.size() + 1.0), handedIn.since());
    }
    if (found == 0 && !file.has(EventType.ARRIVED)) {
      return untouched();
    }
    var open = parts.stream().filter(type -> !isDoneHere(type, file)).findFirst().orElseThrow();
    return new StageReading(
        StageStatus.IN_PROGRESS,
        Phrase.of("reason.still-open", open),
        found / (parts.size() + 1.0),
        Optional.empty());
  }

  /** A host may have notified of a stay before the visa; that is not the one asked for here. */
  private static boolean isDoneHere(EventType type, CaseFile file) {
    if (type != EventType.HOST_NOTIFIED) {
      return file.has(type);
    }
    var arrived = file.first(EventType.ARRIVED);
    return file.last(type)
        .filter(event -> arrived.isEmpty() || !event.date().isBefore(arrived.get().date()))
        .isPresent();
  }
}
