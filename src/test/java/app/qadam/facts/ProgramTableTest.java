package app.qadam.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds programs.json against the table of the programme page, cell by cell. The meaning of each
 * cell is printed back the way the page prints it; nothing here parses the page's amounts.
 */
class ProgramTableTest {
  private static final String NOT_STATED = "—";

  /** The sign the page prints before an amount; all other currencies stand as code and space. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "USD", "$",
          "JPY", "¥",
          "CNY", "CN¥",
          "HKD", "HK$",
          "TWD", "NT$",
          "KRW", "₩",
          "INR", "₹",
          "EUR", "€",
          "VND", "₫");

  private static final Map<String, String> PERIODS =
      Map.of("month", "/ month", "year", "/ year", "once", "one-time", "held", "/ funds");

  /** How a cut text begins where it says that no minimum is set. */
  private static final Set<String> NO_MINIMUM =
      Set.of(
          "No minimum",
          "No fixed minimum",
          "No universal fixed minimu",
          "No fixed statutory minimu");

  private static final Set<String> KINDS =
      Set.of(
          "nomad-it",
          "investor",
          "property",
          "retiree",
          "talent",
          "entrepreneur",
          "job-seeker",
          "citizenship",
          "long-stay");

  private static final Map<String, Integer> MONEY_COLUMNS =
      new TreeMap<>(Map.of("income", 2, "investment", 3, "funds", 4, "capital", 5));

  private static List<String> rows = List.of();
  private static List<JsonNode> programs = List.of();
  private static Map<String, String> countryNames = Map.of();

  @BeforeAll
  static void readTableAndFacts() throws IOException {
    rows = text("/app/qadam/facts/programme-table.txt").lines().toList();
    programs = children(json("/app/qadam/facts/programs.json").get("programs"));
    countryNames = new TreeMap<>();
    for (JsonNode country : children(json("/app/qadam/facts/countries.json").get("countries"))) {
      countryNames.put(country.get("code").asString(), country.get("en").asString());
    }
  }

  @Test
  void thereAre129ProgramsOf43Countries() {
    assertThat(rows).hasSize(129);
    assertThat(programs).hasSize(129);
    assertThat(countryCodes()).hasSize(43).isEqualTo(countryNames.keySet());
  }

  @Test
  void everyIdIsUniqueAndStartsWithItsCountry() {
    Set<String> ids = new HashSet<>();
    for (JsonNode program : programs) {
      String id = program.get("id").asString();
      assertThat(ids.add(id)).as("id %s is used once", id).isTrue();
      assertThat(id)
          .matches("[a-z0-9]+(-[a-z0-9]+)+")
          .startsWith(program.get("country").asString().toLowerCase(Locale.ROOT) + "-");
    }
  }

  @Test
  void everyRowStandsInThePagesOrderWithItsFlagCountryAndName() {
    forEachRow((softly, program, cells, row) -> {
      String code = program.get("country").asString();
      String country = flag(code) + " " + countryNames.get(code);
      softly.assertThat(country).as("country of: %s", row).isEqualTo(cells.get(0));
      softly
          .assertThat(program.get("name").asString())
          .as("name in: %s", row)
          .isEqualTo(cells.get(1));
    });
  }

  @Test
  void everyCellKeepsTheTextOnThePage() {
    forEachRow((softly, program, cells, row) -> {
      Map<String, Integer> columns = new TreeMap<>(MONEY_COLUMNS);
      columns.putAll(Map.of("stay", 6, "dependants", 7, "citizenship", 8));
      columns.forEach((field, column) ->
          softly
              .assertThat(program.get(field).get("text").asString())
              .as("text of %s in: %s", field, row)
              .isEqualTo(cells.get(column)));
    });
  }

  @Test
  void everyMoneyCellReadsBackToTheTextOnThePage() {
    forEachRow((softly, program, cells, row) ->
        MONEY_COLUMNS.forEach((field, column) -> {
          String cell = cells.get(column);
          softly
              .assertThat(printedMoney(program.get(field), cell))
              .as("%s in: %s", field, row)
              .isEqualTo(cell);
        }));
  }

  @Test
  void everyStayReadsBackToTheTextOnThePage() {
    forEachRow((softly, program, cells, row) ->
        softly
            .assertThat(printedStay(program.get("stay")))
            .as("stay in: %s", row)
            .isEqualTo(cells.get(6)));
  }

  @Test
  void everyAnswerOnDependantsAndCitizenshipReadsBackToTheTextOnThePage() {
    forEachRow((softly, program, cells, row) -> {
      softly
          .assertThat(printedAnswer(program.get("dependants").get("value")))
          .as("dependants in: %s", row)
          .isEqualTo(cells.get(7));
      JsonNode citizenship = program.get("citizenship");
      JsonNode years = citizenship.get("years");
      String inYears = years.isNull() ? "" : " (" + years.intValue() + "yr)";
      softly
          .assertThat(printedAnswer(citizenship.get("path")) + inYears)
          .as("citizenship in: %s", row)
          .isEqualTo(cells.get(8));
    });
  }

