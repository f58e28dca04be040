package app.qadam.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.desktop.compare.Incomes.Asking;
import app.qadam.desktop.compare.Incomes.Standing;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.MadeUp;
import app.qadam.model.program.Program;
import app.qadam.model.program.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GroupTest {
  private static final Facts FACTS = FactsReader.shipped();

  private static Incomes madeUp(int count, long seed) {
    return Incomes.of(MadeUp.catalogue(count, seed), FACTS.rates(), "USD");
  }

  private static Set<String> someOf(Incomes incomes) {
    return incomes.all().stream()
        .map(asking -> asking.program().id())
        .limit(4)
        .collect(Collectors.toSet());
  }

  private static List<Group> strip(Incomes incomes) {
    var stated = incomes.stated();
    return IncomeStrip.groups(stated, IncomeStrip.scale(stated, Optional.empty()), someOf(incomes));
  }

  private static List<Group> stays(Incomes incomes) {
    var shown = StayChart.shown(incomes);
    return StayChart.groups(
        shown,
        IncomeStrip.scale(incomes.stated(), Optional.empty()),
        StayScale.around(stays(shown)),
        someOf(incomes));
  }

  private static List<Stay.Length> stays(List<Asking> shown) {
    return shown.stream().map(asking -> asking.program().stay().max()).toList();
  }

  private static List<Program> members(List<Group> groups) {
    List<Program> members = new ArrayList<>();
    groups.forEach(group -> group.members().forEach(one -> members.add(one.program())));
    return members;
  }

  @Test
  void everyProgramWithAnIncomeIsInExactlyOneDot() {
    qt().withExamples(200)
        .forAll(integers().between(0, 300), longs().all())
        .checkAssert((count, seed) -> {
          var incomes = madeUp(count, seed);
          assertThat(members(strip(incomes)))
              .containsExactlyInAnyOrderElementsOf(
                  incomes.stated().stream().map(Asking::program).toList());
          assertThat(members(stays(incomes)))
              .containsExactlyInAnyOrderElementsOf(
                  StayChart.shown(incomes).stream().map(Asking::program).toList());
        });
  }

  @Test
  void aHundredThousandProgramsAreAFewHundredDots() {
    var incomes = madeUp(100_000, 7);
    assertThat(strip(incomes)).hasSizeBetween(50, IncomeStrip.CELLS + 4);
    assertThat(stays(incomes)).hasSizeBetween(50, (StayChart.COLUMNS + 1) * StayChart.ROWS + 4);
  }

  @Test
  void everyProgramEitherHasAPlaceOrAReasonWhyNot() {
    var incomes = madeUp(500, 3);
    long sum = 0;
    for (Standing standing : Standing.values()) {
      assertThat(incomes.count(standing)).as(standing.name()).isPositive();
      sum += incomes.count(standing);
    }
    assertThat(sum).isEqualTo(500);
    assertThat(incomes.stated()).allMatch(asking -> asking.monthly().signum() > 0);
  }

  @Test
  void aChosenProgramsDotLiesExactlyAtItsIncome() {
    var incomes = Incomes.of(FACTS.catalogue(), FACTS.rates(), "USD");
    var stated = incomes.stated();
    var scale = IncomeStrip.scale(stated, Optional.empty());
    var neo = "kz-neo-nomad-visa";
    var dot =
        IncomeStrip.groups(stated, scale, Set.of(neo)).stream().filter(Group::isChosen).toList();
    assertThat(dot).hasSize(1);
    assertThat(dot.getFirst().members()).anyMatch(one -> one.program().id().equals(neo));
    assertThat(dot.getFirst().across()).isEqualTo(scale.position(3_000));
  }
}
