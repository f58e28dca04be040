package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.OwnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is to be expected: three dates, added up over what has happened. */
class ForecastTest {
  private static final long SEED = 20261122;
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);

  private static Plan plan(CaseFile file) {
    return Plan.of(file, FACTS, TODAY);
  }

  private static CaseFile file(Object... typesAndDates) {
    List<RecordedEvent> events = new ArrayList<>();
    for (int i = 0; i < typesAndDates.length; i += 2) {
      events.add(
          new RecordedEvent(
              i / 2 + 1,
              (EventType) typesAndDates[i],
              LocalDate.parse((String) typesAndDates[i + 1]),
              Optional.empty()));
    }
    return CaseFile.EMPTY.withEvents(events);
  }

  /** The same with all documents ready, so that nothing but the steps counts. */
  private static CaseFile ready(CaseFile file) {
    Map<String, DocumentRecord> documents = new HashMap<>();
    FACTS
        .documents()
        .forEach(type -> documents.put(type.id(), in(type.id(), DocumentState.NOT_NEEDED, TODAY)));
    return file.withDocuments(documents);
  }

  private static DocumentRecord in(String id, DocumentState state, LocalDate since) {
    return DocumentRecord.untouched(id).in(state, since);
  }

  private static Dates end(CaseFile file, EventType event) {
    return plan(file).forecast().step(event).end();
  }

  @Test
  void bestIsNeverAfterUsualNorUsualAfterLatest() {
    qt().withFixedSeed(SEED)
        .withExamples(150)
        .forAll(longs().all(), integers().between(1, 25))
        .checkAssert((seed, changes) -> {
          var random = new RandomChanges(seed);
          var file = CaseFile.EMPTY;
          for (int i = 0; i < changes; i++) {
            file = random.next(file).applyTo(file);
          }
          for (Task task : plan(file).forecast().tasks()) {
            for (Dates dates : List.of(task.start(), task.end())) {
              assertThat(dates.best()).isBeforeOrEqualTo(dates.typical());
              assertThat(dates.typical()).isBeforeOrEqualTo(dates.maximum());
            }
          }
        });
  }

  @Test
  void theUsualCourseIsTheOneCountedOnTheFingers() {
    qt().withFixedSeed(SEED)
        .withExamples(200)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var file = new RandomWays(seed, FACTS, TODAY).next();
          var plan = plan(file);
          var way = new WayOnFingers(file, FACTS, plan, Map.of());
          for (var step : FACTS.steps()) {
            assertThat(plan.forecast().step(step.to()).end().typical())
                .as(step.to().id())
                .isEqualTo(way.end(step.to()));
          }
        });
  }

  @Test
  void theReviewTakesWorkingDaysAtTheUsualPaceAndCalendarDaysAtMost() {
    var end = end(ready(file(EventType.HUB_SUBMITTED, "2027-04-05")), EventType.HUB_APPROVED);
    assertThat(end.best()).isEqualTo("2027-04-14");
    assertThat(end.typical()).isEqualTo("2027-04-28");
    assertThat(end.maximum()).isEqualTo("2027-05-20");
  }

  @Test
  void aDoneStepHasItsOwnDayThreeTimes() {
    var task =
        plan(file(EventType.HUB_SUBMITTED, "2027-03-01", EventType.HUB_APPROVED, "2027-03-22"))
            .forecast()
            .step(EventType.HUB_APPROVED);
    assertThat(task.done()).isTrue();
    assertThat(task.end()).isEqualTo(Dates.on(LocalDate.of(2027, 3, 22)));
    assertThat(task.daysLeft(TODAY)).isZero();
  }

  @Test
  void ownDaysOffMoveTheUsualDayButNotTheLimitInCalendarDays() {
    var file = ready(file(EventType.HUB_SUBMITTED, "2027-04-05"));
    var off = LocalDate.of(2027, 4, 12);
    var with = file.withOwnDays(Map.of(off, new OwnDay(off, true, "strike")));
    var before = end(file, EventType.HUB_APPROVED);
    var after = end(with, EventType.HUB_APPROVED);
    assertThat(before.typical()).isEqualTo("2027-04-28");
    assertThat(after.typical()).isEqualTo("2027-04-29");
    assertThat(after.maximum()).isEqualTo(before.maximum());
  }

  @Test
  void thePapersOfADocumentFollowOneAnother() {
    var file = ready(file(EventType.EDS_ISSUED, "2027-04-01"));
    var documents = new HashMap<>(file.documents());
    documents.put(
        "criminal-record",
        in("criminal-record", DocumentState.REQUESTED, LocalDate.of(2027, 4, 1)));
    var chain = file.withDocuments(documents);
    // Asked for on 1 April: 10 + 14 + 14 days.
    assertThat(end(chain, EventType.HUB_SUBMITTED).typical()).isEqualTo("2027-05-09");
    assertThat(plan(chain).forecast().decides().orElseThrow().document())
        .isPresent()
        .contains("criminal-record");
    assertThat(plan(chain).forecast().path())
        .containsSubsequence(
            "document-criminal-record-issue",
            "document-criminal-record-legalise",
            "document-criminal-record-translate",
            "step-hub-submitted");
  }

  @Test
  void oneFigureMovesEveryLaterDate() {
    var file = ready(file(EventType.VISA_ISSUED, "2027-04-05"));
    var slower = file.withPlanning(Planning.NONE.taking(Map.of("travel", 40)));
    assertThat(end(file, EventType.ARRIVED).typical()).isEqualTo("2027-04-19");
    assertThat(end(slower, EventType.ARRIVED).typical()).isEqualTo("2027-05-15");
    assertThat(end(slower, EventType.PERMIT_ISSUED).typical())
        .isEqualTo(end(file, EventType.PERMIT_ISSUED).typical().plusDays(26));
  }

  @Test
  void anOfficeWithoutAPublishedTimeLeavesTheLatestDayOpen() {
    var forecast = plan(ready(file(EventType.HUB_SUBMITTED, "2027-04-05"))).forecast();
    assertThat(forecast.step(EventType.HUB_APPROVED).maximumKnown()).isTrue();
    assertThat(forecast.step(EventType.VISA_ISSUED).maximumKnown()).isFalse();
    assertThat(forecast.step(EventType.ARRIVED).maximumKnown()).isFalse();
  }

  @Test
  void onTheEighteenthOfSeventeenWorkingDaysItIsTimeToWrite() {
    var file = ready(file(EventType.HUB_SUBMITTED, "2027-03-10"));
    var onTheLast = Plan.of(file, FACTS, LocalDate.of(2027, 4, 8)).forecast().paces();
    var late = Plan.of(file, FACTS, LocalDate.of(2027, 4, 9)).forecast().paces();
    assertThat(onTheLast).singleElement().matches(pace -> pace.gone() == 17 && !pace.isOver());
    assertThat(late).singleElement().matches(pace -> pace.gone() == 18 && pace.isOver());
  }

  @Test
  void whatIsOverdueIsExpectedTodayAndNotInThePast() {
    var late = ready(file(EventType.HUB_SUBMITTED, "2026-12-01"));
    assertThat(end(late, EventType.HUB_APPROVED)).isEqualTo(Dates.on(TODAY));
  }
}
