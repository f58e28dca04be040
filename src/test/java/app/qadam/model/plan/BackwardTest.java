package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counted back from a wished arrival: by when each task has to begin. */
class BackwardTest {
  private static final long SEED = 20261122;
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);

  private static CaseFile wishing(CaseFile file, LocalDate day) {
    return file.withPlanning(file.planning().arriving(Optional.of(day)));
  }

  private static Dates arrival(CaseFile file) {
    return Plan.of(file, FACTS, TODAY).forecast().step(EventType.ARRIVED).end();
  }

  private static Wish wish(CaseFile file, LocalDate day) {
    return Plan.of(wishing(file, day), FACTS, TODAY).forecast().wish().orElseThrow();
  }

  @Test
  void aTaskBegunOnItsLatestUsualDayArrivesInTimeAndOneDayLaterDoesNot() {
    qt().withFixedSeed(SEED)
        .withExamples(120)
        .forAll(longs().all(), integers().between(0, 60))
        .checkAssert((seed, spare) -> {
          var way = new RandomWays(seed, FACTS, TODAY).next();
          var wished = arrival(way).typical().plusDays(spare);
          var file = wishing(way, wished);
          var plan = Plan.of(file, FACTS, TODAY);
          for (Task task : plan.forecast().tasks()) {
            task.latest()
                .ifPresent(latest -> {
                  var last = latest.usual();
                  assertThat(begun(task, last, file, plan)).as(task.id()).isBeforeOrEqualTo(wished);
                  assertThat(begun(task, last.plusDays(1), file, plan))
                      .as(task.id())
                      .isAfter(wished);
                });
          }
        });
  }

  /** The arrival when one task begins on a day, all else as early as it can. */
  private static LocalDate begun(Task task, LocalDate day, CaseFile file, Plan plan) {
    return new WayOnFingers(file, FACTS, plan, Map.of(task.id(), day)).end(EventType.ARRIVED);
  }

  @Test
  void theSafeStartIsNeverAfterTheUsualNorThatAfterTheBest() {
    qt().withFixedSeed(SEED)
        .withExamples(120)
        .forAll(longs().all(), integers().between(-30, 200))
        .checkAssert((seed, days) -> {
          var way = new RandomWays(seed, FACTS, TODAY).next();
          var plan = Plan.of(wishing(way, TODAY.plusDays(days)), FACTS, TODAY);
          for (Task task : plan.forecast().tasks()) {
            task.latest()
                .ifPresent(latest -> {
                  assertThat(latest.safe()).isBeforeOrEqualTo(latest.usual());
                  assertThat(latest.usual()).isBeforeOrEqualTo(latest.best());
                });
          }
        });
  }

  @Test
  void aWishIsAsSafeAsItsWorstTask() {
    qt().withFixedSeed(SEED)
        .withExamples(120)
        .forAll(longs().all(), integers().between(0, 150))
        .checkAssert((seed, days) -> {
          var way = new RandomWays(seed, FACTS, TODAY).next();
          var forecast = Plan.of(wishing(way, TODAY.plusDays(days)), FACTS, TODAY).forecast();
          var worst =
              forecast.tasks().stream()
                  .flatMap(task -> task.latest().stream())
                  .map(Task.Latest::verdict)
                  .max(Wish.Verdict::compareTo)
                  .orElseThrow();
          assertThat(worst).isEqualTo(forecast.wish().orElseThrow().verdict());
        });
  }

  @Test
  void aWishIsSafeUsualOnlyFastOrTooLate() {
    var expected = arrival(CaseFile.EMPTY);
    assertThat(wish(CaseFile.EMPTY, expected.maximum()).verdict()).isEqualTo(Wish.Verdict.SAFE);
    assertThat(wish(CaseFile.EMPTY, expected.maximum().minusDays(1)).verdict())
        .isEqualTo(Wish.Verdict.USUAL);
    assertThat(wish(CaseFile.EMPTY, expected.typical()).verdict()).isEqualTo(Wish.Verdict.USUAL);
    var fast = wish(CaseFile.EMPTY, expected.typical().minusDays(1));
    assertThat(fast.verdict()).isEqualTo(Wish.Verdict.BEST_ONLY);
    assertThat(fast.lateDays()).isEqualTo(1);
    assertThat(wish(CaseFile.EMPTY, expected.best().minusDays(1)).verdict())
        .isEqualTo(Wish.Verdict.TOO_LATE);
  }

  @Test
  void theFirstTaskPutOffToItsLatestUsualDayStillMeetsTheWish() {
    var wished = arrival(CaseFile.EMPTY).typical().plusDays(21);
    var file = wishing(CaseFile.EMPTY, wished);
    var tasks = Plan.of(file, FACTS, TODAY).forecast().tasks();
    var last =
        tasks.stream()
            .flatMap(task -> task.latest().stream())
            .map(Task.Latest::usual)
            .min(LocalDate::compareTo)
            .orElseThrow();
    assertThat(Plan.of(file, FACTS, last).forecast().wish().orElseThrow().lateDays()).isZero();
    assertThat(Plan.of(file, FACTS, last.plusDays(1)).forecast().wish().orElseThrow().lateDays())
        .isPositive();
  }

  @Test
  void afterTheArrivalNothingIsWishedForAnyMore() {
    var there =
        wishing(CaseFile.EMPTY, TODAY.plusDays(9))
            .withEvents(
                List.of(
                    new RecordedEvent(1, EventType.ARRIVED, TODAY.minusDays(1), Optional.empty())));
    var forecast = Plan.of(there, FACTS, TODAY).forecast();
    assertThat(forecast.wish()).isEmpty();
    assertThat(forecast.tasks()).allMatch(task -> task.latest().isEmpty());
  }

  @Test
  void whatIsDoneHasNoLatestStart() {
    var file =
        wishing(CaseFile.EMPTY, TODAY.plusDays(120))
            .withEvents(
                List.of(
                    new RecordedEvent(
                        1, EventType.IIN_ISSUED, TODAY.minusDays(1), Optional.empty())));
    assertThat(Plan.of(file, FACTS, TODAY).forecast().step(EventType.IIN_ISSUED).latest())
        .isEmpty();
  }
}
