package app.qadam.model.time;

import static app.qadam.model.time.Counting.FirstDay.COUNTS;
import static app.qadam.model.time.Counting.FirstDay.NEXT_DAY;
import static app.qadam.model.time.Counting.Unit.CALENDAR_DAY;
import static app.qadam.model.time.Counting.Unit.MONTH;
import static app.qadam.model.time.Counting.Unit.WORKING_DAY;
import static app.qadam.model.time.Counting.Unit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The days on which counts go wrong, each by its name. */
class BoundaryDaysTest {
  private static final WorkingCalendar CALENDAR = FactsReader.shipped().calendar();

  /** A paper that is good for 180 days, the day of issue among them. */
  private static final Counting PAPER = new Counting(180, CALENDAR_DAY, COUNTS);

  private static final Counting NOTIFICATION = new Counting(3, WORKING_DAY, COUNTS);

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static LocalDate end(Counting counting, String start) {
    return counting.endOf(day(start), CALENDAR);
  }

  private static LocalDate latestStart(Counting counting, String end) {
    return counting.latestStart(day(end), CALENDAR);
  }

  private static LocalDate notifiedBy(LocalDateTime arrival) {
    return NOTIFICATION.endOf(arrival.toLocalDate(), CALENDAR);
  }

  @Test
  void issueDayIsTheFirstOfTheDaysOfAPaper() {
    var days = PAPER.from(day("2026-06-18"), CALENDAR).days();

    assertThat(days.getFirst().date()).isEqualTo("2026-06-18");
    assertThat(days.getFirst().number()).isEqualTo(OptionalInt.of(1));
    assertThat(end(PAPER, "2026-06-18")).isEqualTo("2026-12-14");
    assertThat(end(PAPER.underOtherConvention(), "2026-06-18")).isEqualTo("2026-12-15");
  }

  @Test
  void paperUsedOnItsLastDayIsIssuedNoEarlierThanThatDayAllows() {
    assertThat(latestStart(PAPER, "2026-12-14")).isEqualTo("2026-06-18");
    assertThat(latestStart(PAPER, "2026-12-15")).isEqualTo("2026-06-19");
  }

  @Test
  void lastDayIsWithinTheSpanAndTheDayAfterIsNot() {
    var good = DaySpan.of(day("2026-06-18"), end(PAPER, "2026-06-18"));

    assertThat(good.contains(day("2026-06-17"))).isFalse();
    assertThat(good.contains(day("2026-06-18"))).isTrue();
    assertThat(good.contains(day("2026-12-14"))).isTrue();
    assertThat(good.contains(day("2026-12-15"))).isFalse();
  }

  @Test
  void leapDayIsADayLikeAnyOtherInACountOfDays() {
    assertThat(end(PAPER, "2028-02-29")).isEqualTo("2028-08-26");
    assertThat(end(PAPER, "2027-09-03")).isEqualTo("2028-02-29");
    assertThat(CALENDAR.workingDaysBetween(day("2028-02-28"), day("2028-03-01"))).isEqualTo(3);
  }

  @Test
  void spanThatEndsInFebruaryStartsAsLateAsTheShortMonthAllows() {
    assertThat(latestStart(new Counting(1, YEAR, NEXT_DAY), "2029-02-28")).isEqualTo("2028-02-29");
    assertThat(latestStart(new Counting(1, YEAR, COUNTS), "2029-02-28")).isEqualTo("2028-03-01");
    assertThat(latestStart(new Counting(1, YEAR, NEXT_DAY), "2028-02-29")).isEqualTo("2027-02-28");
    assertThat(latestStart(new Counting(1, MONTH, NEXT_DAY), "2027-02-28")).isEqualTo("2027-01-31");
    assertThat(latestStart(new Counting(1, MONTH, COUNTS), "2027-02-28")).isEqualTo("2027-02-01");
  }

  @Test
  void workingDaysRunOverTheEndOfTheYear() {
    // 31 December 2026 is a Thursday; 4 January is off for Saturday the 2nd.
    assertThat(CALENDAR.workingDaysBetween(day("2026-12-31"), day("2027-01-05"))).isEqualTo(2);
    assertThat(end(NOTIFICATION, "2026-12-31")).isEqualTo("2027-01-06");
    assertThat(latestStart(NOTIFICATION, "2027-01-06")).isEqualTo("2026-12-31");
    assertThat(latestStart(NOTIFICATION, "2027-01-05")).isEqualTo("2026-12-30");
  }

  @Test
  void workingDaysOfWholeYearsBetweenAreAllCounted() {
    assertThat(CALENDAR.workingDaysBetween(day("2025-01-01"), day("2027-12-31")))
        .isEqualTo(246 + 247 + 247);
    assertThat(CALENDAR.workingDaysBetween(day("2027-01-02"), day("2027-01-01"))).isZero();
  }

  @Test
  void holidayOnASundayGivesTheMondayOff() {
    // Capital Day, 6 July 2025.
    assertThat(CALENDAR.day(day("2025-07-07")).counterpart()).contains(day("2025-07-06"));
    assertThat(end(NOTIFICATION, "2025-07-06")).isEqualTo("2025-07-10");
  }

  @Test
  void twoHolidaysOnOneWeekendPushTheDueDayByTwo() {
    // Nauryz 2026: 21 and 22 March on the weekend, 23 a holiday, 24 and 25 off for them.
    assertThat(end(NOTIFICATION, "2026-03-20")).isEqualTo("2026-03-27");
    assertThat(end(NOTIFICATION, "2026-03-21")).isEqualTo("2026-03-30");
    assertThat(latestStart(NOTIFICATION, "2026-03-27")).isEqualTo("2026-03-20");
  }

  @Test
  void movedWorkingSundayCountsForwardAndBack() {
    var two = new Counting(2, WORKING_DAY, COUNTS);

    assertThat(end(two, "2025-01-03")).isEqualTo("2025-01-06");
    assertThat(end(new Counting(1, WORKING_DAY, COUNTS), "2025-01-05")).isEqualTo("2025-01-05");
    assertThat(latestStart(two, "2025-01-05")).isEqualTo("2024-12-31");
  }

  @Test
  void arrivalOnFridayTenMinutesBeforeMidnightIsNotifiedByTuesday() {
    assertThat(notifiedBy(LocalDateTime.parse("2026-06-05T23:50"))).isEqualTo("2026-06-09");
  }

  @Test
  void arrivalOnMondayIsNotifiedByWednesday() {
    assertThat(notifiedBy(LocalDateTime.parse("2026-06-01T08:00"))).isEqualTo("2026-06-03");
  }

  @Test
  void arrivalOnSundayIsNotifiedByWednesday() {
    assertThat(notifiedBy(LocalDateTime.parse("2026-05-31T00:10"))).isEqualTo("2026-06-03");
  }

  @Test
  void arrivalOnThursdayBeforeNauryzIsNotifiedByThursdayAfter() {
    assertThat(notifiedBy(LocalDateTime.parse("2027-03-18T12:00"))).isEqualTo("2027-03-25");
    assertThat(latestStart(NOTIFICATION, "2027-03-25")).isEqualTo("2027-03-18");
    assertThat(end(NOTIFICATION.underOtherConvention(), "2027-03-18")).isEqualTo("2027-03-26");
  }
}
