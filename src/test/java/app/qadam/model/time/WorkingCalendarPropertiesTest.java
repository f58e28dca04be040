package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import app.qadam.facts.FactsReader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** The working calendar of nine years, held against one that is walked through by hand. */
class WorkingCalendarPropertiesTest {
  private static final long SEED = 20261122;
  private static final WorkingCalendar CALENDAR = FactsReader.shipped().calendar();
  private static final Fingers FINGERS = Fingers.official();

  private static Gen<Integer> spans() {
    return integers().between(-30, 900);
  }

  private static List<LocalDate> daysOf(LocalDate first, LocalDate last, Predicate<LocalDate> day) {
    return first.datesUntil(last.plusDays(1)).filter(day).toList();
  }

  @Test
  void everyWorkingDayOfTheNineYearsIsTheOneFoundOnTheFingers() {
    var expected = daysOf(Fingers.FIRST, Fingers.LAST, FINGERS::isWorking);

    assertThat(daysOf(Fingers.FIRST, Fingers.LAST, CALENDAR::isWorking)).isEqualTo(expected);
    assertThat(daysOf(Fingers.FIRST, Fingers.LAST, date -> CALENDAR.day(date).isWorking()))
        .isEqualTo(expected);
    assertThat(daysOf(Fingers.FIRST, Fingers.LAST, date -> CALENDAR.day(date).date().equals(date)))
        .hasSize(3288);
  }

  @Test
  void workingDaysOfAYearAreThoseFoundOnTheFingers() {
    for (int year = Fingers.FIRST.getYear(); year <= Fingers.LAST.getYear(); year++) {
      assertThat(CALENDAR.workingDaysIn(year))
          .isEqualTo(FINGERS.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
  }

  @Test
  void ownDaysAndNoOthersDifferFromTheOfficialCalendar() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), Fingers.ownDays())
        .checkAssert((start, codes) -> {
          var own = Fingers.ownDays(start, codes);
          var calendar = CALENDAR.with(own);
          var fingers = FINGERS.with(own);
          var first = start.minusDays(30);
          var last = start.plusDays(200);
          assertThat(daysOf(first, last, calendar::isWorking))
              .isEqualTo(daysOf(first, last, fingers::isWorking));
          assertThat(daysOf(first, last, date -> calendar.day(date).isWorking()))
              .isEqualTo(daysOf(first, last, fingers::isWorking));
          assertThat(daysOf(first, last, date -> calendar.day(date).kind().isOwn()))
              .isEqualTo(own.stream().map(OwnDay::date).sorted().distinct().toList());
        });
  }

  @Test
  void workingDaysBetweenAreThoseFoundOnTheFingers() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), spans(), Fingers.ownDays())
        .checkAssert((first, length, codes) -> {
          var own = Fingers.ownDays(first, codes);
          var last = first.plusDays(length);
          assertThat(CALENDAR.with(own).workingDaysBetween(first, last))
              .isEqualTo(FINGERS.with(own).workingDays(first, last));
        });
  }

  @Test
  void workingDaysUntilADayAreThoseFoundOnTheFingers() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), spans(), Fingers.ownDays())
        .checkAssert((today, ahead, codes) -> {
          var own = Fingers.ownDays(today, codes);
          var date = today.plusDays(ahead);
          assertThat(CALENDAR.with(own).workingDaysUntil(today, date))
              .isEqualTo(FINGERS.with(own).workingDays(today.plusDays(1), date));
        });
  }

  @Test
  void workingDayFoundForwardHasItsNumberAndIsOne() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), integers().between(1, 300), Fingers.ownDays())
        .checkAssert((first, number, codes) -> {
          var own = Fingers.ownDays(first, codes);
          var fingers = FINGERS.with(own);
          var found = CALENDAR.with(own).workingDayFrom(first, number);
          assertThat(fingers.isWorking(found)).isTrue();
          assertThat(fingers.workingDays(first, found)).isEqualTo(number);
        });
  }

  @Test
  void workingDayFoundBackwardHasItsNumberAndIsOne() {
    qt().withFixedSeed(SEED)
        .forAll(Fingers.dates(), integers().between(1, 300), Fingers.ownDays())
        .checkAssert((last, number, codes) -> {
          var own = Fingers.ownDays(last.minusDays(number), codes);
          var fingers = FINGERS.with(own);
          var found = CALENDAR.with(own).workingDayUpTo(last, number);
          assertThat(fingers.isWorking(found)).isTrue();
          assertThat(fingers.workingDays(found, last)).isEqualTo(number);
        });
  }
}
