package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Days in the country, held against ticking them off one by one. */
class StayDaysPropertiesTest {
  private static final long SEED = 20261122;

  private static Gen<Integer> years() {
    return integers().between(2024, 2032);
  }

  @Test
  void spanContainsTheDaysFromItsFirstToItsLast() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stay(), integers().between(-10, 220))
        .checkAssert((span, after) -> {
          var date = span.first().plusDays(after);
          boolean ticked = new StaysOnFingers(List.of(span)).contains(date);
          assertThat(span.contains(date)).isEqualTo(ticked);
          assertThat(span.daysWithin(date, date)).isEqualTo(ticked ? 1 : 0);
        });
  }

  @Test
  void spansOverlapWhenADayIsInBoth() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stay(), integers().between(-220, 220), integers().between(0, 30))
        .checkAssert((span, after, days) -> {
          var first = span.first().plusDays(after);
          var other = DaySpan.of(first, first.plusDays(days));
          boolean shared = first.datesUntil(first.plusDays(days + 1L)).anyMatch(span::contains);
          assertThat(span.overlaps(other)).isEqualTo(shared);
          assertThat(other.overlaps(span)).isEqualTo(shared);
        });
  }

  @Test
  void daysWithinAreThoseTicked() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stays(), Fingers.dates(), integers().between(-5, 800))
        .checkAssert((stays, from, length) -> {
          var to = from.plusDays(length);
          assertThat(StayDays.of(stays).within(from, to))
              .isEqualTo(new StaysOnFingers(stays).within(from, to));
        });
  }

  @Test
  void dayIsSpentInTheCountryWhenItIsTicked() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stays(), Fingers.dates())
        .checkAssert((stays, day) ->
            assertThat(StayDays.of(stays).contains(day))
                .isEqualTo(new StaysOnFingers(stays).contains(day)));
  }

  @Test
  void oneMoreStayTicksItsDaysToo() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stays(), StaysOnFingers.stay(), Fingers.dates())
        .checkAssert((stays, more, to) ->
            assertThat(StayDays.of(stays).and(more).within(Fingers.FIRST, to))
                .isEqualTo(
                    new StaysOnFingers(StaysOnFingers.and(stays, more)).within(Fingers.FIRST, to)));
  }

  @Test
  void daysUpToADayLeaveOutTheLaterOnes() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stays(), Fingers.dates())
        .checkAssert((stays, day) ->
            assertThat(StayDays.of(stays).upTo(day).within(Fingers.FIRST, Fingers.LAST))
                .isEqualTo(new StaysOnFingers(stays).within(Fingers.FIRST, day)));
  }

  @Test
  void daysOfAYearAreThoseTickedInIt() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stays(), years(), Fingers.dates())
        .checkAssert((stays, year, until) -> {
          var ticked = new StaysOnFingers(stays);
          int expected = 0;
          for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            expected += ticked.contains(day) && !day.isAfter(until) ? 1 : 0;
          }
          assertThat(StayDays.of(stays).inYear(year, until)).isEqualTo(expected);
        });
  }

  @Test
  void daysOfTwelveMonthsAreThoseTickedInThem() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stays(), Fingers.dates())
        .checkAssert((stays, day) ->
            assertThat(StayDays.of(stays).inTwelveMonthsEnding(day))
                .isEqualTo(new StaysOnFingers(stays).inTwelveMonthsEnding(day)));
  }

  @Test
  void twelveMonthsEndingOnEachDayOfTheNineYearsHoldTheDaysTickedInThem() {
    var stays =
        List.of(
            DaySpan.of(LocalDate.of(2023, 2, 28), LocalDate.of(2024, 3, 1)),
            DaySpan.of(LocalDate.of(2027, 2, 27), LocalDate.of(2027, 3, 1)),
            DaySpan.of(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29)),
            DaySpan.since(LocalDate.of(2031, 12, 31)));
    var days = StayDays.of(stays);
    var ticked = new StaysOnFingers(stays);
    for (var day = Fingers.FIRST; !day.isAfter(Fingers.LAST); day = day.plusDays(1)) {
      assertThat(days.inTwelveMonthsEnding(day))
          .as(day.toString())
          .isEqualTo(ticked.inTwelveMonthsEnding(day));
    }
  }

  @Test
  void yearLimitIsPassedOnTheDayAfterItIsReached() {
    qt().withFixedSeed(SEED)
        .forAll(StaysOnFingers.stays(), years(), integers().between(0, 200))
        .checkAssert((stays, year, limit) -> {
          var ticked = new StaysOnFingers(stays);
          Optional<LocalDate> expected = Optional.empty();
          int count = 0;
          for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            count += ticked.contains(day) ? 1 : 0;
            if (count > limit && expected.isEmpty()) {
              expected = Optional.of(day);
            }
          }
          assertThat(StayDays.of(stays).passesYearLimit(year, limit)).isEqualTo(expected);
        });
  }

  @Test
  void twelveMonthLimitIsPassedOnTheDayItIsReached() {
    qt().withFixedSeed(SEED)
        .withExamples(300)
        .forAll(
            StaysOnFingers.stays(),
            Fingers.dates(),
            integers().between(-3, 700),
            integers().between(1, 200))
        .checkAssert((stays, from, length, limit) -> {
          var ticked = new StaysOnFingers(stays);
          var to = from.plusDays(length);
          Optional<LocalDate> expected = Optional.empty();
          for (var day = from; !day.isAfter(to) && expected.isEmpty(); day = day.plusDays(1)) {
            if (ticked.inTwelveMonthsEnding(day) >= limit) {
              expected = Optional.of(day);
            }
          }
          assertThat(StayDays.of(stays).passesTwelveMonthLimit(from, to, limit))
              .isEqualTo(expected);
        });
  }
}
