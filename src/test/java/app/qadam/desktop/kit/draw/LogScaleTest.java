package app.qadam.desktop.kit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogScaleTest {
  private final LogScale scale = LogScale.around(List.of(800.0, 26_557.0));

  @Test
  void itRunsBetweenTheRoundNumbersAroundTheAmounts() {
    assertThat(scale).isEqualTo(new LogScale(500, 50_000));
    assertThat(scale.ticks()).containsExactly(500.0, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4);
  }

  @Test
  void tenTimesAsMuchIsAlwaysAsFarAway() {
    assertThat(scale.position(500)).isZero();
    assertThat(scale.position(5_000)).isCloseTo(.5, within(1e-9));
    assertThat(scale.position(50_000)).isCloseTo(1, within(1e-9));
  }
}
