package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Asked;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Stay;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    assertThat(cell.more())
        .containsExactly(
            "On the page: \"¥10,000,000 / year\"",
            "Read as: ¥10,000,000 a year",
            "That is ≈ $5,292 a month",
            "1 USD = 157.4773 JPY on 29 Sep 2026");
  }

  @Test
  void inOneCurrencyEveryIncomeIsToldByTheMonthAndSaysWhereItIsConverted() {
    var euros =
        new ProgramWords(FACTS, Texts.in(Locale.ENGLISH), Means.UNKNOWN, Optional.of("EUR"));
    var dollars =
        new ProgramWords(FACTS, Texts.in(Locale.ENGLISH), Means.UNKNOWN, Optional.of("USD"));

    var georgia = program("ge-it-residence-permit");
    assertThat(euros.asked(georgia, ProgramColumn.INCOME).text()).isEqualTo("≈ €1,834 / month");
    assertThat(euros.cell(georgia, ProgramColumn.INCOME).text()).isEqualTo("≈ €1,834");
    assertThat(dollars.asked(georgia, ProgramColumn.INCOME).text()).isEqualTo("$2,083 / month");
    assertThat(
            euros.asked(program("ir-investor-residence-permit"), ProgramColumn.INVESTMENT).text())
        .isEqualTo("€100,000 one-time");
    assertThat(euros.cell(program("th-destination-thailand-visa-dtv"), ProgramColumn.INCOME).more())
        .contains("Read as savings: THB 500,000. Savings are not an income.");
  }

  @Test
  void whatIsSeenOfACellIsTheCellWithoutWhatElseThereIsToKnow() {
    for (Optional<String> currency : List.of(Optional.<String>empty(), Optional.of("EUR"))) {
      var words =
          new ProgramWords(
              FACTS,
              Texts.in(Locale.ENGLISH),
              Means.UNKNOWN.withDependants(Optional.of(2)),
              currency);
      for (Program program : FACTS.programs()) {
        for (ProgramColumn column : ProgramColumn.values()) {
          var cell = words.cell(program, column);
          assertThat(words.seen(program, column))
              .isEqualTo(new ProgramWords.Cell(cell.text(), cell.known(), cell.cut(), List.of()));
        }
      }
    }
  }

  @Test
  void howAProgramFitsIsSaidWithTheFiguresUsed() {
    var means =
        new Means(
            Optional.of(new Amount(new BigDecimal("2000"), "EUR")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(1),
            Optional.of(Stay.length("P5Y")));
    var words = new ProgramWords(FACTS, Texts.in(Locale.ENGLISH), means, Optional.of("USD"));
    var cell = words.cell(program("kz-neo-nomad-visa"), ProgramColumn.FOR_YOU);

    assertThat(cell.text()).isEqualTo("Short by $728 / month (+1)");
    assertThat(cell.more())
        .containsExactly(
            "Income: $3,000 a month is asked for; you told €2,000, so $728 is missing",
            "Investment: not stated",
            "Funds: not stated",
            "Capital: not stated",
            "Stay: 2 years at most; you wish for 5 years",
            "Dependants: may come");
    assertThat(words.cell(program("kz-digital-nomad-residency"), ProgramColumn.FOR_YOU).text())
        .isEqualTo("No dependants");
    assertThat(english.cell(program("kz-neo-nomad-visa"), ProgramColumn.FOR_YOU).text())
        .isEqualTo("not told");
  }

  @Test
  void inRussianUnitsAreTranslatedAndThePrintedTextIsKept() {
    var program = program("ge-it-residence-permit");
    var cell = russian.cell(program, ProgramColumn.INCOME);

    assertThat(cell.text()).isEqualTo("$25,000 / год");
    assertThat(cell.more()).anyMatch(line -> line.contains("$25,000 / year"));
    assertThat(russian.cell(program, ProgramColumn.CITIZENSHIP).text()).isEqualTo("Да (10 лет)");
  }

  @Test
  void lengthBehindAPrepositionIsInTheGenitiveInRussian() {
    var texts = Texts.in(Locale.of("ru"));
    var filters = new FilterWords(FACTS, texts);

    assertThat(List.of("P1Y", "P2Y", "P5Y", "P21M", "P3M", "P6M", "P1D", "P2D", "P90D"))
        .extracting(iso -> russian.lengthOf(Stay.length(iso)))
        .containsExactly(
            "1 года",
            "2 лет",
            "5 лет",
            "21 месяца",
            "3 месяцев",
            "6 месяцев",
            "1 дня",
            "2 дней",
            "90 дней");
    assertThat(russian.length(Stay.length("P2Y"))).isEqualTo("2 года");
    assertThat(filters.stay(Stay.length("P2Y"))).isEqualTo("Срок от 2 лет");
    assertThat(filters.stay(Stay.length("permanent"))).isEqualTo("Бессрочно");
  }

  @Test
  void wishOfAStayIsHeldAgainstTheLongestOneInWholeSentences() {
    var program = program("kz-neo-nomad-visa");
    var nomad = program("jp-digital-nomad-visa");
    var permanent =
        FACTS.programs().stream()
            .filter(one -> one.stay().max().equals(new Stay.Permanent()))
            .findFirst()
            .orElseThrow();

    assertThat(stayLines("ru", "P1Y", program)).contains("Срок: до 2 лет; вы хотите 1 год");
    assertThat(stayLines("ru", "P5Y", program)).contains("Срок: не дольше 2 лет; вы хотите 5 лет");
    assertThat(russian.lengthWithin(new Stay.Permanent())).isEqualTo("бессрочно");
    assertThat(english.lengthWithin(new Stay.Permanent())).isEqualTo("permanent");
    assertThat(stayLines("en", "P1Y", program))
        .contains("Stay: up to 2 years; you wish for 1 year");
    assertThat(stayLines("en", "permanent", nomad))
        .anyMatch(line -> line.endsWith("you wish for permanent"));
    assertThat(stayLines("en", "P1Y", permanent)).contains("Stay: permanent; you wish for 1 year");
    assertThat(stayLines("ru", "P1Y", permanent)).contains("Срок: бессрочно; вы хотите 1 год");
  }

  private static List<String> stayLines(String language, String wish, Program program) {
    var means =
        new Means(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Stay.length(wish)));
    return new ProgramWords(FACTS, Texts.in(Locale.of(language)), means, Optional.empty())
        .cell(program, ProgramColumn.FOR_YOU)
        .more();
  }

  private String text(Program program, ProgramColumn column) {
    return english.cell(program, column).text();
  }

  private static Program program(String id) {
    return FACTS.program(id).orElseThrow();
  }
}
