package app.qadam.model.casefile;

import static app.qadam.model.stage.EventType.ADDRESS_CHANGED;
import static app.qadam.model.stage.EventType.ARRIVED;
import static app.qadam.model.stage.EventType.HOST_NOTIFIED;
import static app.qadam.model.stage.EventType.HUB_APPROVED;
import static app.qadam.model.stage.EventType.HUB_REFUSED;
import static app.qadam.model.stage.EventType.HUB_SUBMITTED;
import static app.qadam.model.stage.EventType.MEDICAL_ISSUED;
import static app.qadam.model.stage.EventType.VISA_ISSUED;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Phrase;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static RecordedEvent event(long id, EventType type, LocalDate date) {
    return new RecordedEvent(id, type, date, Optional.empty());
  }

  private static CaseFile file(RecordedEvent... events) {
    return CaseFile.EMPTY.withEvents(List.of(events));
  }

  private static Optional<String> key(RecordedEvent event, CaseFile file) {
    return EventCheck.problemWith(event, file).map(Phrase::key);
  }

  @Test
  void decisionBeforeItsSubmissionIsRefused() {
    var file = file(event(1, HUB_SUBMITTED, DAY));

    var problem = EventCheck.problemWith(event(2, HUB_APPROVED, DAY.minusDays(1)), file);

    assertThat(problem)
        .contains(
            Phrase.of(
                "problem.before-its-cause", HUB_APPROVED, DAY.minusDays(1), HUB_SUBMITTED, DAY));
  }

  @Test
  void decisionOnTheDayOfItsSubmissionIsAllowed() {
    assertThat(key(event(2, HUB_APPROVED, DAY), file(event(1, HUB_SUBMITTED, DAY)))).isEmpty();
  }

  @Test
  void submissionAfterItsDecisionIsRefused() {
    var file = file(event(1, HUB_APPROVED, DAY));

    assertThat(EventCheck.problemWith(event(2, HUB_SUBMITTED, DAY.plusDays(1)), file))
        .contains(
            Phrase.of(
                "problem.after-its-effect", HUB_SUBMITTED, DAY.plusDays(1), HUB_APPROVED, DAY));
  }

  @Test
  void submissionRecordedAfterwardsWithItsTrueDateIsAllowed() {
    var file = file(event(1, HUB_APPROVED, DAY));

    assertThat(key(event(2, HUB_SUBMITTED, DAY.minusDays(10)), file)).isEmpty();
  }

  @Test
  void secondAttemptAfterARefusalIsAllowed() {
    var file = file(event(1, HUB_SUBMITTED, DAY), event(2, HUB_REFUSED, DAY.plusDays(20)));

    assertThat(key(event(3, HUB_SUBMITTED, DAY.plusDays(30)), file)).isEmpty();
    assertThat(key(event(3, HUB_SUBMITTED, DAY.plusDays(20)), file)).isEmpty();
  }

  @Test
  void arrivalBeforeTheVisaIsRefused() {
    var file = file(event(1, VISA_ISSUED, DAY));

    assertThat(key(event(2, ARRIVED, DAY.minusDays(1)), file)).contains("problem.before-its-cause");
    assertThat(key(event(2, ARRIVED, DAY), file)).isEmpty();
  }

  @Test
  void medicalExaminationWaitsForNothing() {
    var file = file(event(1, VISA_ISSUED, DAY), event(2, ARRIVED, DAY.plusDays(5)));

    assertThat(key(event(3, MEDICAL_ISSUED, DAY.minusDays(30)), file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-12-31", "0026-12-01", "2061-01-01", "+20261-12-01"})
  void dateFarOffIsRefused(LocalDate date) {
    assertThat(EventCheck.problemWith(event(1, HUB_SUBMITTED, date), CaseFile.EMPTY))
        .contains(Phrase.of("problem.date-far-off", date, 2015, 2060));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-01-01", "2060-12-31"})
  void firstAndLastPlausibleDaysAreAllowed(LocalDate date) {
    assertThat(key(event(1, HUB_SUBMITTED, date), CaseFile.EMPTY)).isEmpty();
  }

  @Test
  void sameEventTwiceIsRefused() {
    var file = file(event(1, HUB_SUBMITTED, DAY));

    assertThat(EventCheck.problemWith(event(2, HUB_SUBMITTED, DAY), file))
        .contains(Phrase.of("problem.already-recorded", HUB_SUBMITTED, DAY));
  }

  @Test
  void sameDayWithAnotherReferenceIsAnotherEvent() {
    var file = file(event(1, HUB_SUBMITTED, DAY));

    assertThat(key(new RecordedEvent(2, HUB_SUBMITTED, DAY, Optional.of("AH-2")), file)).isEmpty();
  }

  @Test
  void correctionIsNotHeldAgainstWhatItCorrects() {
    var submitted = event(1, HUB_SUBMITTED, DAY);
    var file = file(submitted, event(2, HUB_APPROVED, DAY.plusDays(20)));

    assertThat(key(submitted, file)).isEmpty();
    assertThat(key(event(1, HUB_SUBMITTED, DAY.plusDays(20)), file)).isEmpty();
    assertThat(key(event(1, HUB_SUBMITTED, DAY.plusDays(21)), file))
        .contains("problem.after-its-effect");
    assertThat(key(event(2, HUB_APPROVED, DAY.minusDays(1)), file))
        .contains("problem.before-its-cause");
  }

  @Test
  void firstAttemptCannotMoveBehindItsRefusalThoughASecondFollows() {
    var file =
        file(
            event(1, HUB_SUBMITTED, DAY),
            event(2, HUB_REFUSED, DAY.plusDays(20)),
            event(3, HUB_SUBMITTED, DAY.plusDays(30)));

    assertThat(key(event(1, HUB_SUBMITTED, DAY.plusDays(25)), file))
        .contains("problem.after-its-effect");
  }

  @Test
  void hostMayNotifyOfAStayBeforeTheArrivalOnTheVisa() {
    var visit = new RecordedStay(1, DAY, Optional.of(DAY.plusDays(20)), Optional.empty());
    var file = file(event(1, ARRIVED, DAY.plusDays(100))).withStays(List.of(visit));

    assertThat(key(event(2, HOST_NOTIFIED, DAY.plusDays(2)), file)).isEmpty();
    assertThat(key(event(2, HOST_NOTIFIED, DAY), file)).isEmpty();
    assertThat(key(event(2, HOST_NOTIFIED, DAY.minusDays(1)), file))
        .contains("problem.before-its-cause");
    assertThat(key(event(2, ADDRESS_CHANGED, DAY.plusDays(2)), file))
        .contains("problem.before-its-cause");
  }

  @Test
  void arrivalCanBeRecordedAfterAHostNotifiedOfAnEarlierStay() {
    var visit = new RecordedStay(1, DAY, Optional.of(DAY.plusDays(20)), Optional.empty());
    var notified = file(event(1, HOST_NOTIFIED, DAY.plusDays(2)));
    var arrival = event(2, ARRIVED, DAY.plusDays(100));

    assertThat(key(arrival, notified)).contains("problem.after-its-effect");
    assertThat(key(arrival, notified.withStays(List.of(visit)))).isEmpty();
  }

  @Test
  void endAsPrintedFarOffIsRefused() {
    var visa = event(1, VISA_ISSUED, DAY);

    assertThat(key(visa.until(Optional.of(LocalDate.of(2061, 1, 1))), CaseFile.EMPTY))
        .contains("problem.date-far-off");
    assertThat(key(visa.until(Optional.of(DAY.plusYears(1))), CaseFile.EMPTY)).isEmpty();
  }

  static Stream<EventType> everyEventWithACause() {
    return Stream.of(EventType.values()).filter(type -> !type.notBefore().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("everyEventWithACause")
  void noEventStandsBeforeItsCauseWhicheverIsRecordedFirst(EventType type) {
    var cause = event(1, type.notBefore().getFirst(), DAY);
    var early = event(2, type, DAY.minusDays(1));

    assertThat(key(early, file(cause))).contains("problem.before-its-cause");
    assertThat(key(cause, file(early))).contains("problem.after-its-effect");
  }
}
