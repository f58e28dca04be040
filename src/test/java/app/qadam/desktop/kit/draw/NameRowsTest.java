package app.qadam.desktop.kit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.qadam.desktop.kit.draw.NameRows.Spot;
import app.qadam.desktop.kit.draw.NameRows.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRowsTest {
  private static final double WIDTH = 560;

  @Test
  void namesNeitherTouchNorLeaveTheChart() {
    var wish =
        integers()
            .between(0, (int) WIDTH)
            .zip(integers().between(20, 300), (x, wide) -> new Wish(x, wide));
    qt().forAll(lists().of(wish).ofSizeBetween(0, 6))
        .checkAssert(wishes -> {
          var spots = NameRows.of(wishes, WIDTH);
          assertThat(spots).hasSameSizeAs(wishes);
          for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            assertThat(spot.left()).isNotNegative();
            assertThat(spot.left() + spot.width()).isLessThanOrEqualTo(WIDTH);
            assertThat(spots.subList(0, i)).noneMatch(other -> touch(spot, other));
          }
        });
  }

  private static boolean touch(Spot one, Spot other) {
    return one.row() == other.row()
        && one.left() < other.left() + other.width()
        && other.left() < one.left() + one.width();
  }

  @Test
  void aNameStandsRightOfItsPoleOrLeftOfItAtTheEnd() {
    assertThat(NameRows.of(List.of(new Wish(10, 100), new Wish(550, 100)), WIDTH))
        .containsExactly(new Spot(12, 100, 0), new Spot(448, 100, 0));
  }
}
