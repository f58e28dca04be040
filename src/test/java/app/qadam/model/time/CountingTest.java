package app.qadam.model.time;

import static app.qadam.model.time.Counting.FirstDay.COUNTS;
import static app.qadam.model.time.Counting.FirstDay.NEXT_DAY;
import static app.qadam.model.time.Counting.Unit.CALENDAR_DAY;
import static app.qadam.model.time.Counting.Unit.MONTH;
import static app.qadam.model.time.Counting.Unit.WORKING_DAY;
import static app.qadam.model.time.Counting.Unit.YEAR;
import static app.qadam.model.time.DayKind.HOLIDAY;
import static app.qadam.model.time.DayKind.SUBSTITUTE;
import static app.qadam.model.time.DayKind.WEEKEND;
import static app.qadam.model.time.DayKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountingTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final WorkingCalendar CALENDAR = FACTS.calendar();

  private static Rule rule(String id) {
    return FACTS.rule(id).orElseThrow();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static LocalDate due(Counting counting, String start) {
    return counting.from(day(start), CALENDAR).due();
  }

  @Test
  void reviewOfAnApplicationSentOnTheLastOfNovemberEndsInMidJanuary() {
    var count = rule("review").count(day("2026-11-30"), CALENDAR);

    assertThat(count.due()).isEqualTo("2027-01-14");
    assertThat(count.from()).isEqualTo("2026-11-30");
    assertThat(count.days()).hasSize(46);
    assertThat(count.days().getFirst().isCounted()).isFalse();
    assertThat(count.days().get(1).number()).isEqualTo(OptionalInt.of(1));
    assertThat(count.days().getLast().number()).isEqualTo(OptionalInt.of(45));
    assertThat(count.isKnown()).isTrue();
  }

  @Test
  void reviewEndsADayEarlierWhenTheDayOfSendingCounts() {
    var count = rule("review").countOtherwise(day("2026-11-30"), CALENDAR);

    assertThat(count.due()).isEqualTo("2027-01-13");
    assertThat(count.days().getFirst().number()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void calendarDaysCountOnHolidaysAndWeekendsToo() {
    var count = new Counting(5, CALENDAR_DAY, COUNTS).from(day("2027-03-20"), CALENDAR);

    assertThat(count.due()).isEqualTo("2027-03-24");
    assertThat(count.days()).allMatch(CountedDay::isCounted);
  }

  @Test
  void notificationBeforeNauryzWaitsForTheHolidaysToEnd() {
    var count = rule("notification").count(day("2027-03-18"), CALENDAR);

    assertThat(count.due()).isEqualTo("2027-03-25");
    assertThat(kinds(count))
        .containsExactly(WORKING, WORKING, WEEKEND, HOLIDAY, HOLIDAY, HOLIDAY, SUBSTITUTE, WORKING);
    assertThat(numbers(count)).containsExactly(1, 2, 0, 0, 0, 0, 0, 3);
  }

  @Test
  void notificationBeforeNauryzEndsADayLaterWhenTheDayOfArrivalDoesNotCount() {
    var count = rule("notification").countOtherwise(day("2027-03-18"), CALENDAR);

    assertThat(count.due()).isEqualTo("2027-03-26");
    assertThat(kinds(count))
        .containsExactly(
            WORKING, WORKING, WEEKEND, HOLIDAY, HOLIDAY, HOLIDAY, SUBSTITUTE, WORKING, WORKING);
    assertThat(numbers(count)).containsExactly(0, 1, 0, 0, 0, 0, 0, 2, 3);
  }

  @Test
  void substituteDayOfNauryzSaysWhichHolidayItReplaces() {
    var count = rule("notification").count(day("2027-03-18"), CALENDAR);

    var substitute = count.days().get(6).day();

    assertThat(substitute.date()).isEqualTo("2027-03-24");
    assertThat(substitute.counterpart()).contains(day("2027-03-21"));
    assertThat(substitute.name()).hasValueSatisfying(n -> assertThat(n.en()).isEqualTo("Nauryz"));
  }

  @ParameterizedTest
  @CsvSource({
    // Weeks without holidays: 1 June 2026 is a Monday.
    "2026-06-01, 2026-06-03", // Monday to Wednesday
    "2026-05-31, 2026-06-03", // Sunday to Wednesday
    "2026-05-30, 2026-06-03", // Saturday to Wednesday
    "2026-06-05, 2026-06-09", // Friday to Tuesday
    // Over Nauryz 2026 with two substitute days: Friday to Friday.
    "2026-03-20, 2026-03-27",
    // Over the year's end: 1 January a holiday, 2 January a Saturday, 4 January its substitute.
    "2026-12-31, 2027-01-06",
  })
  void threeWorkingDaysFromArrival(LocalDate arrival, LocalDate due) {
    assertThat(rule("notification").count(arrival, CALENDAR).due()).isEqualTo(due);
  }

  @Test
  void workingSundayCountsAndTheFridayMovedOffDoesNot() {
    var count = new Counting(2, WORKING_DAY, COUNTS).from(day("2025-01-03"), CALENDAR);

    assertThat(numbers(count)).containsExactly(0, 0, 1, 2);
    assertThat(count.days().get(2).day().kind()).isEqualTo(DayKind.MOVED_WORKING);
    assertThat(count.due()).isEqualTo("2025-01-06");
  }

  @Test
  void calendarDaysCrossTheLeapDay() {
    assertThat(due(new Counting(1, CALENDAR_DAY, NEXT_DAY), "2028-02-28")).isEqualTo("2028-02-29");
    assertThat(due(new Counting(2, CALENDAR_DAY, NEXT_DAY), "2028-02-28")).isEqualTo("2028-03-01");
    assertThat(due(new Counting(1, CALENDAR_DAY, NEXT_DAY), "2027-02-28")).isEqualTo("2027-03-01");
  }

  @Test
  void spanFromTheLeapDayEndsInFebruary() {
    assertThat(due(new Counting(1, YEAR, NEXT_DAY), "2028-02-29")).isEqualTo("2029-02-28");
    assertThat(due(new Counting(4, YEAR, NEXT_DAY), "2028-02-29")).isEqualTo("2032-02-29");
    assertThat(due(new Counting(1, MONTH, NEXT_DAY), "2028-01-31")).isEqualTo("2028-02-29");
    assertThat(due(new Counting(1, MONTH, NEXT_DAY), "2027-01-31")).isEqualTo("2027-02-28");
  }

  @Test
  void yearThatCountsItsFirstDayEndsOnTheDayBeforeItsAnniversary() {
    assertThat(due(new Counting(1, YEAR, COUNTS), "2027-01-01")).isEqualTo("2027-12-31");
    assertThat(due(new Counting(10, YEAR, COUNTS), "2027-05-20")).isEqualTo("2037-05-19");
    assertThat(due(new Counting(6, MONTH, COUNTS), "2026-12-16")).isEqualTo("2027-06-15");
  }

  @Test
  void countAcrossTheEndOfTheYearNumbersEveryDay() {
    var count = new Counting(3, CALENDAR_DAY, NEXT_DAY).from(day("2026-12-30"), CALENDAR);

    assertThat(count.days().stream().map(CountedDay::date))
        .containsExactly(
            day("2026-12-30"), day("2026-12-31"), day("2027-01-01"), day("2027-01-02"));
    assertThat(numbers(count)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void countIntoAYearWithoutATableIsNotKnown() {
    var counting = new Counting(3, WORKING_DAY, COUNTS);

    assertThat(counting.from(day("2027-12-28"), CALENDAR).isKnown()).isTrue();
    assertThat(counting.from(day("2027-12-30"), CALENDAR).isKnown()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void otherConventionOfTheOtherConventionIsTheFirst(Counting.Unit unit) {
    for (var first : Counting.FirstDay.values()) {
      var counting = new Counting(7, unit, first);

      assertThat(counting.underOtherConvention()).isNotEqualTo(counting);
      assertThat(counting.underOtherConvention().underOtherConvention()).isEqualTo(counting);
    }
  }

  @Test
  void spanOfNoDaysIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Counting(0, CALENDAR_DAY, COUNTS))
        .withMessageContaining("at least one day");
  }

  @Test
  void ruleThatDoesNotCountSaysSo() {
    var told = FACTS.rules().stream().filter(r -> r.counting().isEmpty()).findFirst().orElseThrow();

    assertThat(told.isDeadline()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> told.count(day("2026-06-01"), CALENDAR))
        .withMessageContaining(told.id());
  }

  @Test
  void namesOfUnitsAndConventionsLeadBackToThem() {
    for (var unit : Counting.Unit.values()) {
      assertThat(Named.of(Counting.Unit.class, unit.id())).isEqualTo(unit);
    }
    for (var first : Counting.FirstDay.values()) {
      assertThat(Named.of(Counting.FirstDay.class, first.id())).isEqualTo(first);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Named.of(Counting.Unit.class, "fortnight"))
        .withMessage("\"fortnight\" is none of calendar-day, working-day, month, year");
  }

  private static List<DayKind> kinds(ExplainedCount count) {
    return count.days().stream().map(counted -> counted.day().kind()).toList();
  }

  /** The number of each day, 0 for one that does not count. */
  private static Stream<Integer> numbers(ExplainedCount count) {
    return count.days().stream().map(counted -> counted.number().orElse(0));
  }
}
