package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.fact.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
  private static final WorkingCalendar SHIPPED = FactsReader.shipped().calendar();

  /** The same rules without any published table. */
  private static final WorkingCalendar RULES = new WorkingCalendar(Map.of(), ShippedRules.read());

  /** What a day is, whatever it is known from. */
  private record Meaning(
      LocalDate date, DayKind kind, Optional<LocalizedText> name, Optional<LocalDate> counterpart) {
    static Meaning of(CalendarDay day) {
      return new Meaning(day.date(), day.kind(), day.name(), day.counterpart());
    }
  }

  private static CalendarDay day(String date) {
    return SHIPPED.day(LocalDate.parse(date));
  }

  private static Stream<LocalDate> daysOf(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"2025, 246", "2026, 247", "2027, 247"})
  void publishedYearsHaveTheirWorkingDays(int year, int workingDays) {
    assertThat(SHIPPED.workingDaysIn(year)).isEqualTo(workingDays);
    assertThat(SHIPPED.published(year)).isPresent();
  }

  @Test
  void threeYearsArePublished() {
    assertThat(SHIPPED.knownYears()).containsExactlyInAnyOrder(2025, 2026, 2027);
    assertThat(SHIPPED.published(2028)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2026, 2027})
  void rulesAloneLeadToThePublishedTable(int year) {
    assertThat(daysOf(year).map(RULES::day).map(Meaning::of))
        .containsExactlyElementsOf(daysOf(year).map(SHIPPED::day).map(Meaning::of).toList());
  }

  @Test
  void rulesAloneLeadToTheTableOf2025ButForTheDaysTheMinistryMoved() {
    var different =
        daysOf(2025)
            .filter(date -> !Meaning.of(RULES.day(date)).equals(Meaning.of(SHIPPED.day(date))))
            .toList();

    assertThat(different).containsExactly(LocalDate.of(2025, 1, 3), LocalDate.of(2025, 1, 5));
    assertThat(RULES.isWorking(LocalDate.of(2025, 1, 3))).isTrue();
    assertThat(RULES.isWorking(LocalDate.of(2025, 1, 5))).isFalse();
  }

  @Test
  void sundayIsWorkedInsteadOfTheFridayBefore() {
    var friday = day("2025-01-03");
    var sunday = day("2025-01-05");

    assertThat(friday.kind()).isEqualTo(DayKind.MOVED_OFF);
    assertThat(friday.isWorking()).isFalse();
    assertThat(friday.counterpart()).contains(sunday.date());
    assertThat(sunday.kind()).isEqualTo(DayKind.MOVED_WORKING);
    assertThat(sunday.isWorking()).isTrue();
    assertThat(sunday.counterpart()).contains(friday.date());
  }

  @Test
  void twoHolidaysOnOneWeekendGiveTwoDaysOff() {
    assertThat(day("2026-03-21").kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(day("2026-03-22").kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(day("2026-03-23").kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(day("2026-03-24").counterpart()).contains(LocalDate.of(2026, 3, 21));
    assertThat(day("2026-03-25").counterpart()).contains(LocalDate.of(2026, 3, 22));
    assertThat(day("2026-03-26").kind()).isEqualTo(DayKind.WORKING);
  }

  @Test
  void newYearOnAWeekendGivesTwoDaysOffByTheRulesToo() {
    // 1 and 2 January 2028 are a Saturday and a Sunday.
    assertThat(day("2028-01-03").kind()).isEqualTo(DayKind.SUBSTITUTE);
    assertThat(day("2028-01-03").counterpart()).contains(LocalDate.of(2028, 1, 1));
    assertThat(day("2028-01-04").counterpart()).contains(LocalDate.of(2028, 1, 2));
    assertThat(day("2028-01-05").kind()).isEqualTo(DayKind.WORKING);
  }

  @Test
  void orthodoxChristmasAndKurbanAitDoNotMove() {
    // 7 January 2029 and 16 May 2027 are Sundays.
    assertThat(day("2029-01-07").kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(day("2029-01-08").kind()).isEqualTo(DayKind.WORKING);
    assertThat(day("2027-05-16").kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(day("2027-05-17").kind()).isEqualTo(DayKind.WORKING);
  }

  @Test
  void constitutionDayLeavesAugustForMarch() {
    assertThat(day("2025-08-30").kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(day("2028-08-30").kind()).isEqualTo(DayKind.WORKING);
    assertThat(day("2028-03-15").kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(RULES.day(LocalDate.of(2024, 3, 15)).kind()).isEqualTo(DayKind.WORKING);
    assertThat(RULES.day(LocalDate.of(2024, 8, 30)).kind()).isEqualTo(DayKind.HOLIDAY);
  }

  @Test
  void yearOutsideTheTableIsWorkedOutAndSaysSo() {
    assertThat(day("2027-12-31").known()).isTrue();
    assertThat(day("2028-01-01").known()).isFalse();
    assertThat(day("2028-06-01").known()).isFalse();
    assertThat(day("2028-06-01").kind()).isEqualTo(DayKind.WORKING);
    assertThat(day("2028-06-03").kind()).isEqualTo(DayKind.WEEKEND);
    assertThat(day("2024-12-16").known()).isFalse();
    assertThat(day("2024-12-16").kind()).isEqualTo(DayKind.HOLIDAY);
  }

  @Test
  void kurbanAitOfAYearWithoutAnAnnouncedDateFollowsTheLunarCalendar() {
    assertThat(feasts(2024)).containsExactly(LocalDate.of(2024, 6, 16));
    assertThat(feasts(2023)).containsExactly(LocalDate.of(2023, 6, 28));
    assertThat(feasts(2031)).hasSize(1);
  }

  private static List<LocalDate> feasts(int year) {
    return daysOf(year)
        .filter(date ->
            RULES.day(date).name().filter(name -> name.en().startsWith("Kurban")).isPresent())
        .toList();
  }

  @Test
  void workingDaysAheadAreCountedAfterTodayAndUpToTheDay() {
    var thursday = LocalDate.of(2027, 3, 18);

    assertThat(SHIPPED.workingDaysUntil(thursday, LocalDate.of(2027, 3, 19))).isEqualTo(1);
    assertThat(SHIPPED.workingDaysUntil(thursday, LocalDate.of(2027, 3, 24))).isEqualTo(1);
    assertThat(SHIPPED.workingDaysUntil(thursday, LocalDate.of(2027, 3, 25))).isEqualTo(2);
    assertThat(SHIPPED.workingDaysUntil(thursday, thursday)).isZero();
    assertThat(SHIPPED.workingDaysUntil(thursday, LocalDate.of(2027, 3, 17))).isZero();
  }

  @Test
  void onlyOrdinaryMovedAndOwnWorkingDaysAreWorked() {
    assertThat(Stream.of(DayKind.values()).filter(DayKind::isWorking))
        .containsExactlyInAnyOrder(DayKind.WORKING, DayKind.MOVED_WORKING, DayKind.OWN_WORKING);
  }
}
