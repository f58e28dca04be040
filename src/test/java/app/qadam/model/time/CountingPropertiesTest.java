package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.facts.FactsReader;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Counts from any day of nine years, held against counting on the fingers. */
class CountingPropertiesTest {
  private static final long SEED = 20261122;
  private static final WorkingCalendar CALENDAR = FactsReader.shipped().calendar();

  private static Gen<LocalDate> dates() {
    return longs()
        .between(LocalDate.of(2024, 1, 1).toEpochDay(), LocalDate.of(2032, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Gen<Integer> counts() {
    return integers().between(1, 60);
  }

  private static Gen<Counting.FirstDay> conventions() {
    return arbitrary().enumValues(Counting.FirstDay.class);
  }

  private static ExplainedCount workingDays(LocalDate start, int n, Counting.FirstDay first) {
    return new Counting(n, Counting.Unit.WORKING_DAY, first).from(start, CALENDAR);
  }

  @Test
  void workingDayCountHasExactlyItsCountedDays() {
    qt().withFixedSeed(SEED)
        .forAll(dates(), counts(), conventions())
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
        .forAll(dates(), counts(), conventions())
        .check((start, n, first) -> CALENDAR.isWorking(workingDays(start, n, first).due()));
  }

  @Test
  void everyDayIsToldAndOnlyDaysOffAreSkipped() {
    qt().withFixedSeed(SEED)
        .forAll(dates(), counts(), conventions())
        .checkAssert((start, n, first) -> {
          var count = workingDays(start, n, first);
          assertThat(count.days().stream().map(CountedDay::date))
              .containsExactlyElementsOf(start.datesUntil(count.due().plusDays(1)).toList());
          assertThat(count.days())
              .filteredOn(day -> !day.isCounted())
              .allMatch(day ->
                  !CALENDAR.isWorking(day.date())
                      || (first == Counting.FirstDay.NEXT_DAY && day.date().equals(start)));
        });
  }

  @Test
  void dueDayIsTheOneFoundOnTheFingers() {
    qt().withFixedSeed(SEED)
        .forAll(dates(), counts(), conventions())
        .checkAssert((start, n, first) -> {
          var day = first == Counting.FirstDay.COUNTS ? start : start.plusDays(1);
          int left = n;
          while (true) {
            if (CALENDAR.isWorking(day) && --left == 0) {
              break;
            }
            day = day.plusDays(1);
          }
          assertThat(workingDays(start, n, first).due()).isEqualTo(day);
        });
  }

  @Test
  void countingTheFirstDayNeverEndsLater() {
    qt().withFixedSeed(SEED)
        .forAll(dates(), counts(), arbitrary().enumValues(Counting.Unit.class))
        .checkAssert((start, n, unit) -> {
          var strict = new Counting(n, unit, Counting.FirstDay.COUNTS);
          var lenient = new Counting(n, unit, Counting.FirstDay.NEXT_DAY);
          assertThat(strict.from(start, CALENDAR).due())
              .isBeforeOrEqualTo(lenient.from(start, CALENDAR).due());
        });
  }

  @Test
  void workingDaysUntilADayAreThoseFoundOnTheFingers() {
    qt().withFixedSeed(SEED)
        .forAll(dates(), integers().between(-30, 400))
        .checkAssert((today, ahead) -> {
          var working =
              LongStream.rangeClosed(1, ahead)
                  .mapToObj(today::plusDays)
                  .filter(CALENDAR::isWorking)
                  .count();
          assertThat(CALENDAR.workingDaysUntil(today, today.plusDays(ahead))).isEqualTo(working);
        });
  }
}
