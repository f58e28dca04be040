package app.qadam.model.time;

import app.qadam.facts.FactsReader;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.time.HolidayRules.FixedHoliday;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The holiday rules of calendar.json, read without the program's own reader. */
final class ShippedRules {
  private ShippedRules() {}

  static HolidayRules read() {
    JsonNode rules;
    try (var in = FactsReader.class.getResourceAsStream("/app/qadam/facts/calendar.json")) {
      rules = JsonMapper.builder().build().readTree(Objects.requireNonNull(in)).get("rules");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<FixedHoliday> fixed = new ArrayList<>();
    for (JsonNode holiday : rules.get("fixedHolidays")) {
      fixed.add(
          new FixedHoliday(
              holiday.get("month").asInt(),
              holiday.get("day").asInt(),
              text(holiday.get("name")),
              holiday.get("moves").asBoolean(),
              holiday.get("fromYear").asInt(1991),
              holiday.get("toYear").asInt(2999)));
    }
    var kurbanAit = rules.get("kurbanAit");
    Map<Integer, LocalDate> dates = new HashMap<>();
    for (String year : kurbanAit.get("dates").propertyNames()) {
      dates.put(
          Integer.valueOf(year), LocalDate.parse(kurbanAit.get("dates").get(year).asString()));
    }
    return new HolidayRules(fixed, text(kurbanAit.get("name")), dates);
  }

  private static LocalizedText text(JsonNode node) {
    return new LocalizedText(
        node.get("en").asString(), node.get("ru").asString(), node.get("kk").asString());
  }
}
