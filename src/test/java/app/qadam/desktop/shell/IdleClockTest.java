package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleClockTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final SettableClock wall =
      new SettableClock(Instant.parse("2026-12-27T12:00:00Z"), ZoneOffset.UTC);
  private final IdleClock idle = new IdleClock(nanos::get, wall);

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
    wall.advance(time);
  }

  @Test
  void theTimeIsOverWhenItHasPassedAndNotBefore() {
    assertThat(idle.isOver(QUARTER)).isFalse();
    pass(QUARTER.minusNanos(1));
    assertThat(idle.isOver(QUARTER)).isFalse();
    pass(Duration.ofNanos(1));
    assertThat(idle.isOver(QUARTER)).isTrue();
  }

  @Test
  void itBeginsAnewWhenSomebodyIsThere() {
    pass(Duration.ofMinutes(14));
    idle.touch();
    pass(Duration.ofMinutes(14));
    assertThat(idle.isOver(QUARTER)).isFalse();
    pass(Duration.ofMinutes(1));
    assertThat(idle.isOver(QUARTER)).isTrue();
  }

  @Test
  void aSleepIsNoticedThoughTheEvenClockStoodStill() {
    wall.advance(Duration.ofHours(8));
    assertThat(idle.isOver(QUARTER)).isTrue();
  }

  @Test
  void aClockThatIsSetBackKeepsNothingOpen() {
    wall.advance(Duration.ofDays(-1));
    nanos.addAndGet(QUARTER.toNanos());
    assertThat(idle.isOver(QUARTER)).isTrue();
  }
}
