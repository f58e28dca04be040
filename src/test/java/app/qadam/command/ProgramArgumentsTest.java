package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.export.Compared;
import app.qadam.facts.CaseFacts;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.program.Amount;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.program.Sorting;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a file that tells figures, rates and filters gives the commands about programs. */
class ProgramArgumentsTest {
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Comparing COMPARING =
      new Comparing(
          new Means(
              Optional.of(new Amount(new BigDecimal(3_000), "USD")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          List.of(
              new SavedFilter("For nomads", FilterLine.read("kind:nomad-it")),
              new SavedFilter("Georgia", FilterLine.read("country:GE"))),
          Map.of("JPY", new OwnRate("JPY", new BigDecimal(200), DAY, Optional.empty())),
          Optional.empty());

  private final Facts facts =
      new CaseFacts(FactsReader.shipped()).of(COMPARING, digest -> Optional.empty());
  private final ProgramArguments arguments = new ProgramArguments(TEXTS, facts, COMPARING);

  private Compared compared(String... ids) {
    return new Compared(
        List.of(ids).stream().map(arguments::program).toList(),
        facts,
        COMPARING.means(),
        Optional.empty(),
        TEXTS);
  }

  @Test
  void aSavedFilterIsFoundByItsName() {
    assertThat(arguments.saved(" Georgia ")).isEqualTo(FilterLine.read("country:GE"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> arguments.saved("cheap"))
        .withMessage("no filter is saved as \"cheap\"; there are: \"For nomads\", \"Georgia\"");
  }

  @Test
  void anOrderMayFallAndMayHaveSeveralColumns() {
    assertThat(arguments.order("income, -stay,for-you"))
        .containsExactly(
            new Sorting(ProgramColumn.INCOME, true),
            new Sorting(ProgramColumn.STAY, false),
            new Sorting(ProgramColumn.FOR_YOU, true));
  }

  @Test
  void theApplicantsOwnRateGoesBeforeTheOneShipped() {
    assertThat(facts.rates().inUsd(new BigDecimal(1_000), "JPY").orElseThrow())
        .isEqualByComparingTo("5");
    var compared = compared("jp-digital-nomad-visa");
    assertThat(new SideTable(compared).text(compared.rows())).contains("$4,167");
  }

  @Test
  void aListSaysHowEachFitsAndASideBySideWithWhichFigures() {
    var compared = compared("ge-it-residence-permit", "jp-digital-nomad-visa");

    assertThat(new ProgramList(compared).text())
        .contains("  Meets what is listed  ", "  Short by ¥233,333 / month  ");
    assertThat(new SideTable(compared).text(compared.rows()))
        .contains(
            """

            IT Residence Permit, Georgia: Meets what is listed
              Income: $2,083 a month is asked for; you told $3,000
            """);
  }
}
