package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
}
