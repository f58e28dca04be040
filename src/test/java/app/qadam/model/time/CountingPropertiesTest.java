package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import app.qadam.facts.FactsReader;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Counts from any day of nine years, held against counting on the fingers. */
class CountingPropertiesTest {
  private static final long SEED = 20261122;
  private static final WorkingCalendar CALENDAR = FactsReader.shipped().calendar();
  private static final Fingers FINGERS = Fingers.official();

  private static Gen<Integer> counts() {
    return integers().between(1, 60);
  }

  private static Gen<Counting.FirstDay> conventions() {
    return arbitrary().enumValues(Counting.FirstDay.class);
  }

  /** Any counting, years up to five. */
  private static Gen<Counting> countings() {
    return counts()
        .zip(
            arbitrary().enumValues(Counting.Unit.class),
            conventions(),
            (n, unit, first) ->
                new Counting(unit == Counting.Unit.YEAR ? (n + 11) / 12 : n, unit, first));
  }

  private static ExplainedCount workingDays(LocalDate start, int n, Counting.FirstDay first) {
    return new Counting(n, Counting.Unit.WORKING_DAY, first).from(start, CALENDAR);
  }

  @Test
  void workingDayCountHasExactlyItsCountedDays() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), counts(), conventions())
        .checkAssert((start, n, first) -> {
          var counted =
              workingDays(start, n, first).days().stream()
                  .flatMapToInt(day -> day.number().stream())
                  .boxed()
                  .toList();
          assertThat(counted).isEqualTo(IntStream.rangeClosed(1, n).boxed().toList());
        });
  }

  @Test
  void dueDayIsAWorkingDay() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), counts(), conventions())
        .check((start, n, first) -> FINGERS.isWorking(workingDays(start, n, first).due()));
  }

  @Test
  void everyDayIsToldAndOnlyDaysOffAreSkipped() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), counts(), conventions())
        .checkAssert((start, n, first) -> {
          var count = workingDays(start, n, first);
          assertThat(count.days().stream().map(CountedDay::date))
              .containsExactlyElementsOf(start.datesUntil(count.due().plusDays(1)).toList());
          assertThat(count.days())
              .filteredOn(day -> !day.isCounted())
              .allMatch(day ->
                  !FINGERS.isWorking(day.date())
                      || (first == Counting.FirstDay.NEXT_DAY && day.date().equals(start)));
        });
  }

  @Test
  void dueDayIsTheOneFoundOnTheFingers() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), countings())
        .checkAssert((start, counting) ->
            assertThat(counting.from(start, CALENDAR).due())
                .isEqualTo(FINGERS.endOf(counting, start)));
  }

  @Test
  void endIsTheOneFoundOnTheFingers() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), countings())
        .checkAssert((start, counting) ->
            assertThat(counting.endOf(start, CALENDAR)).isEqualTo(FINGERS.endOf(counting, start)));
  }

  @Test
  void endAmongOwnDaysIsTheOneFoundOnTheFingers() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), counts(), conventions(), Fingers.ownDays())
        .checkAssert((start, n, first, codes) -> {
          var own = Fingers.ownDays(start, codes);
          var counting = new Counting(n, Counting.Unit.WORKING_DAY, first);
          var calendar = CALENDAR.with(own);
          var end = FINGERS.with(own).endOf(counting, start);
          assertThat(counting.endOf(start, calendar)).isEqualTo(end);
          assertThat(counting.from(start, calendar).due()).isEqualTo(end);
        });
  }

  @Test
  void latestStartIsTheLastThatEndsInTime() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), countings())
        .checkAssert((end, counting) -> {
          var latest = counting.latestStart(end, CALENDAR);
          assertThat(FINGERS.endOf(counting, latest)).isBeforeOrEqualTo(end);
          assertThat(latest.plusDays(1).datesUntil(latest.plusDays(40)))
              .allMatch(start -> FINGERS.endOf(counting, start).isAfter(end));
        });
  }

  @Test
  void latestStartAmongOwnDaysIsTheLastThatEndsInTime() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), counts(), conventions(), Fingers.ownDays())
        .checkAssert((end, n, first, codes) -> {
          var own = Fingers.ownDays(end.minusDays(n), codes);
          var counting = new Counting(n, Counting.Unit.WORKING_DAY, first);
          var fingers = FINGERS.with(own);
          var latest = counting.latestStart(end, CALENDAR.with(own));
          assertThat(fingers.endOf(counting, latest)).isBeforeOrEqualTo(end);
          assertThat(fingers.endOf(counting, latest.plusDays(1))).isAfter(end);
        });
  }

  @Test
  void countingTheFirstDayNeverEndsLater() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), countings())
        .checkAssert((start, counting) -> {
          boolean strict = counting.firstDay() == Counting.FirstDay.COUNTS;
          var counts = strict ? counting : counting.underOtherConvention();
          assertThat(counts.endOf(start, CALENDAR))
              .isBeforeOrEqualTo(counts.underOtherConvention().endOf(start, CALENDAR));
        });
  }
}
