package app.qadam.desktop.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * How long nobody has touched anything. It reads two clocks and believes the longer time: the one
 * that nobody can set may stand still while the computer sleeps, and the other may be set back.
 */
final class IdleClock {
  private final LongSupplier nanos;
  private final Clock wall;
  private long touchedAt;
  private Instant touchedOn;

  /**
   * A clock that was touched now.
   *
   * @param nanos runs on evenly, from any beginning, in nanoseconds
   * @param wall the day's clock
   */
  IdleClock(LongSupplier nanos, Clock wall) {
    this.nanos = nanos;
    this.wall = wall;
    this.touchedAt = nanos.getAsLong();
    this.touchedOn = wall.instant();
  }

  /** Somebody is there. */
  void touch() {
    touchedAt = nanos.getAsLong();
    touchedOn = wall.instant();
  }

  /** Whether nobody was there for so long. */
  boolean isOver(Duration limit) {
    return idle().compareTo(limit) >= 0;
  }

  private Duration idle() {
    var even = Duration.ofNanos(nanos.getAsLong() - touchedAt);
    var ofDay = Duration.between(touchedOn, wall.instant());
    return even.compareTo(ofDay) >= 0 ? even : ofDay;
  }
}
