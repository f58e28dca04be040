package app.qadam.model.time;

import static app.qadam.model.time.Counting.FirstDay.COUNTS;
import static app.qadam.model.time.Counting.Unit.WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.qadam.facts.FactsReader;
import app.qadam.model.Phrase;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that the applicant lays over the official calendar. */
class OwnDayTest {
  private static final WorkingCalendar OFFICIAL = FactsReader.shipped().calendar();

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static OwnDay off(String date) {
    return new OwnDay(day(date), true, "Consulate closed");
  }

  private static OwnDay working(String date) {
    return new OwnDay(day(date), false, "Open on Saturday");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t\n"})
  void ownDayWithoutAReasonIsRefused(String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OwnDay(day("2027-03-19"), true, reason))
        .withMessage("a day of your own needs a reason");
  }

  @Test
  void reasonIsKeptWithoutTheSpaceAroundIt() {
    assertThat(new OwnDay(day("2027-03-19"), true, "  Strike ").reason()).isEqualTo("Strike");
  }

  @Test
  void ownDayOffIsNotWorkedAndSaysWhy() {
    var friday = OFFICIAL.with(List.of(off("2027-03-19"))).day(day("2027-03-19"));

    assertThat(friday)
        .isEqualTo(
            new CalendarDay(
                day("2027-03-19"),
                DayKind.OWN_OFF,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Consulate closed"),
                true));
    assertThat(friday.isWorking()).isFalse();
  }

  @Test
  void ownWorkingDayOverridesAHolidayAWeekendAndASubstituteDay() {
    var dates = List.of("2027-03-22", "2027-03-20", "2027-03-24");
    var calendar = OFFICIAL.with(dates.stream().map(OwnDayTest::working).toList());

    assertThat(dates).allMatch(date -> !OFFICIAL.isWorking(day(date)));
    assertThat(dates).allMatch(date -> calendar.isWorking(day(date)));
    assertThat(dates).allMatch(date -> calendar.day(day(date)).kind() == DayKind.OWN_WORKING);
    assertThat(calendar.workingDaysIn(2027)).isEqualTo(250);
  }

  @Test
  void officialCalendarStaysAsItWas() {
    var calendar = OFFICIAL.with(List.of(off("2027-03-19"), off("2027-03-18")));

    assertThat(calendar.workingDaysIn(2027)).isEqualTo(245);
    assertThat(OFFICIAL.workingDaysIn(2027)).isEqualTo(247);
    assertThat(OFFICIAL.isWorking(day("2027-03-19"))).isTrue();
    assertThat(calendar.knownYears()).isEqualTo(OFFICIAL.knownYears());
    assertThat(calendar.published(2027)).isEqualTo(OFFICIAL.published(2027));
  }

  @Test
  void ownDaysAreLaidOverOwnDaysAndTheLaterHolds() {
    var once = OFFICIAL.with(List.of(off("2027-03-18"), off("2027-03-19"), off("2026-12-31")));
    var twice = once.with(List.of(working("2027-03-19")));

    assertThat(twice.day(day("2027-03-18")).kind()).isEqualTo(DayKind.OWN_OFF);
    assertThat(twice.day(day("2027-03-19")).kind()).isEqualTo(DayKind.OWN_WORKING);
    assertThat(twice.day(day("2026-12-31")).kind()).isEqualTo(DayKind.OWN_OFF);
    assertThat(once.day(day("2027-03-19")).kind()).isEqualTo(DayKind.OWN_OFF);
    assertThat(OFFICIAL.with(List.of(off("2027-03-19"), working("2027-03-19"))).workingDaysIn(2027))
        .isEqualTo(247);
  }

  @Test
  void noOwnDaysLeaveTheCalendarItself() {
    assertThat(OFFICIAL.with(List.of())).isSameAs(OFFICIAL);
  }

  @Test
  void ownDayInAYearWithoutATableDoesNotMakeTheYearKnown() {
    assertThat(OFFICIAL.with(List.of(off("2028-06-01"))).day(day("2028-06-01")).known()).isFalse();
  }

  @Test
  void countSkipsTheOwnDayOffAndCountsTheOwnWorkingDay() {
    var calendar = OFFICIAL.with(List.of(off("2027-03-19"), working("2027-03-20")));
    var count = new Counting(3, WORKING_DAY, COUNTS).from(day("2027-03-18"), calendar);

    assertThat(count.due()).isEqualTo("2027-03-25");
    assertThat(count.reason(count.days().get(1)))
        .isEqualTo(Phrase.of("why.own-off", "Consulate closed"));
    assertThat(count.reason(count.days().get(2)))
        .isEqualTo(Phrase.of("why.own-working", "Open on Saturday"));
    assertThat(Texts.in(Locale.ENGLISH).say(count.reason(count.days().get(1))))
        .isEqualTo("Day off of your own: Consulate closed");
    assertThat(Texts.in(Locale.of("ru")).say(count.reason(count.days().get(2))))
        .isEqualTo("Ваш рабочий день: Open on Saturday");
  }

  @Test
  void ownDayOffMovesTheDueDay() {
    var calendar = OFFICIAL.with(List.of(off("2027-03-25")));
    var counting = new Counting(3, WORKING_DAY, COUNTS);

    assertThat(counting.endOf(day("2027-03-18"), OFFICIAL)).isEqualTo("2027-03-25");
    assertThat(counting.endOf(day("2027-03-18"), calendar)).isEqualTo("2027-03-26");
  }

  @Test
  void onlyAnOwnDayHasAReasonOfTheApplicant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CalendarDay(
                day("2027-03-19"), DayKind.OWN_OFF, Optional.empty(), Optional.empty(), true))
        .withMessageContaining("has a reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CalendarDay(
                day("2027-03-19"),
                DayKind.WORKING,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Strike"),
                true))
        .withMessageContaining("reason of theirs");
  }

  @Test
  void calendarsAreEqualWhenEveryDayIs() {
    var again = FactsReader.shipped().calendar();
    var laid = OFFICIAL.with(List.of(off("2027-03-19")));

    assertThat(again).isEqualTo(OFFICIAL).hasSameHashCodeAs(OFFICIAL);
    assertThat(again.with(List.of(off("2027-03-19")))).isEqualTo(laid).hasSameHashCodeAs(laid);
    assertThat(laid)
        .isNotEqualTo(OFFICIAL)
        .isNotEqualTo(OFFICIAL.with(List.of(working("2027-03-19"))))
        .isNotEqualTo(OFFICIAL.with(List.of(off("2027-03-20"))));
  }
}
