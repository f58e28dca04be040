package app.qadam.desktop.kit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.qadam.desktop.kit.draw.LabelLine.Wish;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelLineTest {
  private static final double GAP = 8;

  @Test
  void whatIsShownNeitherTouchesNorLeavesTheLine() {
    var wish =
        integers()
            .between(-50, 900)
            .zip(
                integers().between(1, 200),
                integers().between(0, 1),
                (left, wide, first) -> new Wish(left, wide, first == 1));
    qt().forAll(lists().of(wish).ofSizeBetween(0, 12), integers().between(100, 900))
        .checkAssert((wishes, width) -> {
          var places = LabelLine.fit(wishes, 0, width, GAP);
          assertThat(places).hasSameSizeAs(wishes);
          for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < places.size(); j++) {
              if (places.get(i).isPresent() && places.get(j).isPresent()) {
                double left = places.get(i).get();
                double right = left + wishes.get(i).width();
                assertThat(left).isNotNegative();
                assertThat(right).isLessThanOrEqualTo(width);
                assertThat(
                        i == j
                            || right + GAP <= places.get(j).get()
                            || left >= places.get(j).get() + wishes.get(j).width() + GAP)
                    .isTrue();
              }
            }
          }
        });
  }

  @Test
  void aWordStaysAwayOnlyForAnotherThatIsThere() {
    assertThat(
            LabelLine.fit(
                List.of(new Wish(0, 50, false), new Wish(40, 50, false), new Wish(60, 30, false)),
                0,
                100,
                GAP))
        .containsExactly(Optional.of(0.0), Optional.empty(), Optional.of(60.0));
  }

  @Test
  void whatGoesFirstKeepsItsPlace() {
    assertThat(LabelLine.fit(List.of(new Wish(0, 50, false), new Wish(40, 50, true)), 0, 100, GAP))
        .containsExactly(Optional.empty(), Optional.of(40.0));
  }
}
