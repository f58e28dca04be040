package app.qadam.export;

import static app.qadam.export.MadeUp.FACTS;
import static app.qadam.export.MadeUp.compared;
import static app.qadam.export.MadeUp.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.qadam.model.program.Asked;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgramsCsvTest {
  private static final long SEED = 20_261_125;

  /** What a cell can be made of to break a table, and letters of several alphabets. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\"\"",
          ",",
          ";",
          "\r\n",
          "\n",
          "\r",
          "\t",
          "=",
          "+",
          "-",
          "@",
          "'",
          " ",
          "",
          "=cmd|' /C calc'!A0",
          "+1",
          "-1",
          "@x",
          "Қазақша",
          "Ё",
          "中文",
          "😀",
          "\u0000",
          "\u2028",
          "\ufeff",
          "id",
          "0012",
          "1e5",
          "2026-11-25",
          "TRUE");

  private static final String DANGEROUS = "=+-@\t\r";

  private static List<Map<String, String>> read(Compared compared) {
    var lines = CsvReader.read(new ProgramsCsv(compared).text());
    var names = lines.getFirst();
    return lines.subList(1, lines.size()).stream()
        .map(line -> {
          assertThat(line).hasSameSizeAs(names);
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), line.get(i));
          }
          return row;
        })
        .toList();
  }

  private static Map<String, String> row(Compared compared, String id) {
    return read(compared).stream()
        .filter(row -> id.equals(row.get("id")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void columnsAreNamedAndTheCurrencyIsPartOfTheName() {
    var euros = compared(List.of(), FACTS, Means.UNKNOWN, Optional.of("EUR"));

    assertThat(new ProgramsCsv(compared(List.of())).text())
        .isEqualTo(
            "id,country,country_name,region,program,kinds,income_text,income_meaning,"
                + "income_amount,income_currency,income_per,income_month_usd,income_savings_usd,"
                + "investment_text,investment_meaning,investment_amount,investment_currency,"
                + "investment_per,investment_usd,funds_text,funds_meaning,funds_amount,"
                + "funds_currency,funds_per,funds_usd,capital_text,capital_meaning,"
                + "capital_amount,capital_currency,capital_per,capital_usd,stay_text,stay_min,"
                + "stay_max,dependants,citizenship_text,citizenship,citizenship_years,for_you,"
                + "for_you_words,own_rates,rates_date,facts_date\r\n");
    assertThat(new ProgramsCsv(euros).text())
        .contains(",income_month_eur,income_savings_eur,", ",investment_eur,", ",capital_eur,");
  }

  @Test
  void everyProgramOfTheTableIsALineWithItsCellsAsPrinted() {
    var rows = read(compared(FACTS.programs()));

    assertThat(rows).hasSize(129);
    for (int i = 0; i < rows.size(); i++) {
      var program = FACTS.programs().get(i);
      assertThat(rows.get(i))
          .containsEntry("id", program.id())
          .containsEntry("country", program.country())
          .containsEntry("program", program.name())
          .containsEntry("income_text", program.income().text())
          .containsEntry("income_meaning", program.income().meaning().id())
          .containsEntry("investment_text", program.investment().text())
          .containsEntry("funds_text", program.funds().text())
          .containsEntry("capital_text", program.capital().text())
          .containsEntry("stay_text", program.stay().text())
          .containsEntry("stay_max", program.stay().max().iso())
          .containsEntry("citizenship_text", program.citizenship().text())
          .containsEntry("facts_date", FACTS.programsSeen().toString())
          .containsEntry("rates_date", FACTS.rates().date().toString());
      assertAmount(rows.get(i), "income", program.income());
      assertAmount(rows.get(i), "investment", program.investment());
      assertThat(Objects.requireNonNull(rows.get(i).get("dependants")))
          .isEqualTo(program.dependants().map(yes -> yes ? "yes" : "no").orElse(""));
    }
  }

  /** An amount is a plain decimal; where there is none the cells are empty, and never 0. */
  private static void assertAmount(Map<String, String> row, String column, Asked asked) {
    var amount = Objects.requireNonNull(row.get(column + "_amount"));
    if (asked.money().isEmpty()) {
      assertThat(amount).isEmpty();
      assertThat(row).containsEntry(column + "_currency", "").containsEntry(column + "_per", "");
    } else {
      var money = asked.money().get();
      assertThat(amount).matches("\\d+(\\.\\d+)?");
      assertThat(new BigDecimal(amount)).isEqualByComparingTo(money.amount());
      assertThat(row)
          .containsEntry(column + "_currency", money.currency())
          .containsEntry(column + "_per", money.per().id());
    }
  }

  @Test
  void anIncomeOfAYearIsToldByTheMonthAndSavingsAreNoIncome() {
    var all = compared(FACTS.programs());
    var savings =
        FACTS.programs().stream().filter(Program::asksForSavings).findFirst().orElseThrow();

    assertThat(row(all, "ge-it-residence-permit"))
        .containsEntry("income_amount", "25000")
        .containsEntry("income_per", "year")
        .containsEntry("income_month_usd", "2083.333")
        .containsEntry("income_savings_usd", "");
    assertThat(row(all, savings.id())).containsEntry("income_month_usd", "");
    assertThat(
            new BigDecimal(
                Objects.requireNonNull(row(all, savings.id()).get("income_savings_usd"))))
        .isPositive();
  }

  @Test
  void noMinimumIsNoughtAndNotStatedIsEmpty() {
    var row = row(compared(FACTS.programs()), Program.DIGITAL_NOMAD_RESIDENCY);

    assertThat(row)
        .containsEntry("income_meaning", "no-minimum")
        .containsEntry("income_amount", "")
        .containsEntry("income_month_usd", "0")
        .containsEntry("citizenship", "")
        .containsEntry("citizenship_years", "");
  }

  @Test
  void howAProgramFitsIsToldWithTheFiguresUsed() {
    var programs = shipped("ge-it-residence-permit");
    var met = compared(programs, FACTS, MadeUp.earning(3_000, "USD"), Optional.empty());
    var missing = compared(programs, FACTS, MadeUp.earning(1_000, "USD"), Optional.empty());

    assertThat(row(compared(programs), "ge-it-residence-permit"))
        .containsEntry("for_you", "not-told")
        .containsEntry("for_you_words", "");
    assertThat(row(met, "ge-it-residence-permit")).containsEntry("for_you", "meets");
    assertThat(row(missing, "ge-it-residence-permit")).containsEntry("for_you", "short");
    assertThat(row(missing, "ge-it-residence-permit").get("for_you_words"))
        .startsWith(
            "Short by $1,083 / month. Income: $2,083 a month is asked for; you told $1,000,");
  }

  @Test
  void theByteOrderMarkStandsInFrontOnlyOnRequest() {
    var csv = new ProgramsCsv(compared(MadeUp.shipped("ge-it-residence-permit")));

    assertThat(new String(csv.bytes(true), StandardCharsets.UTF_8))
        .isEqualTo("\ufeff" + csv.text());
    assertThat(Arrays.copyOf(csv.bytes(true), 3)).containsExactly(0xEF, 0xBB, 0xBF);
    assertThat(csv.bytes(false)).isEqualTo(csv.text().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatACellHoldsComesBackApartFromTheApostropheBeforeAFormula() {
    qt().withFixedSeed(SEED)
        .withExamples(500)
        .forAll(
            lists()
                .of(integers().between(0, PIECES.size() - 1).map(PIECES::get))
                .ofSizeBetween(0, 6)
                .map(pieces -> String.join("", pieces)))
        .checkAssert(ProgramsCsvTest::assertComesBack);
  }

  private static void assertComesBack(String words) {
    boolean isDangerous = !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0;
    var expected = isDangerous ? "'" + words : words;
    var row = read(compared(List.of(MadeUp.program(words)))).getFirst();
    for (String column :
        List.of("id", "program", "income_text", "capital_text", "stay_text", "citizenship_text")) {
      assertThat(row).as(column).containsEntry(column, expected);
    }
  }

  @Test
  void everyPieceThatBreaksTablesIsTriedAtTheBeginningOfACell() {
    assertThat(new HashSet<>(PIECES)).hasSameSizeAs(PIECES);
    PIECES.forEach(piece -> assertComesBack(piece + "x"));
    assertThat(
            PIECES.stream()
                .filter(piece -> !piece.isEmpty() && DANGEROUS.indexOf(piece.charAt(0)) >= 0)
                .map(piece -> piece.substring(0, 1))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("=", "+", "-", "@", "\t", "\r");
  }
}
