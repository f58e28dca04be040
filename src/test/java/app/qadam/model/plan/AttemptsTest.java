package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Refusals and new attempts, also several on one day, in the order in which they are recorded. */
class AttemptsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  private static Plan plan(Object... typesAndDates) {
    List<RecordedEvent> events = new ArrayList<>();
    for (int i = 0; i < typesAndDates.length; i += 2) {
      events.add(
          new RecordedEvent(
              i / 2 + 1,
              (EventType) typesAndDates[i],
              LocalDate.parse((String) typesAndDates[i + 1]),
              Optional.of("N" + i)));
    }
    return Plan.of(CaseFile.EMPTY.withEvents(events), FACTS, TODAY);
  }

  @Test
  void refusedSentAgainAndApprovedOnOneDayIsApproved() {
    var plan =
        plan(
            EventType.HUB_SUBMITTED, "2027-02-01",
            EventType.HUB_REFUSED, "2027-02-10",
            EventType.HUB_SUBMITTED, "2027-02-10",
            EventType.HUB_APPROVED, "2027-02-10");
    assertThat(plan.stage(Stage.HUB_REVIEW).status()).isEqualTo(StageStatus.DONE);
  }

  @Test
  void sentRefusedAndSentAgainOnOneDayIsWaiting() {
    var plan =
        plan(
            EventType.EGOV_SUBMITTED, "2027-02-10",
            EventType.EGOV_REFUSED, "2027-02-10",
            EventType.EGOV_SUBMITTED, "2027-02-10");
    assertThat(plan.stage(Stage.EGOV).status()).isEqualTo(StageStatus.WAITING);
  }

  @Test
  void anAnswerRecordedBeforeItsOnlySubmissionOfThatDayBelongsToIt() {
    var plan = plan(EventType.HUB_APPROVED, "2027-02-10", EventType.HUB_SUBMITTED, "2027-02-10");
    assertThat(plan.stage(Stage.HUB_REVIEW).status()).isEqualTo(StageStatus.DONE);
  }

  @Test
  void aRefusalCountsAlsoWhenItsSubmissionIsNotRecorded() {
    assertThat(plan(EventType.VISA_REFUSED, "2027-02-10").stage(Stage.E_VISA).status())
        .isEqualTo(StageStatus.PROBLEM);
  }

  @Test
  void aPetitionIsNotWaitedForAfterALaterRefusal() {
    var plan =
        plan(
            EventType.HUB_SUBMITTED, "2027-02-01",
            EventType.HUB_APPROVED, "2027-02-10",
            EventType.HUB_SUBMITTED, "2027-03-01",
            EventType.HUB_REFUSED, "2027-03-10");
    assertThat(plan.stage(Stage.PETITION).status()).isEqualTo(StageStatus.CANNOT_START);
  }

  @Test
  void aSecondNotificationLeavesTheFirstInTime() {
    var plan =
        plan(
            EventType.ARRIVED, "2027-03-18",
            EventType.HOST_NOTIFIED, "2027-03-19",
            EventType.HOST_NOTIFIED, "2027-04-20");
    assertThat(plan.deadline("notification").orElseThrow().stateOn(TODAY))
        .isEqualTo(Deadline.State.MET);
  }

  private static CaseFile refusedOn(String day, Map<String, Integer> figures) {
    return CaseFile.EMPTY
        .withEvents(
            List.of(
                new RecordedEvent(
                    1, EventType.HUB_SUBMITTED, LocalDate.of(2027, 5, 1), Optional.empty()),
                new RecordedEvent(
                    2, EventType.HUB_REFUSED, LocalDate.parse(day), Optional.empty())))
        .withPlanning(Planning.NONE.taking(figures));
  }

  @Test
  void theNextAttemptWaitsAsLongAsTheApplicantKnowsOf() {
    var file = refusedOn("2027-05-20", Map.of("wait-hub", 90, "prepare-hub", 4));
    var attempts = Attempts.of(Stage.HUB_REVIEW, file);
    assertThat(attempts.nextFrom()).contains(LocalDate.of(2027, 8, 18));
    assertThat(attempts.waitIsUnknown()).isFalse();
    var forecast = Plan.of(file, FACTS, TODAY).forecast();
    assertThat(forecast.step(EventType.HUB_SUBMITTED).done()).isFalse();
    assertThat(forecast.step(EventType.HUB_SUBMITTED).end().typical())
        .isAfterOrEqualTo(LocalDate.of(2027, 8, 22));
    assertThat(forecast.step(EventType.IIN_ISSUED).done()).isTrue();
  }

  @Test
  void aWaitThatNobodyKnowsIsSaidToBeUnknownAndCountedAsNone() {
    var attempts = Attempts.of(Stage.HUB_REVIEW, refusedOn("2027-05-20", Map.of()));
    assertThat(attempts.waitIsUnknown()).isTrue();
    assertThat(attempts.nextFrom()).contains(LocalDate.of(2027, 5, 20));
  }

  @Test
  void aFailureIsNoRefusalAndAsksForNoWait() {
    var plan =
        plan(
            EventType.IIN_ISSUED, "2026-12-01",
            EventType.EDS_ISSUED, "2026-12-01",
            EventType.HUB_SUBMITTED, "2026-12-10",
            EventType.HUB_APPROVED, "2027-01-10",
            EventType.PETITION_ISSUED, "2027-01-20",
            EventType.EGOV_SUBMITTED, "2027-02-01",
            EventType.EGOV_FAILED, "2027-02-03");
    assertThat(plan.stage(Stage.EGOV).status()).isEqualTo(StageStatus.PROBLEM);
    assertThat(plan.next().title().key()).isEqualTo("next.egov.failed");
    var again =
        plan(
            EventType.IIN_ISSUED,
            "2026-12-01",
            EventType.EDS_ISSUED,
            "2026-12-01",
            EventType.HUB_SUBMITTED,
            "2026-12-10",
            EventType.HUB_APPROVED,
            "2027-01-10",
            EventType.PETITION_ISSUED,
            "2027-01-20",
            EventType.EGOV_SUBMITTED,
            "2027-02-01",
            EventType.EGOV_FAILED,
            "2027-02-03",
            EventType.EGOV_SUBMITTED,
            "2027-02-04",
            EventType.EGOV_REFUSED,
            "2027-02-09");
    assertThat(again.next().title().key()).isEqualTo("next.egov.problem");
  }

  @Test
  void eachAttemptHasItsOwnAnswer() {
    var file =
        CaseFile.EMPTY.withEvents(
            List.of(
                new RecordedEvent(
                    1, EventType.EGOV_SUBMITTED, LocalDate.of(2027, 2, 1), Optional.of("A")),
                new RecordedEvent(
                        2, EventType.EGOV_REFUSED, LocalDate.of(2027, 2, 5), Optional.empty())
                    .saying(Optional.of("Photo")),
                new RecordedEvent(
                        3, EventType.EGOV_SUBMITTED, LocalDate.of(2027, 2, 9), Optional.of("B"))
                    .saying(Optional.of("New photo"))));
    var attempts = Attempts.of(Stage.EGOV, file).attempts();
    assertThat(attempts).hasSize(2);
    assertThat(attempts.get(0).ended().flatMap(RecordedEvent::note)).contains("Photo");
    assertThat(attempts.get(0).hasFailed()).isTrue();
    assertThat(attempts.get(1).submitted().note()).contains("New photo");
    assertThat(attempts.get(1).ended()).isEmpty();
  }

  @Test
  void anOfficeThatThinksBetterOfItHasGranted() {
    var file =
        CaseFile.EMPTY.withEvents(
            List.of(
                new RecordedEvent(
                    1, EventType.EGOV_SUBMITTED, LocalDate.of(2027, 2, 1), Optional.empty()),
                new RecordedEvent(
                    2, EventType.EGOV_REFUSED, LocalDate.of(2027, 2, 5), Optional.empty()),
                new RecordedEvent(
                    3, EventType.EGOV_APPROVED, LocalDate.of(2027, 2, 12), Optional.empty())));
    assertThat(Attempts.of(Stage.EGOV, file).nextFrom()).isEmpty();
    assertThat(Plan.of(file, FACTS, TODAY).forecast().step(EventType.EGOV_APPROVED).done())
        .isTrue();
  }

  @Test
  void anApprovalOfAnEarlierAttemptDoesNotEndALaterOne() {
    var plan =
        plan(
            EventType.HUB_SUBMITTED, "2027-02-01",
            EventType.HUB_APPROVED, "2027-02-10",
            EventType.HUB_SUBMITTED, "2027-03-01",
            EventType.HUB_REFUSED, "2027-03-10");
    assertThat(plan.forecast().step(EventType.HUB_APPROVED).done()).isFalse();
    assertThat(plan.forecast().step(EventType.HUB_SUBMITTED).done()).isFalse();
  }
}
