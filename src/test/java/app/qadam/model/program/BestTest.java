package app.qadam.model.program;

import static app.qadam.model.program.Programs.CUT;
import static app.qadam.model.program.Programs.NOT_STATED;
import static app.qadam.model.program.Programs.NO_MINIMUM;
import static app.qadam.model.program.Programs.USD;
import static app.qadam.model.program.Programs.asks;
import static app.qadam.model.program.Programs.citizenship;
import static app.qadam.model.program.Programs.dependants;
import static app.qadam.model.program.Programs.income;
import static app.qadam.model.program.Programs.investment;
import static app.qadam.model.program.Programs.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BestTest {
  private static final Asked TWO_THOUSAND = asks(2_000, "USD", Asked.Per.MONTH);

  @Test
  void theLowestIncomeIsBestWhateverItsCurrency() {
    assertThat(
            best(
                Best.Measure.LOW_INCOME,
                income("usd", TWO_THOUSAND),
                income("yen", asks(10_000_000, "JPY", Asked.Per.YEAR))))
        .containsExactly("usd");
  }

  @Test
  void noMinimumIsBetterThanAnyIncome() {
    assertThat(best(Best.Measure.LOW_INCOME, income("a", TWO_THOUSAND), income("b", NO_MINIMUM)))
        .containsExactly("b");
  }

  @Test
  void unknownIsNeverBestAndDoesNotMakeAnotherBest() {
    assertThat(best(Best.Measure.LOW_INCOME, income("a", NOT_STATED), income("b", TWO_THOUSAND)))
        .isEmpty();
    assertThat(best(Best.Measure.LOW_INVESTMENT, investment("a", CUT), investment("b", NO_MINIMUM)))
        .isEmpty();
  }

  @Test
  void savingsAreNoIncomeAndSoNeverTheBestOne() {
    assertThat(
            best(
                Best.Measure.LOW_INCOME,
                income("savings", asks(30_000, "JPY", Asked.Per.ONCE)),
                income("held", asks(100, "THB", Asked.Per.HELD)),
                income("a", TWO_THOUSAND),
                income("b", asks(3_000, "USD", Asked.Per.MONTH))))
        .containsExactly("a");
  }

  @Test
  void nothingIsMarkedWhenAllAreEqual() {
    assertThat(
            best(Best.Measure.LONG_LONGEST_STAY, stay("a", "P1Y", "P2Y"), stay("b", "P6M", "P2Y")))
        .isEmpty();
  }

  @Test
  void equalsShareTheMark() {
    assertThat(
            best(
                Best.Measure.LOW_INCOME,
                income("a", TWO_THOUSAND),
                income("b", asks(24_000, "USD", Asked.Per.YEAR)),
                income("c", asks(3_000, "USD", Asked.Per.MONTH))))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void theLongerStayIsBetterAndPermanentTheLongest() {
    var one = stay("one", "P2Y", "permanent");
    var other = stay("other", "P3Y", "P10Y");

    assertThat(best(Best.Measure.LONG_LONGEST_STAY, one, other)).containsExactly("one");
    assertThat(best(Best.Measure.LONG_SHORTEST_STAY, one, other)).containsExactly("other");
  }

  @Test
  void dependantsAreBetterThanNone() {
    assertThat(
            best(
                Best.Measure.DEPENDANTS,
                dependants("yes", Optional.of(true)),
                dependants("no", Optional.of(false)),
                dependants("unknown", Optional.empty())))
        .containsExactly("yes");
  }

  @Test
  void theWayToCitizenshipWithTheFewestYearsIsBest() {
    assertThat(
            best(
                Best.Measure.CITIZENSHIP,
                citizenship("ten", Optional.of(true), 10),
                citizenship("five", Optional.of(true), 5),
                citizenship("some", Optional.of(true), 0),
                citizenship("no", Optional.of(false), 0),
                citizenship("unknown", Optional.empty(), 0)))
        .containsExactly("five");
    assertThat(
            best(
                Best.Measure.CITIZENSHIP,
                citizenship("some", Optional.of(true), 0),
                citizenship("no", Optional.of(false), 0)))
        .containsExactly("some");
  }

  private static Set<String> best(Best.Measure measure, Program... programs) {
    return new Best(USD).of(List.of(programs), measure);
  }
}
