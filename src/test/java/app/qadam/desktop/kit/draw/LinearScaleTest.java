package app.qadam.desktop.kit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import org.junit.jupiter.api.Test;

class LinearScaleTest {
  @Test
  void itsTicksAreRoundAndEven() {
    assertThat(new LinearScale(0, 365).ticks())
        .containsExactly(0.0, 50.0, 100.0, 150.0, 200.0, 250.0, 300.0, 350.0);
    assertThat(new LinearScale(0, 8).ticks()).hasSize(9).contains(8.0);
  }

  @Test
  void itsTicksLieBetweenItsEndsAndAreNeitherFewNorMany() {
    qt().forAll(integers().between(-10_000, 10_000), integers().between(1, 1_000_000))
        .checkAssert((low, length) -> {
          var scale = new LinearScale(low, low + length);
          assertThat(scale.ticks())
              .hasSizeBetween(3, 9)
              .isSorted()
              .allMatch(tick -> scale.position(tick) > -1e-9 && scale.position(tick) < 1 + 1e-9);
        });
  }
}