  @Test
  void theEighteenCutCellsAreExactlyThoseThatEndInThreeDots() {
    Set<String> cutInFacts = new TreeSet<>();
    Set<String> cutOnPage = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      List<String> cells = cells(row);
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column).endsWith("...")) {
          cutOnPage.add(column + " of " + row);
        }
      }
      JsonNode program = programs.get(i);
      MONEY_COLUMNS.forEach((field, column) -> {
        if (program.get(field).has("cut")) {
          assertThat(program.get(field).get("cut").booleanValue()).as(row).isTrue();
          cutInFacts.add(column + " of " + row);
        }
      });
    }
    assertThat(cutOnPage).hasSize(18);
    assertThat(cutInFacts).isEqualTo(cutOnPage);
  }

  @Test
  void amountsAreInTwentyOneCurrenciesAndEachHasARate() throws IOException {
    Set<String> currencies = new TreeSet<>();
    for (JsonNode program : programs) {
      for (String field : MONEY_COLUMNS.keySet()) {
        if (program.get(field).has("currency")) {
          currencies.add(program.get(field).get("currency").asString());
        }
      }
    }
    assertThat(currencies).hasSize(21);
    JsonNode perUsd = json("/app/qadam/facts/rates.json").get("perUsd");
    for (String currency : currencies) {
      assertThat(perUsd.has(currency)).as("rate of %s", currency).isTrue();
      assertThat(perUsd.get(currency).doubleValue()).as("rate of %s", currency).isPositive();
    }
  }

  @Test
  void everyProgramHasKnownKindsThatFitItsColumns() {
    forEachRow((softly, program, cells, row) -> {
      List<String> kinds = children(program.get("kinds")).stream().map(JsonNode::asString).toList();
      softly.assertThat(kinds).as("kinds of: %s", row).isNotEmpty().doesNotHaveDuplicates();
      softly.assertThat(KINDS).as("kinds of: %s", row).containsAll(kinds);
      if (!cells.get(3).equals(NOT_STATED)) {
        softly.assertThat(kinds).as(row).containsAnyOf("investor", "property", "citizenship");
      }
      if (!cells.get(5).equals(NOT_STATED)) {
        softly.assertThat(kinds).as(row).contains("entrepreneur");
      }
    });
  }

  @Test
  void everyCountryHasItsFlagAsAPng() throws IOException {
    for (String code : countryCodes()) {
      byte[] png = bytes("/app/qadam/look/flags/" + code + ".png");
      assertThat(png)
          .as("flag of %s", code)
          .startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    }
  }

  private static String printedMoney(JsonNode cell, String onPage) {
    String meaning = cell.get("meaning").asString();
    boolean saysNoMinimum = NO_MINIMUM.stream().anyMatch(onPage::startsWith);
    return switch (meaning) {
      case "not-stated" -> NOT_STATED;
      case "amount" -> printedAmount(cell);
      case "no-minimum" -> saysNoMinimum && cell.has("cut") ? onPage : "no minimum";
      case "cut-at-source" ->
          !saysNoMinimum && onPage.endsWith("...") ? onPage : "a text cut at the source";
      default -> "unknown meaning " + meaning;
    };
  }

  private static String printedAmount(JsonNode cell) {
    String currency = cell.get("currency").asString();
    String sign = SIGNS.getOrDefault(currency, currency + " ");
    long amount = cell.get("amount").longValue();
    String per = cell.get("per").asString();
    return String.format(
        Locale.ROOT, "%s%,d %s", sign, amount, PERIODS.getOrDefault(per, "unknown per " + per));
  }

  private static String printedStay(JsonNode stay) {
    String shortest = printedPeriod(stay.get("min").asString());
    String longest = printedPeriod(stay.get("max").asString());
    return shortest.equals(longest) ? shortest : shortest + " — " + longest;
  }

  private static String printedPeriod(String period) {
    if (period.equals("permanent")) {
      return "Permanent";
    }
    int last = period.length() - 1;
    String count = period.substring(1, last);
    String unit =
        switch (period.charAt(last)) {
          case 'Y' -> "year";
          case 'M' -> "month";
          case 'D' -> "day";
          default -> "unknown unit of " + period;
        };
    return count + " " + unit + (count.equals("1") ? "" : "s");
  }

  private static String printedAnswer(JsonNode answer) {
    if (answer.isNull()) {
      return NOT_STATED;
    }
    return answer.booleanValue() ? "Yes" : "No";
  }

  /** The flag emoji of a country: its code in regional indicator letters. */
  private static String flag(String code) {
    int toIndicator = 0x1F1E6 - 'A';
    return code.chars()
        .map(letter -> letter + toIndicator)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Set<String> countryCodes() {
    Set<String> codes = new TreeSet<>();
    programs.forEach(program -> codes.add(program.get("country").asString()));
    return codes;
  }

  /** The nine cells of a row; what follows the ninth is the page's empty "Compare" column. */
  private static List<String> cells(String row) {
    List<String> cells = List.of(row.split(" \\|", -1));
    assertThat(cells).as(row).hasSizeGreaterThanOrEqualTo(9);
    return cells.stream().limit(9).map(String::strip).toList();
  }

  private static void forEachRow(RowCheck check) {
    assertThat(programs).as("one program for each row").hasSameSizeAs(rows);
    SoftAssertions.assertSoftly(softly -> {
      for (int i = 0; i < rows.size(); i++) {
        check.check(softly, programs.get(i), cells(rows.get(i)), rows.get(i));
      }
    });
  }

  private static List<JsonNode> children(JsonNode array) {
    List<JsonNode> children = new ArrayList<>();
    array.forEach(children::add);
    return children;
  }

  private static JsonNode json(String resource) throws IOException {
    return JsonMapper.builder().build().readTree(text(resource));
  }

  private static String text(String resource) throws IOException {
    return new String(bytes(resource), UTF_8);
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = ProgramTableTest.class.getResourceAsStream(resource)) {
      assertThat(in).as("resource %s", resource).isNotNull();
      return in.readAllBytes();
    }
  }

  @FunctionalInterface
  private interface RowCheck {
    void check(SoftAssertions softly, JsonNode program, List<String> cells, String row);
  }
}
