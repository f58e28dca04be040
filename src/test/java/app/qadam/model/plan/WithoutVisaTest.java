package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way of somebody who may enter without a visa, and says so. */
class WithoutVisaTest {
  private static final Facts FACTS = CaseForTests.FACTS;
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  private static final List<EventType> TO_THE_APPROVAL =
      List.of(
          EventType.IIN_ISSUED,
          EventType.EDS_ISSUED,
          EventType.HUB_SUBMITTED,
          EventType.HUB_APPROVED,
          EventType.PETITION_ISSUED,
          EventType.EGOV_SUBMITTED,
          EventType.EGOV_APPROVED);

  /** Approved on eGov five days ago, with all papers at hand. */
  private static CaseFile approved(EventType... more) {
    List<RecordedEvent> events = new ArrayList<>();
    for (EventType type : TO_THE_APPROVAL) {
      events.add(event(events.size(), type, TODAY.minusDays(11L - events.size())));
    }
    for (EventType type : more) {
      events.add(event(events.size(), type, TODAY.minusDays(11L - events.size())));
    }
    Map<String, DocumentRecord> documents = new HashMap<>();
    FACTS
        .documents()
        .forEach(type ->
            documents.put(
                type.id(), DocumentRecord.untouched(type.id()).in(DocumentState.READY, TODAY)));
    return CaseFile.EMPTY.withEvents(events).withDocuments(documents);
  }

  private static RecordedEvent event(int before, EventType type, LocalDate date) {
    return new RecordedEvent(before + 1L, type, date, Optional.empty());
  }

  private static CaseFile saying(Reply reply, CaseFile file, String... nationalities) {
    var answer =
        new Change.AnswerQuestion(Eligibility.WITHOUT_VISA, Optional.empty(), Optional.of(reply));
    return answer.applyTo(file).withPlanning(file.planning().citizenOf(List.of(nationalities)));
  }

  private static CaseFile withoutVisa(EventType... more) {
    return saying(Reply.YES, approved(more), "NL");
  }

  private static Plan plan(CaseFile file) {
    return Plan.of(file, FACTS, TODAY);
  }

  private static StageStatus status(CaseFile file, Stage stage) {
    return plan(file).stage(stage).status();
  }

  @Test
  void theVisaIsDoneWithAndTheTravelIsNext() {
    var plan = plan(withoutVisa());

    assertThat(plan.stage(Stage.E_VISA).status()).isEqualTo(StageStatus.DONE);
    assertThat(plan.stage(Stage.E_VISA).reason().key()).isEqualTo("reason.without-visa");
    assertThat(plan.stage(Stage.TRAVEL).status()).isEqualTo(StageStatus.NOT_YET_STARTED);
    assertThat(plan.stage(Stage.TRAVEL).gate().isOpen()).isTrue();
    assertThat(plan.next().stage()).isEqualTo(Stage.TRAVEL);
    assertThat(plan.next().record()).contains(EventType.ARRIVED);
  }

  @Test
  void onlyAYesChangesTheWay() {
    for (Reply reply : List.of(Reply.NO, Reply.UNKNOWN)) {
      var file = saying(reply, approved(), "NL");
      assertThat(status(file, Stage.E_VISA)).isEqualTo(StageStatus.NOT_YET_STARTED);
      assertThat(plan(file).validity(Validity.E_VISA)).isPresent();
    }
  }

  @Test
  void theForecastTakesNoTimeForTheVisa() {
    var without = plan(withoutVisa()).forecast();
    var with = plan(saying(Reply.NO, approved(), "NL")).forecast();

    assertThat(without.step(EventType.VISA_ISSUED).end()).isEqualTo(new Dates(TODAY, TODAY, TODAY));
    assertThat(without.step(EventType.ARRIVED).end().typical())
        .isBefore(with.step(EventType.ARRIVED).end().typical());
  }

  @Test
  void nothingIsSaidOfHowLongAVisaIsGood() {
    var plan = plan(withoutVisa());

    assertThat(plan.validity(Validity.E_VISA)).isEmpty();
    assertThat(plan.deadline("e-visa-validity")).isEmpty();
    assertThat(plan.passport().checks())
        .extracting(check -> check.rule().id())
        .doesNotContain("passport-beyond-visa");
    assertThat(plan.validities())
        .flatExtracting(Validity::uses)
        .extracting(Use::stage)
        .doesNotContain(Stage.E_VISA);
  }

  @Test
  void theEntryAfterTheApprovalAndTheNotificationStay() {
    var plan = plan(withoutVisa());

    assertThat(plan.deadline("entry-after-approval").flatMap(Deadline::due)).isPresent();
    var arrived = plan(withoutVisa(EventType.ARRIVED));
    assertThat(arrived.deadline("notification").flatMap(Deadline::due)).isPresent();
    assertThat(arrived.residence().visaFree().orElseThrow().latestExit()).isPresent();
  }

  @Test
  void aVisaAppliedForAllTheSameIsFollowed() {
    var plan = plan(withoutVisa(EventType.VISA_APPLIED));

    assertThat(plan.stage(Stage.E_VISA).status()).isEqualTo(StageStatus.WAITING);
    assertThat(plan.forecast().step(EventType.VISA_ISSUED).end().typical()).isAfter(TODAY);
    assertThat(plan.validity(Validity.E_VISA)).isPresent();
    assertThat(plan.deadline("e-visa-validity")).isPresent();
  }

  @Test
  void aVisaIssuedAllTheSameIsHeldAgainstThePassport() {
    for (var events :
        List.of(
            List.of(EventType.VISA_APPLIED, EventType.VISA_ISSUED),
            List.of(EventType.VISA_ISSUED))) {
      var plan = plan(withoutVisa(events.toArray(EventType[]::new)));

      assertThat(plan.stage(Stage.E_VISA).status()).isEqualTo(StageStatus.DONE);
      assertThat(plan.stage(Stage.E_VISA).reason().key()).isEqualTo("reason.recorded");
      assertThat(plan.validity(Validity.E_VISA).orElseThrow().until()).isPresent();
      assertThat(plan.passport().checks())
          .extracting(check -> check.rule().id())
          .contains("passport-beyond-visa");
    }
  }

  @Test
  void afterARefusedVisaTheWayWithoutOneIsOpen() {
    var refused = new EventType[] {EventType.VISA_APPLIED, EventType.VISA_REFUSED};

    assertThat(status(saying(Reply.NO, approved(refused), "NL"), Stage.E_VISA))
        .isEqualTo(StageStatus.PROBLEM);
    var plan = plan(withoutVisa(refused));
    assertThat(plan.stage(Stage.E_VISA).status()).isEqualTo(StageStatus.DONE);
    assertThat(plan.next().stage()).isEqualTo(Stage.TRAVEL);
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void whoGoesWithoutAVisaThatNoListFreesOfItIsAskedToLookAgain() {
    var told = "problem.without-visa";

    assertThat(plan(saying(Reply.YES, approved(), "NG")).problems())
        .anySatisfy(problem -> {
          assertThat(problem.text().key()).isEqualTo(told);
          assertThat(problem.where()).isEqualTo(new Problem.Where.AtEligibility());
        });
    assertThat(plan(saying(Reply.YES, approved(), "NG", "NL")).problems())
        .noneMatch(problem -> problem.text().key().equals(told));
    assertThat(plan(saying(Reply.UNKNOWN, approved(), "NG")).problems())
        .noneMatch(problem -> problem.text().key().equals(told));
  }
}
