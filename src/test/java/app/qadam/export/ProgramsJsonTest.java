package app.qadam.export;

import static app.qadam.export.MadeUp.FACTS;
import static app.qadam.export.MadeUp.compared;
import static app.qadam.export.MadeUp.earning;
import static app.qadam.export.MadeUp.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.program.Means;
import app.qadam.text.SideRows;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgramsJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String GEORGIA = "ge-it-residence-permit";
  private static final String JAPAN = "jp-digital-nomad-visa";

  private static JsonNode programs(Compared compared) {
    return JSON.readTree(Json.programs(compared));
  }

  @Test
  void fieldsOfEarlierVersionsMeanWhatTheyMeant() {
    var program = programs(compared(shipped(GEORGIA))).get(0);

    assertThat(program.get("country").stringValue()).isEqualTo("GE");
    assertThat(program.get("income").get("amount").intValue()).isEqualTo(25_000);
    assertThat(program.get("income").get("currency").stringValue()).isEqualTo("USD");
    assertThat(program.get("income").get("per").stringValue()).isEqualTo("year");
    assertThat(program.get("income").get("text").stringValue()).isEqualTo("$25,000 / year");
    assertThat(program.get("investment").isNull()).isTrue();
    assertThat(program.get("stay").get("max").stringValue()).startsWith("P");
    assertThat(program.get("citizenship").get("years").intValue()).isEqualTo(10);
  }

  @Test
  void aSumSaysWhatItMeansAndWhatItComesTo() {
    var dollars = programs(compared(shipped(JAPAN))).get(0).get("income");
    var yen = programs(compared(shipped(JAPAN), FACTS, Means.UNKNOWN, Optional.of("JPY"))).get(0);

    assertThat(dollars.get("meaning").stringValue()).isEqualTo("amount");
    assertThat(dollars.get("inUsd").doubleValue()).isBetween(5_000.0, 6_000.0);
    assertThat(dollars.has("inCurrency")).isFalse();
    assertThat(yen.get("income").get("inCurrency").toString())
        .isEqualTo("{\"amount\":833333.3,\"currency\":\"JPY\"}");
  }

  @Test
  void allProgramsHaveAnIdAKindAndARegion() {
    var programs = programs(compared(FACTS.programs()));

    assertThat(programs.size()).isEqualTo(129);
    programs
        .values()
        .forEach(program -> {
          assertThat(program.get("id").stringValue()).isNotBlank();
          assertThat(program.get("kinds").size()).isPositive();
          assertThat(FACTS.catalogue().regions()).containsKey(program.get("region").stringValue());
          assertThat(program.get("fit").isNull()).isTrue();
        });
  }

  @Test
  void aFitStandsOnItsChecks() {
    var compared =
        compared(shipped(GEORGIA, JAPAN), FACTS, earning(3_000, "USD"), Optional.empty());
    var georgia = programs(compared).get(0).get("fit");
    var japan = programs(compared).get(1).get("fit");

    assertThat(georgia.get("outcome").stringValue()).isEqualTo("meets");
    assertThat(georgia.get("distance").doubleValue()).isZero();
    assertThat(japan.get("outcome").stringValue()).isEqualTo("short");
    assertThat(japan.get("distance").doubleValue()).isBetween(0.4, 0.5);
    assertThat(japan.get("checks").get(0).get("aspect").stringValue()).isEqualTo("income");
    assertThat(japan.get("checks").get(0).get("yours").toString())
        .isEqualTo("{\"amount\":3000,\"currency\":\"USD\"}");
    assertThat(japan.get("checks").get(1).get("verdict").stringValue()).isEqualTo("not-stated");
  }

  @Test
  void aComparisonHasItsDatesItsRowsAndTheBest() {
    var compared = compared(shipped(GEORGIA, JAPAN));
    var day = LocalDate.of(2026, 11, 25);
    var json = JSON.readTree(Json.comparison(compared, day, compared.rows()));

    assertThat(json.get("date").stringValue()).isEqualTo("2026-11-25");
    assertThat(json.get("facts").stringValue()).isEqualTo(FACTS.programsSeen().toString());
    assertThat(json.get("rates").get("date").stringValue())
        .isEqualTo(FACTS.rates().date().toString());
    assertThat(json.get("programs").size()).isEqualTo(2);
    assertThat(json.get("rows").size()).isEqualTo(compared.rows().size());
    var income = json.get("rows").get(0);
    assertThat(income.toString())
        .isEqualTo(
            "{\"id\":\"income\",\"heading\":\"Income\","
                + "\"values\":[\"$25,000 / year\",\"¥10,000,000 / year\"],\"known\":[true,true],"
                + "\"best\":[\"ge-it-residence-permit\"],\"differs\":true}");
    var differences = compared.rows().stream().filter(SideRows.Row::differs).toList();
    assertThat(JSON.readTree(Json.comparison(compared, day, differences)).get("rows").values())
        .isNotEmpty()
        .allMatch(row -> row.get("differs").booleanValue());
  }
}
