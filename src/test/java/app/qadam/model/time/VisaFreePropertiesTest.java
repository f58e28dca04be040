package app.qadam.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Days without a visa, held against ticking them off one by one. */
class VisaFreePropertiesTest {
  private static final long SEED = 20261122;
  private static final LocalDate START = LocalDate.of(2027, 9, 1);

  /** Thirty days a stay and ninety in any 180, and other limits. */
  private static Gen<VisaFree> limits() {
    return integers()
        .between(1, 100)
        .zip(
            integers().between(1, 100),
            integers().between(0, 120),
            (stay, most, more) -> new VisaFree(stay, most, most + more));
  }

  private static Gen<LocalDate> todays() {
    return integers().between(0, 600).map(START::plusDays);
  }

  private static int used(StaysOnFingers ticked, VisaFree limit, LocalDate day) {
    int count = 0;
    for (int ago = 0; ago < limit.window(); ago++) {
      count += ticked.contains(day.minusDays(ago)) ? 1 : 0;
    }
    return count;
  }

  @Test
  void usedDaysAreThoseTickedInTheWindow() {
    qt().withFixedSeed(SEED)
        .forAll(limits(), StaysOnFingers.stays(), Fingers.dates())
        .checkAssert((limit, stays, day) -> {
          int used = used(new StaysOnFingers(stays), limit, day);
          assertThat(limit.used(StayDays.of(stays), day)).isEqualTo(used);
          assertThat(limit.left(StayDays.of(stays), day))
              .isEqualTo(used > limit.inWindow() ? 0 : limit.inWindow() - used);
        });
  }

  @Test
  void daysComeBackWhenTheyFallOutOfTheWindow() {
    qt().withFixedSeed(SEED)
        .forAll(limits(), StaysOnFingers.staysSince(START), todays())
        .checkAssert((limit, stays, today) -> {
          var past =
              stays.stream()
                  .filter(stay -> !stay.first().isAfter(today))
                  .map(stay -> stay.contains(today) ? DaySpan.of(stay.first(), today) : stay)
                  .toList();
          var ticked = new StaysOnFingers(past);
          List<VisaFree.Return> expected = new ArrayList<>();
          for (int ahead = 1; ahead <= limit.window() + 10; ahead++) {
            var date = today.plusDays(ahead);
            int used = used(ticked, limit, date);
            if (used < used(ticked, limit, date.minusDays(1))) {
              int free = used > limit.inWindow() ? 0 : limit.inWindow() - used;
              expected.add(new VisaFree.Return(date, free));
            }
          }
          assertThat(limit.comesBack(StayDays.of(stays), today)).isEqualTo(expected);
        });
  }

  @Test
  void latestExitIsTheLastDayBeforeALimitIsPassed() {
    qt().withFixedSeed(SEED)
        .forAll(limits(), StaysOnFingers.staysSince(START), todays(), integers().between(-5, 110))
        .checkAssert((limit, stays, entry, after) -> {
          var today = entry.plusDays(after);
          var ticked = new StaysOnFingers(StaysOnFingers.and(stays, DaySpan.since(entry)));
          Optional<LocalDate> expected = Optional.empty();
          int day = 1;
          for (var date = entry;
              day <= limit.perStay() && used(ticked, limit, date) <= limit.inWindow();
              date = date.plusDays(1)) {
            expected = date.isBefore(today) ? Optional.empty() : Optional.of(date);
            day++;
          }
          assertThat(limit.latestExit(Optional.of(entry), StayDays.of(stays), today))
              .isEqualTo(expected);
          assertThat(
                  limit.latestExit(
                      Optional.of(entry),
                      StayDays.of(StaysOnFingers.and(stays, DaySpan.since(entry))),
                      today))
              .isEqualTo(expected);
        });
  }
}
