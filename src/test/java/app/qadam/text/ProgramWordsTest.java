package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Asked;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgramWordsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private final ProgramWords english = new ProgramWords(FACTS, Texts.in(Locale.ENGLISH));
  private final ProgramWords russian = new ProgramWords(FACTS, Texts.in(Locale.of("ru")));

  @Test
  void inEnglishEveryStatedCellStandsAsThePagePrintsIt() {
    for (Program program : FACTS.programs()) {
      assertThat(text(program, ProgramColumn.STAY)).isEqualTo(program.stay().text());
      if (program.citizenship().path().isPresent()) {
        assertThat(text(program, ProgramColumn.CITIZENSHIP))
            .isEqualTo(program.citizenship().text());
      }
      for (ProgramColumn column : ProgramColumn.values()) {
        column
            .asked(program)
            .filter(asked ->
                asked.meaning() == Asked.Meaning.AMOUNT
                    || asked.meaning() == Asked.Meaning.CUT_AT_SOURCE)
            .ifPresent(asked -> assertThat(text(program, column)).isEqualTo(asked.text()));
      }
    }
  }

  @Test
  void whatThePageDoesNotStateIsCalledSoAndIsNotANo() {
    var program = program("kz-digital-nomad-residency");

    assertThat(english.cell(program, ProgramColumn.CITIZENSHIP).text()).isEqualTo("not stated");
    assertThat(english.cell(program, ProgramColumn.CITIZENSHIP).known()).isFalse();
  }

  @Test
  void aCutCellSaysSoAndShowsWhatThePagePrints() {
    var cell = english.cell(program("kz-digital-nomad-residency"), ProgramColumn.INCOME);

    assertThat(cell.text()).isEqualTo("No minimum");
    assertThat(cell.cut()).isTrue();
    assertThat(cell.more()).anyMatch(line -> line.contains("No minimum income require..."));
  }

  @Test
  void anIncomeOfAYearInAnotherCurrencyIsExplainedByTheMonthWithTheDayOfTheRate() {
    var cell = english.cell(program("jp-digital-nomad-visa"), ProgramColumn.INCOME);

    assertThat(cell.more()).containsExactly("About $5,292 a month at the rate of 29 Sep 2026");
  }

  @Test
  void inRussianUnitsAreTranslatedAndThePrintedTextIsKept() {
    var program = program("ge-it-residence-permit");
    var cell = russian.cell(program, ProgramColumn.INCOME);

    assertThat(cell.text()).isEqualTo("$25,000 / год");
    assertThat(cell.more()).anyMatch(line -> line.contains("$25,000 / year"));
    assertThat(russian.cell(program, ProgramColumn.CITIZENSHIP).text()).isEqualTo("Да (10 лет)");
  }

  private String text(Program program, ProgramColumn column) {
    return english.cell(program, column).text();
  }

  private static Program program(String id) {
    return FACTS.program(id).orElseThrow();
  }
}
