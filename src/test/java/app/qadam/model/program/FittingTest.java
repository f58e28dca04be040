package app.qadam.model.program;

import static app.qadam.model.program.Programs.FACTS;
import static app.qadam.model.program.Programs.NOT_STATED;
import static app.qadam.model.program.Programs.asks;
import static app.qadam.model.program.Programs.income;
import static app.qadam.model.program.Programs.investment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.qadam.model.program.Fit.Aspect;
import app.qadam.model.program.Fit.Outcome;
import app.qadam.model.program.Fit.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {
  private static final Means NOTHING = Means.UNKNOWN;

  @Test
  void theSameSumMeetsAndOneDollarLessIsShort() {
    var program = income("p", asks(3_000, "USD", Asked.Per.MONTH));

    assertThat(fit(earning("3000", "USD"), program).outcome()).isEqualTo(Outcome.MEETS);
    var fit = fit(earning("2999", "USD"), program);
    assertThat(fit.outcome()).isEqualTo(Outcome.SHORT);
    assertThat(fit.reason().orElseThrow().aspect()).isEqualTo(Aspect.INCOME);
    assertThat(fit.distance()).isEqualTo(1 / 3000.0, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void anIncomeOfAYearIsAskedByTheMonth() {
    var program = income("p", asks(24_000, "USD", Asked.Per.YEAR));

    assertThat(fit(earning("2000", "USD"), program).outcome()).isEqualTo(Outcome.MEETS);
    assertThat(fit(earning("1999.99", "USD"), program).outcome()).isEqualTo(Outcome.SHORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jp-designated-activities-long-stay-for-sightseeing-and-recreation",
        "jo-annual-residence-permit-based-on-bank-deposit",
        "th-non-immigrant-visa-o-x-long-stay-10-years",
        "th-destination-thailand-visa-dtv"
      })
  void savingsAmongTheIncomesAreHeldAgainstSavingsAndNeverAgainstIncome(String id) {
    var program = FACTS.program(id).orElseThrow();
    var rich = fit(earning("10000000", "USD"), program);

    assertThat(rich.outcome()).isEqualTo(Outcome.DEPENDS);
    assertThat(rich.reason().orElseThrow().aspect()).isEqualTo(Aspect.SAVINGS);
    assertThat(rich.reason().orElseThrow().verdict()).isEqualTo(Verdict.NOT_TOLD);
    assertThat(fit(saving("10000000", "USD"), program).outcome()).isEqualTo(Outcome.MEETS);
    assertThat(fit(saving("10", "USD"), program).outcome()).isEqualTo(Outcome.SHORT);
  }

  @Test
  void aProgramThatListsNothingIsLeftOpenAndIsNoYesAndNoNo() {
    var fit = fit(earning("9000", "USD"), income("p", NOT_STATED));

    assertThat(fit.outcome()).isEqualTo(Outcome.DEPENDS);
    assertThat(fit.reason().orElseThrow().verdict()).isEqualTo(Verdict.NOT_STATED);
    assertThat(fit.isDecided()).isFalse();
  }

  @Test
  void whatIsListedButNotToldLeavesItOpen() {
    var program = investment("p", asks(100_000, "USD", Asked.Per.ONCE));

    assertThat(fit(earning("9000", "USD"), program).reason().orElseThrow().verdict())
        .isEqualTo(Verdict.NOT_TOLD);
  }

  @Test
  void aProgramWithoutAMinimumNeedsNoFigure() {
    var program = FACTS.program(Program.DIGITAL_NOMAD_RESIDENCY).orElseThrow();

    assertThat(fit(saving("1", "USD"), program).outcome()).isEqualTo(Outcome.MEETS);
  }

  @Test
  void familyThatMayNotComeIsShortAndFamilyNotStatedIsOpen() {
    var program = FACTS.program(Program.DIGITAL_NOMAD_RESIDENCY).orElseThrow();
    var family =
        new Means(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(2), Optional.empty());
    var alone =
        new Means(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(0), Optional.empty());
    var unknown = Programs.named("KZ", "p");

    assertThat(fit(family, program).outcome()).isEqualTo(Outcome.SHORT);
    assertThat(fit(alone, program).outcome()).isEqualTo(Outcome.MEETS);
    assertThat(fit(family, unknown).reason().orElseThrow().aspect()).isEqualTo(Aspect.DEPENDANTS);
  }

  @Test
  void withoutARateOnlyTheSameCurrencyCanBeCompared() {
    var program = income("p", asks(500, "XXX", Asked.Per.MONTH));

    assertThat(fit(earning("500", "XXX"), program).outcome()).isEqualTo(Outcome.MEETS);
    var fit = fit(earning("500", "USD"), program);
    assertThat(fit.outcome()).isEqualTo(Outcome.DEPENDS);
    assertThat(fit.reason().orElseThrow().verdict()).isEqualTo(Verdict.NO_RATE);
  }

  @Test
  void ratesOfOnesOwnCount() {
    var program = income("p", asks(1_000, "EUR", Asked.Per.MONTH));
    var own =
        new OwnRate(
            "EUR", new BigDecimal("2"), java.time.LocalDate.of(2026, 12, 1), Optional.empty());
    var means = earning("500", "USD");

    assertThat(fit(means, program).outcome()).isEqualTo(Outcome.SHORT);
    assertThat(
            new Fitting(means, FACTS.rates().with(java.util.Map.of("EUR", own)))
                .of(program)
                .outcome())
        .isEqualTo(Outcome.MEETS);
  }

  @Test
  void whoToldNothingGetsNoVerdict() {
    assertThat(FACTS.programs())
        .allMatch(program -> fit(NOTHING, program).outcome() == Outcome.NOT_TOLD);
  }

  @Test
  void impossibleMeansAreRefused() {
    assertThatThrownBy(() -> new Amount(new BigDecimal("-1"), "USD"))
        .hasMessageContaining("between 0 and");
    assertThatThrownBy(() -> new Amount(BigDecimal.ONE, "dollars"))
        .hasMessageContaining("three letters");
    assertThat(new Amount(new BigDecimal("3000.00"), "USD"))
        .isEqualTo(new Amount(new BigDecimal("3E+3"), "USD"));
  }

  private static Fit fit(Means means, Program program) {
    return new Fitting(means, FACTS.rates()).of(program);
  }

  private static Means earning(String income, String currency) {
    return new Means(
        Optional.of(new Amount(new BigDecimal(income), currency)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Means saving(String savings, String currency) {
    return new Means(
        Optional.empty(),
        Optional.of(new Amount(new BigDecimal(savings), currency)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
