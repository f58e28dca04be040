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
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of nine years comes out the same wherever the computer thinks it is. */
class TimeZonesTest {
  private static final Fingers FINGERS = Fingers.official();
  private static final List<Counting> COUNTINGS =
      List.of(
          new Counting(3, WORKING_DAY, COUNTS),
          new Counting(10, WORKING_DAY, NEXT_DAY),
          new Counting(45, CALENDAR_DAY, NEXT_DAY),
          new Counting(180, CALENDAR_DAY, COUNTS),
          new Counting(6, MONTH, COUNTS),
          new Counting(1, YEAR, NEXT_DAY));
  private static final List<DaySpan> STAYS =
      List.of(
          DaySpan.of(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 3, 31)),
          DaySpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30)),
          DaySpan.of(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29)),
          DaySpan.since(LocalDate.of(2031, 12, 31)));

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(before);
  }

  /** Almaty has a day of 25 hours, 29 February 2024; the others lie as far apart as there are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Asia/Almaty",
        "Pacific/Kiritimati",
        "America/Los_Angeles",
        "Etc/GMT+12",
        "America/Sao_Paulo"
      })
  void resultsAreTheSameInAnyDefaultTimeZone(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertThat(TimeZone.getDefault().getID()).isEqualTo(zone);
    var calendar = FactsReader.shipped().calendar();
    var stays = StayDays.of(STAYS);
    var ticked = new StaysOnFingers(STAYS);
    var limit = new VisaFree(30, 90, 180);

    for (var day = Fingers.FIRST; !day.isAfter(Fingers.LAST); day = day.plusDays(1)) {
      assertThat(calendar.isWorking(day)).as("%s", day).isEqualTo(FINGERS.isWorking(day));
      for (Counting counting : COUNTINGS) {
        var end = FINGERS.endOf(counting, day);
        assertThat(counting.endOf(day, calendar)).as("%s %s", counting, day).isEqualTo(end);
        assertThat(counting.latestStart(end, calendar)).isAfterOrEqualTo(day);
      }
      assertThat(stays.inTwelveMonthsEnding(day))
          .as("%s", day)
          .isEqualTo(ticked.inTwelveMonthsEnding(day));
      assertThat(limit.used(stays, day))
          .as("%s", day)
          .isEqualTo(ticked.within(day.minusDays(179), day));
    }
  }
}
