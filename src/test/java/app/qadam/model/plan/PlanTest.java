package app.qadam.model.plan;

import static app.qadam.model.stage.Stage.EGOV;
import static app.qadam.model.stage.Stage.E_VISA;
import static app.qadam.model.stage.Stage.HUB_APPLICATION;
import static app.qadam.model.stage.Stage.HUB_REVIEW;
import static app.qadam.model.stage.Stage.IIN_AND_EDS;
import static app.qadam.model.stage.Stage.IN_PERSON;
import static app.qadam.model.stage.Stage.PETITION;
import static app.qadam.model.stage.Stage.TRAVEL;
import static app.qadam.model.stage.StageStatus.CANNOT_START;
import static app.qadam.model.stage.StageStatus.DONE;
import static app.qadam.model.stage.StageStatus.IN_PROGRESS;
import static app.qadam.model.stage.StageStatus.NOT_YET_STARTED;
import static app.qadam.model.stage.StageStatus.PROBLEM;
import static app.qadam.model.stage.StageStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The whole way without a refusal, each event with its day. */
  private static final List<String> WALK =
      List.of(
          "2026-06-01 iin-issued",
          "2026-06-03 eds-issued",
          "2026-06-10 hub-submitted",
          "2026-06-25 hub-interview",
          "2026-07-10 hub-approved",
          "2026-07-20 petition-issued",
          "2026-07-27 egov-submitted",
          "2026-08-20 egov-approved",
          "2026-08-21 visa-applied",
          "2026-08-31 visa-issued",
          "2026-09-07 arrived",
          "2026-09-08 host-notified",
          "2026-09-09 biometrics-taken",
          "2026-09-10 medical-issued",
          "2026-09-11 originals-submitted",
          "2026-10-01 permit-issued");

  private static final List<EventType> ON_THE_WALK =
      WALK.stream().map(line -> Named.of(EventType.class, line.substring(11))).toList();

  private static CaseFile file(List<String> lines) {
    List<RecordedEvent> events = new ArrayList<>();
    for (String line : lines) {
      events.add(
          new RecordedEvent(
              events.size() + 1L,
              Named.of(EventType.class, line.substring(11)),
              LocalDate.parse(line.substring(0, 10)),
              Optional.empty()));
    }
    return CaseFile.EMPTY.withEvents(events);
  }

  private static CaseFile file(String... lines) {
    return file(List.of(lines));
  }

  /** The walk up to and with an event, and then these lines. */
  private static CaseFile walkTo(EventType last, String... lines) {
    List<String> taken = new ArrayList<>();
    for (String line : WALK) {
      taken.add(line);
      if (line.endsWith(" " + last.id())) {
        break;
      }
    }
    taken.addAll(Arrays.asList(lines));
    return file(taken);
  }

  private static CaseFile with(CaseFile file, DocumentRecord... documents) {
    Map<String, DocumentRecord> all = new HashMap<>(file.documents());
    for (var document : documents) {
      all.put(document.document(), document);
    }
    return file.withDocuments(all);
  }

  private static CaseFile with(CaseFile file, GateOverride override) {
    return file.withOverrides(Map.of(override.stage(), override));
  }

  private static DocumentRecord document(String id, DocumentState state) {
    return DocumentRecord.untouched(id).in(state, TODAY);
  }

  private static DocumentRecord lastingUntil(String id, LocalDate lastDay) {
    return new DocumentRecord(
        id,
        DocumentState.READY,
        Optional.empty(),
        Optional.empty(),
        Optional.of(lastDay),
        Optional.empty(),
        Optional.empty());
  }

  private static Plan plan(CaseFile file, LocalDate today) {
    return Plan.of(file, FACTS, today);
  }

  private static Plan plan(CaseFile file, String today) {
    return plan(file, LocalDate.parse(today));
  }

  private static Deadline deadline(Plan plan, String rule) {
    return plan.deadline(rule).orElseThrow();
  }

  private static List<String> problemKeys(Plan plan) {
    return plan.problems().stream().map(problem -> problem.text().key()).toList();
  }

  // The walk

  @Test
  void emptyFileBeginsWithTheFirstStageAndTheOthersSayWhatComesBefore() {
    var plan = plan(CaseFile.EMPTY, TODAY);

    assertThat(plan.stages()).extracting(StagePlan::stage).containsExactly(Stage.values());
    assertThat(plan.stage(IIN_AND_EDS).status()).isEqualTo(NOT_YET_STARTED);
    assertThat(plan.stage(IIN_AND_EDS).reason()).isEqualTo(Phrase.of("reason.not-yet-started"));
    for (var stage : plan.stages().subList(1, 8)) {
      var before = stage.stage().previous().orElseThrow();
      assertThat(stage.status()).isEqualTo(CANNOT_START);
      assertThat(stage.reason())
          .isEqualTo(Phrase.of("reason.first-finish", FACTS.guide(before).title()));
      assertThat(stage.gate().missing()).contains(new Missing.EarlierStage(before));
    }
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.isComplete()).isFalse();
    assertThat(plan.readyDocuments()).isZero();
  }

  /** How the plan stands on the day of each event of the walk. */
  @ParameterizedTest
  @CsvSource({
    "iin-issued,          IIN_AND_EDS,     IN_PROGRESS,     eds-issued,          2026-06-01",
    "eds-issued,          HUB_APPLICATION, NOT_YET_STARTED, hub-submitted,       2026-06-03",
    "hub-submitted,       HUB_REVIEW,      WAITING,         hub-approved,        2026-06-10",
    "hub-interview,       HUB_REVIEW,      WAITING,         hub-approved,        2026-06-10",
    "hub-approved,        PETITION,        WAITING,         petition-issued,     2026-07-10",
    "petition-issued,     EGOV,            NOT_YET_STARTED, egov-submitted,      2026-07-20",
    "egov-submitted,      EGOV,            WAITING,         egov-approved,       2026-07-27",
    "egov-approved,       E_VISA,          NOT_YET_STARTED, visa-applied,        2026-08-20",
    "visa-applied,        E_VISA,          WAITING,         visa-issued,         2026-08-21",
    "visa-issued,         TRAVEL,          NOT_YET_STARTED, arrived,             2026-08-31",
    "arrived,             IN_PERSON,       IN_PROGRESS,     host-notified,       2026-09-07",
    "host-notified,       IN_PERSON,       IN_PROGRESS,     biometrics-taken,    2026-09-07",
    "biometrics-taken,    IN_PERSON,       IN_PROGRESS,     medical-issued,      2026-09-07",
    "medical-issued,      IN_PERSON,       IN_PROGRESS,     originals-submitted, 2026-09-07",
    "originals-submitted, IN_PERSON,       WAITING,         permit-issued,       2026-09-11",
  })
  void everyStepOfTheWalkLeadsToTheNext(
      String event, Stage stage, StageStatus status, String record, LocalDate since) {
    var file = walkTo(Named.of(EventType.class, event));
    var plan = plan(file, file.events().getLast().date());

    var soft = new SoftAssertions();
    soft.assertThat(plan.current().stage()).isEqualTo(stage);
    soft.assertThat(plan.current().status()).isEqualTo(status);
    soft.assertThat(plan.next().stage()).isEqualTo(stage);
    soft.assertThat(plan.next().record()).contains(Named.of(EventType.class, record));
    var key = "next." + stage.id() + "." + status.id();
    soft.assertThat(plan.next().title()).isEqualTo(Phrase.of(key));
    if (stage != IIN_AND_EDS) {
      soft.assertThat(plan.next().detail()).isEqualTo(Phrase.of(key + ".detail", since));
    }
    for (var one : plan.stages()) {
      int order = one.stage().compareTo(stage);
      if (order < 0) {
        soft.assertThat(one.status()).as(one.stage().id()).isEqualTo(DONE);
        soft.assertThat(one.progress()).as(one.stage().id()).isEqualTo(1);
      } else if (order > 0) {
        soft.assertThat(one.status()).as(one.stage().id()).isEqualTo(CANNOT_START);
        soft.assertThat(one.progress()).as(one.stage().id()).isZero();
      }
    }
    soft.assertThat(problemKeys(plan)).doesNotContain("problem.out-of-order");
    soft.assertAll();
  }

  @Test
  void walkEndsWithThePermit() {
    var plan = plan(file(WALK), "2026-10-01");

    assertThat(plan.isComplete()).isTrue();
    assertThat(plan.stages()).allMatch(stage -> stage.status() == DONE && stage.progress() == 1);
    assertThat(plan.next().title()).isEqualTo(Phrase.of("next.complete"));
    assertThat(plan.next().detail())
        .isEqualTo(Phrase.of("next.complete.detail", LocalDate.of(2026, 10, 1)));
    assertThat(plan.next().record()).isEmpty();
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void doneStageNamesTheEventThatDidIt() {
    var plan = plan(walkTo(EventType.HUB_SUBMITTED), "2026-06-11");

    assertThat(plan.stage(HUB_APPLICATION).reason())
        .isEqualTo(
            Phrase.of("reason.recorded", EventType.HUB_SUBMITTED, LocalDate.of(2026, 6, 10)));
  }

  @Test
  void walkLeavesOutNothingThatEveryApplicationPassesThrough() {
    assertThat(ON_THE_WALK)
        .containsAll(Arrays.stream(EventType.values()).filter(EventType::isOnTheWay).toList());
  }

  @Test
  void progressNeverGoesBackOnTheWalk() {
    double before = 0;
    for (EventType type : ON_THE_WALK) {
      var file = walkTo(type);
      var plan = plan(file, file.events().getLast().date());
      double sum = plan.stages().stream().mapToDouble(StagePlan::progress).sum();
      assertThat(sum).as(type.id()).isGreaterThanOrEqualTo(before);
      before = sum;
    }
    assertThat(before).isEqualTo(8);
  }

  @Test
  void progressOfAReviewIsTheDaysGoneOfThoseTheOfficeHas() {
    var file = walkTo(EventType.HUB_SUBMITTED);

    // 45 days from 10 June.
    assertThat(plan(file, "2026-06-10").stage(HUB_REVIEW).progress()).isEqualTo(0.05);
    assertThat(plan(file, "2026-06-19").stage(HUB_REVIEW).progress()).isEqualTo(9 / 45.0);
    assertThat(plan(file, "2026-08-30").stage(HUB_REVIEW).progress()).isEqualTo(0.95);
  }

  @Test
  void progressOfTheLastStageDoesNotRunWithTheHostsDaysToNotify() {
    var file = walkTo(EventType.ORIGINALS_SUBMITTED);

    assertThat(plan(file, "2026-09-11").stage(IN_PERSON).progress()).isBetween(0.6, 0.9);
    assertThat(plan(file, "2026-12-11").stage(IN_PERSON).progress())
        .isEqualTo(plan(file, "2026-09-11").stage(IN_PERSON).progress());
  }

  // Refusals

  @Test
  void refusalAtAstanaHubIsAProblemAndAsksForANewSubmission() {
    var plan = plan(walkTo(EventType.HUB_SUBMITTED, "2026-07-05 hub-refused"), "2026-07-06");

    var review = plan.stage(HUB_REVIEW);
    var refused = Phrase.of("reason.recorded", EventType.HUB_REFUSED, LocalDate.of(2026, 7, 5));
    assertThat(review.status()).isEqualTo(PROBLEM);
    assertThat(review.reason()).isEqualTo(refused);
    assertThat(plan.stage(PETITION).status()).isEqualTo(CANNOT_START);
    assertThat(plan.next().record()).contains(EventType.HUB_SUBMITTED);
    assertThat(plan.next().detail())
        .isEqualTo(Phrase.of("next.hub-review.problem.detail", LocalDate.of(2026, 7, 5)));
    assertThat(plan.problems())
        .containsExactly(new Problem(refused, new Problem.Where.AtStage(HUB_REVIEW)));
    assertThat(deadline(plan, "review").stateOn(plan.today())).isEqualTo(Deadline.State.MET);
  }

  @Test
  void secondAttemptWaitsAgainWithItsOwnDeadline() {
    var file =
        walkTo(EventType.HUB_SUBMITTED, "2026-07-05 hub-refused", "2026-07-20 hub-submitted");
    var plan = plan(file, "2026-07-21");

    assertThat(plan.stage(HUB_REVIEW).status()).isEqualTo(WAITING);
    assertThat(plan.stage(HUB_REVIEW).reason())
        .isEqualTo(Phrase.of("reason.waiting-since", LocalDate.of(2026, 7, 20)));
    assertThat(plan.next().detail())
        .isEqualTo(Phrase.of("next.hub-review.waiting.detail", LocalDate.of(2026, 7, 20)));
    assertThat(plan.problems()).isEmpty();
    assertThat(deadline(plan, "review").due()).contains(LocalDate.of(2026, 9, 3));
    assertThat(deadline(plan, "review").met()).isEmpty();
  }

  @Test
  void secondAttemptOnTheDayOfTheRefusalWaitsToo() {
    var file =
        walkTo(EventType.HUB_SUBMITTED, "2026-07-05 hub-refused", "2026-07-05 hub-submitted");
    var plan = plan(file, "2026-07-05");

    assertThat(plan.stage(HUB_REVIEW).status()).isEqualTo(WAITING);
    assertThat(deadline(plan, "review").met()).isEmpty();
  }

  @Test
  void answerOnTheDayOfTheSubmissionIsItsAnswer() {
    var plan = plan(walkTo(EventType.HUB_SUBMITTED, "2026-06-10 hub-refused"), "2026-06-10");

    assertThat(plan.stage(HUB_REVIEW).status()).isEqualTo(PROBLEM);
  }

  @Test
  void yesToTheSecondAttemptOpensThePetition() {
    var file =
        walkTo(
            EventType.HUB_SUBMITTED,
            "2026-07-05 hub-refused",
            "2026-07-20 hub-submitted",
            "2026-08-20 hub-approved");
    var plan = plan(file, "2026-08-21");

    assertThat(plan.stage(HUB_REVIEW).status()).isEqualTo(DONE);
    assertThat(plan.current().stage()).isEqualTo(PETITION);
    assertThat(deadline(plan, "review").stateOn(plan.today())).isEqualTo(Deadline.State.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "egov-submitted, egov-refused, EGOV, egov-submitted",
    "visa-applied, visa-refused, E_VISA, visa-applied",
    "originals-submitted, permit-refused, IN_PERSON, originals-submitted",
  })
  void refusalElsewhereAsksForANewSubmissionThere(
      String submitted, String refused, Stage stage, String record) {
    var file = walkTo(Named.of(EventType.class, submitted), "2026-11-01 " + refused);
    var plan = plan(file, TODAY);

    assertThat(plan.stage(stage).status()).isEqualTo(PROBLEM);
    assertThat(plan.next().stage()).isEqualTo(stage);
    assertThat(plan.next().record()).contains(Named.of(EventType.class, record));
    assertThat(problemKeys(plan)).contains("reason.recorded");
  }

  // Deadlines

  @Test
  void deadlineWaitsUntilTheEventThatStartsIt() {
    var plan = plan(CaseFile.EMPTY, TODAY);

    assertThat(plan.deadlines())
        .isNotEmpty()
        .allMatch(one -> one.stateOn(TODAY) == Deadline.State.WAITING)
        .allMatch(one -> one.due().isEmpty() && one.daysLeft(TODAY).isEmpty())
        .noneMatch(one -> one.isOverdueOn(LocalDate.MAX));
    assertThat(plan.deadlines(Deadline.State.WAITING)).hasSameSizeAs(plan.deadlines());
  }

  @ParameterizedTest
  @CsvSource({"2026-07-24, 1, AHEAD", "2026-07-25, 0, AHEAD", "2026-07-26, -1, MISSED"})
  void deadlineTodayIsDueNotOverdue(LocalDate today, long left, Deadline.State state) {
    var review = deadline(plan(walkTo(EventType.HUB_SUBMITTED), today), "review");

    assertThat(review.due()).contains(LocalDate.of(2026, 7, 25));
    assertThat(review.daysLeft(today)).contains(left);
    assertThat(review.stateOn(today)).isEqualTo(state);
    assertThat(review.isOverdueOn(today)).isEqualTo(left < 0);
    assertThat(review.otherwise().orElseThrow().due()).isEqualTo("2026-07-24");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-25, MET", "2026-07-26, MISSED"})
  void answerOnTheDueDayMeetsTheDeadlineAndTheDayAfterMissesIt(
      LocalDate answer, Deadline.State state) {
    var file = walkTo(EventType.HUB_SUBMITTED, answer + " hub-approved");
    var plan = plan(file, TODAY);

    assertThat(deadline(plan, "review").stateOn(TODAY)).isEqualTo(state);
    assertThat(deadline(plan, "review").met().orElseThrow().date()).isEqualTo(answer);
    assertThat(problemKeys(plan)).doesNotContain("problem.deadline-past");
  }

  @Test
  void nearestDeadlineComesFirstAndThoseWithoutADateLast() {
    var plan = plan(walkTo(EventType.ARRIVED), "2026-09-07");

    var dates = plan.deadlines().stream().map(one -> one.due().orElse(LocalDate.MAX)).toList();
    assertThat(dates).isSorted();
    assertThat(dates).contains(LocalDate.MAX).contains(LocalDate.of(2026, 9, 9));
  }

  private static List<Phrase> deadlineProblems(Plan plan) {
    return plan.problems().stream()
        .map(Problem::text)
        .filter(text -> text.key().startsWith("problem.deadline"))
        .toList();
  }

  @Test
  void deadlineWithinAWeekIsToldAndOneFurtherOffIsNot() {
    var file = walkTo(EventType.HUB_SUBMITTED);
    var title = Phrase.of("deadline.title", FACTS.ruleOf("review").title());
    var due = LocalDate.of(2026, 7, 25);

    assertThat(deadlineProblems(plan(file, "2026-07-17"))).isEmpty();
    assertThat(deadlineProblems(plan(file, "2026-07-18")))
        .containsExactly(
            Phrase.of("problem.deadline-soon", title, new Phrase.Quantity("days", 7), due));
    assertThat(deadlineProblems(plan(file, "2026-07-28")))
        .containsExactly(
            Phrase.of("problem.deadline-past", title, new Phrase.Quantity("days", 3), due));
  }

  @Test
  void hostHasThreeWorkingDaysFromArrival() {
    var plan = plan(walkTo(EventType.ARRIVED), "2026-09-07");

    assertThat(deadline(plan, "notification").due()).contains(LocalDate.of(2026, 9, 9));
    assertThat(deadline(plan, "notification").otherwise().orElseThrow().due())
        .isEqualTo("2026-09-10");
  }

  // Documents and gates

  @Test
  void gateOfTheHubApplicationNamesEveryDocumentThatIsNotReady() {
    var file = with(walkTo(EventType.EDS_ISSUED), document("cv", DocumentState.READY));
    var gate = plan(file, TODAY).stage(HUB_APPLICATION).gate();

    assertThat(gate.isOpen()).isFalse();
    assertThat(gate.missing())
        .allSatisfy(missing -> assertThat(missing).isInstanceOf(Missing.Document.class))
        .extracting(missing -> ((Missing.Document) missing).type().id())
        .containsExactlyInAnyOrder(
            "passport",
            "passport-translation",
            "portfolio",
            "motivation-letter",
            "criminal-record",
            "photo",
            "diploma");
  }

  @Test
  void gateOpensWhenEveryDocumentIsReadyOrNotNeeded() {
    var ready =
        FACTS.documentsOf(HUB_APPLICATION).stream()
            .map(type ->
                document(
                    type.id(),
                    type.states().contains(DocumentState.NOT_NEEDED)
                        ? DocumentState.NOT_NEEDED
                        : DocumentState.READY))
            .toArray(DocumentRecord[]::new);
    var plan = plan(with(walkTo(EventType.EDS_ISSUED), ready), TODAY);

    assertThat(plan.stage(HUB_APPLICATION).gate().missing()).isEmpty();
    assertThat(plan.stage(HUB_APPLICATION).gate().isOpen()).isTrue();
    assertThat(plan.stage(HUB_APPLICATION).readyDocuments()).isEqualTo(10);
  }

  @Test
  void gateAsksForNoDocumentWhereNothingIsHandedIn() {
    var plan = plan(walkTo(EventType.VISA_ISSUED), TODAY);

    assertThat(plan.stage(TRAVEL).documents()).isNotEmpty();
    assertThat(plan.stage(TRAVEL).gate().missing()).isEmpty();
  }

  @Test
  void stageWhoseEarlierOneIsOpenGoesOnWithAReason() {
    var file = with(walkTo(EventType.IIN_ISSUED), new GateOverride(EGOV, "A friend did", TODAY));
    var plan = plan(file, TODAY);

    assertThat(plan.stage(EGOV).status()).isEqualTo(NOT_YET_STARTED);
    assertThat(plan.stage(EGOV).reason()).isEqualTo(Phrase.of("reason.going-on", "A friend did"));
    assertThat(plan.stage(EGOV).gate().isOpen()).isTrue();
    assertThat(plan.stage(EGOV).gate().missing()).isNotEmpty();
    assertThat(plan.stage(E_VISA).status()).isEqualTo(CANNOT_START);
  }

  @Test
  void begunDocumentsBeginTheirFirstStage() {
    var begun = document("cv", DocumentState.READY);

    assertThat(plan(with(walkTo(EventType.EDS_ISSUED), begun), TODAY).stage(HUB_APPLICATION))
        .satisfies(stage -> {
          assertThat(stage.status()).isEqualTo(IN_PROGRESS);
          assertThat(stage.reason()).isEqualTo(Phrase.of("reason.documents-begun"));
        });
    assertThat(plan(with(CaseFile.EMPTY, begun), TODAY).stage(HUB_APPLICATION).status())
        .isEqualTo(CANNOT_START);
  }

  @Test
  void documentThatAnEventProvesIsReadyByIt() {
    var before = plan(with(CaseFile.EMPTY, document("iin", DocumentState.REQUESTED)), TODAY);
    var after =
        plan(with(walkTo(EventType.IIN_ISSUED), document("iin", DocumentState.REQUESTED)), TODAY);

    assertThat(before.document("iin").orElseThrow().state()).isEqualTo(DocumentState.REQUESTED);
    assertThat(after.document("iin").orElseThrow().state()).isEqualTo(DocumentState.READY);
    assertThat(after.document("iin").orElseThrow().isReady()).isTrue();
    assertThat(after.document("eds").orElseThrow().isReady()).isFalse();
    assertThat(after.readyDocuments()).isEqualTo(1);
  }

  @Test
  void documentPastItsLastDayIsAProblemAndNotReady() {
    var file = with(CaseFile.EMPTY, lastingUntil("passport", TODAY));

    var onLastDay = plan(file, TODAY);
    var after = plan(file, TODAY.plusDays(1));

    assertThat(onLastDay.document("passport").orElseThrow().isReady()).isTrue();
    assertThat(onLastDay.problems())
        .as("it lasts today, but not for the route")
        .extracting(problem -> problem.text().key())
        .containsExactly("problem.passport-before-iin");
    assertThat(after.document("passport").orElseThrow().isReady()).isFalse();
    assertThat(after.problems())
        .containsExactly(
            new Problem(
                Phrase.of(
                    "problem.document-ended",
                    FACTS.document("passport").orElseThrow().title(),
                    TODAY),
                new Problem.Where.AtDocument("passport")));
  }

  @Test
  void endOfADocumentThatHasADeadlineTooIsToldOnce() {
    var record = lastingUntil("criminal-record", TODAY);
    var plan = plan(with(CaseFile.EMPTY, record), TODAY.plusDays(1));

    assertThat(deadline(plan, "criminal-record-validity").stateOn(plan.today()))
        .isEqualTo(Deadline.State.MISSED);
    assertThat(plan.problems())
        .extracting(Problem::where)
        .containsExactly(new Problem.Where.AtDocument("criminal-record"));
  }

  // Contradictions

  @Test
  void eventOfAStageWhoseEarlierOneIsOpenIsAProblem() {
    var plan = plan(file("2026-10-01 petition-issued"), TODAY);

    assertThat(plan.problems())
        .extracting(Problem::text)
        .containsExactly(
            Phrase.of(
                "problem.out-of-order",
                FACTS.guide(PETITION).title(),
                FACTS.guide(HUB_REVIEW).title()));
  }

  @Test
  void eventOutOfOrderIsNoProblemOnceTheApplicantSaidWhy() {
    var file = file("2026-10-01 petition-issued");

    assertThat(
            plan(with(file, new GateOverride(PETITION, "Paper came early", TODAY)), TODAY)
                .problems())
        .isEmpty();
  }

  @Test
  void medicalCertificateMayComeBeforeAnyOtherStage() {
    assertThat(plan(file("2026-10-01 medical-issued"), "2026-10-02").problems()).isEmpty();
  }

  @Test
  void eventThatIsStillAheadIsAProblem() {
    var file = file("2026-11-23 iin-issued");

    assertThat(plan(file, "2026-11-23").problems()).isEmpty();
    assertThat(plan(file, "2026-11-22").problems())
        .extracting(Problem::text)
        .containsExactly(
            Phrase.of("problem.still-ahead", EventType.IIN_ISSUED, LocalDate.of(2026, 11, 23)));
  }

  // Purity

  @Test
  void planIsAFunctionOfWhatItIsGiven() {
    qt().withFixedSeed(20261122)
        .withExamples(200)
        .forAll(longs().all(), integers().between(0, 30), integers().between(-400, 900))
        .checkAssert((seed, length, offset) -> {
          var changes = new RandomChanges(seed);
          var file = CaseFile.EMPTY;
          for (int i = 0; i < length; i++) {
            file = changes.next(file).applyTo(file);
          }
          var today = TODAY.plusDays(offset);
          var plan = plan(file, today);

          assertThat(Plan.of(file, FactsReaderOnce.AGAIN, today)).isEqualTo(plan);
          assertThat(plan(file, today)).isEqualTo(plan);
          assertThat(plan.stages())
              .hasSize(8)
              .allMatch(s -> s.progress() >= 0 && s.progress() <= 1);
          assertThat(plan.current().stage()).isEqualTo(plan.next().stage());
        });
  }

  /** A second reading of the same facts: equal input that is not the same object. */
  private static final class FactsReaderOnce {
    private static final Facts AGAIN = FactsReader.shipped();
  }
}
