package app.qadam.model.program;

import static app.qadam.model.program.Programs.CUT;
import static app.qadam.model.program.Programs.FACTS;
import static app.qadam.model.program.Programs.NO_MINIMUM;
import static app.qadam.model.program.Programs.USD;
import static app.qadam.model.program.Programs.asks;
import static app.qadam.model.program.Programs.income;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InUsdTest {
  @Test
  void anIncomeOfAYearIsTakenByTheMonth() {
    var program = income("a", asks(24_000, "USD", Asked.Per.YEAR));

    assertThat(USD.monthlyIncome(program).orElseThrow()).isEqualByComparingTo("2000");
  }

  @Test
  void thirtyMillionYenOnceAreSavingsAndNoIncomeOfAMonth() {
    var program =
        FACTS
            .program("jp-designated-activities-long-stay-for-sightseeing-and-recreation")
            .orElseThrow();

    assertThat(program.income().text()).isEqualTo("¥30,000,000 one-time");
    assertThat(USD.monthlyIncome(program)).isEmpty();
    assertThat(USD.savings(program).orElseThrow())
        .isBetween(BigDecimal.valueOf(190_000), BigDecimal.valueOf(191_000));
  }

  @Test
  void fourProgramsAskForSavingsInsteadOfAnIncome() {
    assertThat(FACTS.programs()).filteredOn(Program::asksForSavings).hasSize(4);
  }

  @Test
  void noMinimumIsZeroAndACutTextIsUnknown() {
    assertThat(USD.amount(NO_MINIMUM).orElseThrow()).isZero();
    assertThat(USD.amount(CUT)).isEmpty();
  }

  @Test
  void theFigureIsTheTextWithoutHowOftenItIsDue() {
    assertThat(FACTS.programs())
        .extracting(program -> program.income().figure())
        .contains("$25,000", "THB 500,000", "¥30,000,000", "—")
        .noneMatch(text -> text.contains("/") || text.contains("one-time"));
  }
}
