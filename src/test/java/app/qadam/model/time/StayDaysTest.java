package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StayDaysTest {
  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static DaySpan span(String first, String last) {
    return DaySpan.of(day(first), day(last));
  }

  private static StayDays stays(DaySpan... stays) {
    return StayDays.of(List.of(stays));
  }

  @Test
  void spanThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span("2027-03-02", "2027-03-01"))
        .withMessage("the last day, 2027-03-01, is before the first, 2027-03-02");
  }

  @Test
  void dayOfEntryAndDayOfExitBothCount() {
    var stays = stays(span("2027-03-01", "2027-03-03"));

    assertThat(stays.within(day("2027-01-01"), day("2027-12-31"))).isEqualTo(3);
    assertThat(stays.within(day("2027-03-01"), day("2027-03-01"))).isEqualTo(1);
    assertThat(stays.within(day("2027-03-03"), day("2027-03-03"))).isEqualTo(1);
    assertThat(stays.within(day("2027-03-04"), day("2027-12-31"))).isZero();
    assertThat(stays.within(day("2027-03-03"), day("2027-03-01"))).isZero();
  }

  @Test
  void entryAndExitOnOneDayAreADay() {
    assertThat(stays(span("2027-03-01", "2027-03-01")).inYear(2027, LocalDate.MAX)).isEqualTo(1);
  }

  @Test
  void dayOnWhichOneLeavesAndComesBackCountsOnce() {
    var stays =
        stays(
            span("2027-03-03", "2027-03-05"),
            span("2027-03-01", "2027-03-03"),
            span("2027-03-03", "2027-03-03"));

    assertThat(stays.inYear(2027, day("2027-12-31"))).isEqualTo(5);
  }

  @Test
  void stayWithoutAnExitGoesOn() {
    var stays = stays(DaySpan.since(day("2027-12-30")), span("2028-02-01", "2028-02-05"));

    assertThat(stays.inYear(2027, LocalDate.MAX)).isEqualTo(2);
    assertThat(stays.inYear(2028, LocalDate.MAX)).isEqualTo(366);
    assertThat(stays.inYear(2028, day("2028-01-01"))).isEqualTo(1);
    assertThat(stays.inYear(2028, day("2027-12-31"))).isZero();
  }

  @Test
  void stayOverTheEndOfTheYearIsSharedOut() {
    var stays = stays(span("2026-12-31", "2027-01-02"));

    assertThat(stays.inYear(2026, LocalDate.MAX)).isEqualTo(1);
    assertThat(stays.inYear(2027, LocalDate.MAX)).isEqualTo(2);
  }

  @Test
  void twelveMonthsBeginOnTheDayAfterTheSameDateAYearBefore() {
    var stays = stays(span("2026-03-10", "2026-03-10"));

    assertThat(stays.inTwelveMonthsEnding(day("2027-03-09"))).isEqualTo(1);
    assertThat(stays.inTwelveMonthsEnding(day("2027-03-10"))).isZero();
  }

  @Test
  void twelveMonthsAroundTheLeapDay() {
    var always = stays(DaySpan.since(day("2020-01-01")));
    var leapDay = stays(span("2028-02-29", "2028-02-29"));

    assertThat(always.inTwelveMonthsEnding(day("2028-02-28"))).isEqualTo(365);
    assertThat(always.inTwelveMonthsEnding(day("2028-02-29"))).isEqualTo(366);
    assertThat(always.inTwelveMonthsEnding(day("2029-02-28"))).isEqualTo(366);
    assertThat(always.inTwelveMonthsEnding(day("2029-03-01"))).isEqualTo(365);
    assertThat(leapDay.inTwelveMonthsEnding(day("2029-02-28"))).isEqualTo(1);
    assertThat(leapDay.inTwelveMonthsEnding(day("2029-03-01"))).isZero();
  }

  @Test
  void calendarYearPasses183OnTheDay184() {
    assertThat(stays(span("2027-01-01", "2027-07-02")).passesYearLimit(2027, 183)).isEmpty();
    assertThat(stays(span("2027-01-01", "2027-07-03")).passesYearLimit(2027, 183))
        .contains(day("2027-07-03"));
    assertThat(stays(DaySpan.since(day("2026-12-01"))).passesYearLimit(2027, 183))
        .contains(day("2027-07-03"));
    assertThat(stays(DaySpan.since(day("2028-01-01"))).passesYearLimit(2028, 183))
        .contains(day("2028-07-02"));
    assertThat(stays(DaySpan.since(day("2028-01-01"))).passesYearLimit(2027, 183)).isEmpty();
  }

  @Test
  void twelveMonthsPass183OnThatDay() {
    var from = day("2026-06-01");
    var to = day("2028-12-31");

    assertThat(stays(span("2027-01-01", "2027-07-01")).passesTwelveMonthLimit(from, to, 183))
        .isEmpty();
    assertThat(stays(span("2027-01-01", "2027-07-02")).passesTwelveMonthLimit(from, to, 183))
        .contains(day("2027-07-02"));
    assertThat(stays(DaySpan.since(day("2026-12-31"))).passesTwelveMonthLimit(from, to, 183))
        .contains(day("2027-07-01"));
    assertThat(
            stays(DaySpan.since(day("2026-12-31")))
                .passesTwelveMonthLimit(from, day("2027-06-30"), 183))
        .isEmpty();
  }

  @Test
  void halfOfOneYearAndHalfOfTheNextPassTheTwelveMonthsAlone() {
    var stays = stays(span("2026-10-01", "2027-04-30"));

    assertThat(stays.passesYearLimit(2026, 183)).isEmpty();
    assertThat(stays.passesYearLimit(2027, 183)).isEmpty();
    assertThat(stays.passesTwelveMonthLimit(day("2026-10-01"), day("2027-12-31"), 183))
        .contains(day("2027-04-01"));
  }

  @Test
  void noStaysAreNoDays() {
    var none = StayDays.of(List.of());

    assertThat(none.inYear(2027, LocalDate.MAX)).isZero();
    assertThat(none.passesYearLimit(2027, 0)).isEmpty();
    assertThat(none.passesTwelveMonthLimit(day("2027-01-01"), day("2030-01-01"), 1)).isEmpty();
  }

  @Test
  void spansThatTouchOnADayOverlapAndNeighboursDoNot() {
    var march = span("2027-03-01", "2027-03-31");

    assertThat(Stream.of(span("2027-03-31", "2027-04-02"), DaySpan.since(day("2027-03-31"))))
        .allMatch(march::overlaps);
    assertThat(Stream.of(span("2027-04-01", "2027-04-02"), DaySpan.since(day("2027-04-01"))))
        .noneMatch(march::overlaps);
    assertThat(DaySpan.since(day("2027-03-31")).overlaps(DaySpan.since(day("2030-01-01"))))
        .isTrue();
  }
}
