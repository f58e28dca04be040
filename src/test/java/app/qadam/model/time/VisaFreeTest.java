package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Thirty days a stay, at most ninety in any 180. */
class VisaFreeTest {
  private static final VisaFree LIMIT = new VisaFree(30, 90, 180);

  /** 29, 30 and 20 days. */
  private static final StayDays SUMMER =
      StayDays.of(
          List.of(
              span("2025-06-01", "2025-06-29"),
              span("2025-07-10", "2025-08-08"),
              span("2025-09-01", "2025-09-20")));

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static DaySpan span(String first, String last) {
    return DaySpan.of(day(first), day(last));
  }

  private static Optional<LocalDate> latestExit(String entry, StayDays stays, String today) {
    return LIMIT.latestExit(Optional.of(day(entry)), stays, day(today));
  }

  @Test
  void limitsThatNobodyCouldKeepAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VisaFree(0, 90, 180))
        .withMessageContaining("at least one day");
    assertThatIllegalArgumentException().isThrownBy(() -> new VisaFree(30, 0, 180));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VisaFree(30, 90, 89))
        .withMessage("no 90 days can be spent in any 89 days");
  }

  @Test
  void elevenOfNinetyDaysAreLeft() {
    assertThat(LIMIT.used(SUMMER, day("2025-09-20"))).isEqualTo(79);
    assertThat(LIMIT.left(SUMMER, day("2025-09-20"))).isEqualTo(11);
  }

  @Test
  void dayIsInTheWindowFor180Days() {
    var one = StayDays.of(List.of(span("2025-06-01", "2025-06-01")));

    assertThat(LIMIT.used(one, day("2025-05-31"))).isZero();
    assertThat(LIMIT.used(one, day("2025-06-01"))).isEqualTo(1);
    assertThat(LIMIT.used(one, day("2025-11-27"))).isEqualTo(1);
    assertThat(LIMIT.used(one, day("2025-11-28"))).isZero();
  }

  @Test
  void noFewerThanNoDaysAreLeft() {
    var long100Days = StayDays.of(List.of(span("2025-01-01", "2025-04-10")));

    assertThat(LIMIT.used(long100Days, day("2025-04-10"))).isEqualTo(100);
    assertThat(LIMIT.left(long100Days, day("2025-04-10"))).isZero();
  }

  @Test
  void daysComeBackOneByOneUntilAllAreFree() {
    var returns = LIMIT.comesBack(SUMMER, day("2025-09-20"));

    assertThat(returns).hasSize(79);
    assertThat(returns.getFirst()).isEqualTo(new VisaFree.Return(day("2025-11-28"), 12));
    assertThat(returns.get(28)).isEqualTo(new VisaFree.Return(day("2025-12-26"), 40));
    assertThat(returns.get(29)).isEqualTo(new VisaFree.Return(day("2026-01-06"), 41));
    assertThat(returns.getLast()).isEqualTo(new VisaFree.Return(day("2026-03-19"), 90));
  }

  @Test
  void someoneStillInTheCountryIsTakenToLeaveToday() {
    var here = StayDays.of(List.of(DaySpan.since(day("2025-09-01"))));

    assertThat(LIMIT.comesBack(here, day("2025-09-02")))
        .containsExactly(
            new VisaFree.Return(day("2026-02-28"), 89), new VisaFree.Return(day("2026-03-01"), 90));
  }

  @Test
  void nothingComesBackToSomeoneWhoWasNotThere() {
    assertThat(LIMIT.comesBack(StayDays.of(List.of()), day("2025-09-02"))).isEmpty();
  }

  @Test
  void latestExitIsTheThirtiethDayOfTheStay() {
    assertThat(latestExit("2025-06-01", StayDays.of(List.of()), "2025-06-01"))
        .contains(day("2025-06-30"));
    assertThat(latestExit("2025-06-01", StayDays.of(List.of()), "2025-06-30"))
        .contains(day("2025-06-30"));
    assertThat(latestExit("2025-06-01", StayDays.of(List.of()), "2025-07-01")).isEmpty();
  }

  @Test
  void latestExitIsTheDayThatFillsTheWindow() {
    assertThat(latestExit("2025-09-25", SUMMER, "2025-09-25")).contains(day("2025-10-05"));
    assertThat(latestExit("2025-09-25", SUMMER, "2025-10-05")).contains(day("2025-10-05"));
    assertThat(latestExit("2025-09-25", SUMMER, "2025-10-06")).isEmpty();
  }

  @Test
  void daysThatComeBackDuringTheStayMoveTheLatestExit() {
    // The first day comes back on 28 November, the twelfth day of a stay since 17 November.
    assertThat(latestExit("2025-11-17", SUMMER, "2025-11-17")).contains(day("2025-12-16"));
    assertThat(latestExit("2025-11-16", SUMMER, "2025-11-16")).contains(day("2025-11-26"));
  }

  @Test
  void nobodyInTheCountryHasToLeaveIt() {
    assertThat(LIMIT.latestExit(Optional.empty(), SUMMER, day("2025-09-25"))).isEmpty();
  }
}
