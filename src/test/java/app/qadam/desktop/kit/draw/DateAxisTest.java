package app.qadam.desktop.kit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import app.qadam.desktop.kit.draw.DateAxis.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class DateAxisTest {
  private static final List<Unit> ALL = List.of(Unit.values());
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

  private static Gen<DateAxis> axes() {
    return integers()
        .between(-2000, 2000)
        .zip(
            integers().between(0, 4000),
            (start, days) -> new DateAxis(DAY.plusDays(start), DAY.plusDays(start).plusDays(days)));
  }

  @Test
  void theTicksAreAllBeginningsOfTheUnitOnTheAxisInOrder() {
    qt().forAll(axes(), arbitrary().enumValues(Unit.class))
        .checkAssert((axis, unit) -> {
          var expected =
              axis.from()
                  .datesUntil(axis.to().plusDays(1))
                  .filter(day -> unit.beginning(day).equals(day))
                  .toList();
          assertThat(axis.ticks(unit)).isEqualTo(expected);
        });
  }

  @Test
  void ticksAreAsFarFromEachOtherAsTheirNamesNeed() {
    qt().forAll(axes(), integers().between(100, 2000), integers().between(10, 90))
        .checkAssert((axis, width, room) -> {
          var unit = axis.unit(ALL, width, any -> room);
          var ticks = axis.ticks(unit);
          for (int i = 1; i < ticks.size() && unit != Unit.YEAR; i++) {
            assertThat((axis.at(ticks.get(i)) - axis.at(ticks.get(i - 1))) * width)
                .isGreaterThanOrEqualTo(room - 1e-9);
          }
        });
  }

  @Test
  void theFinestUnitWithRoomIsTaken() {
    var year = DateAxis.ofMonths(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 1));
    assertThat(year.unit(ALL, 1200, any -> 60)).isEqualTo(Unit.MONTH);
    assertThat(year.unit(ALL, 400, any -> 60)).isEqualTo(Unit.QUARTER);
    assertThat(year.unit(ALL, 100, any -> 60)).isEqualTo(Unit.YEAR);
    assertThat(new DateAxis(DAY, DAY.plusDays(20)).unit(ALL, 400, any -> 60)).isEqualTo(Unit.WEEK);
    assertThat(new DateAxis(DAY, DAY.plusDays(5)).unit(ALL, 400, any -> 60)).isEqualTo(Unit.DAY);
  }

  @Test
  void aDayLiesBetweenTheEnds() {
    var month = DateAxis.ofMonths(DAY, DAY);
    assertThat(month.days()).isEqualTo(30);
    assertThat(month.at(LocalDate.of(2026, 11, 1))).isZero();
    assertThat(month.at(LocalDate.of(2026, 11, 16))).isEqualTo(.5);
    assertThat(month.at(LocalDate.of(2026, 12, 1))).isEqualTo(1);
    assertThat(month.holds(LocalDate.of(2026, 11, 30))).isTrue();
    assertThat(month.holds(LocalDate.of(2026, 12, 1))).isFalse();
  }

  @Test
  void anAxisDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> new DateAxis(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
