package app.qadam.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.program.Stay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StayScaleTest {
  private static List<Stay.Length> lengths(String... iso) {
    return Arrays.stream(iso).map(Stay::length).toList();
  }

  @Test
  void itRunsFromAMonthToTenYearsWithWhatHasNoEndAtTheTop() {
    var scale = StayScale.around(List.of());
    assertThat(scale.up(Stay.length("P1M"))).isZero();
    assertThat(scale.up(Stay.length("P10Y"))).isLessThan(.9);
    assertThat(scale.up(Stay.length("permanent"))).isEqualTo(1);
    assertThat(scale.ticks())
        .isEqualTo(lengths("P1M", "P3M", "P6M", "P1Y", "P2Y", "P5Y", "P10Y", "permanent"));
  }

  @Test
  void aLongerStayIsAlwaysHigher() {
    var scale = StayScale.around(lengths("P2W", "P20Y"));
    var ups =
        lengths("P2W", "P1M", "P60D", "P1Y", "P18M", "P10Y", "P20Y", "permanent").stream()
            .map(scale::up)
            .toList();
    assertThat(ups).isSorted().doesNotHaveDuplicates().first().isEqualTo(0.0);
    assertThat(scale.ticks()).contains(Stay.length("P20Y"));
  }
}
