package app.qadam.facts;

import app.qadam.model.fact.Source;
import app.qadam.model.program.Asked;
import app.qadam.model.program.Catalogue;
import app.qadam.model.program.Country;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.Region;
import app.qadam.model.program.Stay;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the table of programs, its countries and the exchange rates. */
final class ProgramFacts {
  private final Map<String, Source> sources;

  ProgramFacts(Map<String, Source> sources) {
    this.sources = sources;
  }

  Catalogue catalogue(Place places, Place table, ExchangeRates rates) {
    Map<String, Region> regions = new LinkedHashMap<>();
    places
        .at("regions")
        .distinct(place -> new Region(place.at("id").text(), place.localized()), Region::id)
        .forEach(region -> regions.put(region.id(), region));
    Map<String, Country> countries = new LinkedHashMap<>();
    places
        .at("countries")
        .distinct(place -> country(place, regions), Country::code)
        .forEach(country -> countries.put(country.code(), country));
    return new Catalogue(
        table.at("programs").distinct(place -> program(place, countries, rates), Program::id),
        table.at("seen").date(),
        countries,
        regions);
  }

  private static Country country(Place place, Map<String, Region> regions) {
    var region = place.at("region");
    if (!regions.containsKey(region.text())) {
      throw region.broken("there is no region \"" + region.text() + "\"");
    }
    return new Country(place.at("code").text(), place.localized(), region.text());
  }

  ExchangeRates rates(Place file) {
    var table = file.at("perUsd");
    Map<String, BigDecimal> perUsd = new HashMap<>();
    table.names().forEach(currency -> perUsd.put(currency, table.at(currency).decimal()));
    var source = sources.get(file.at("source").text());
    if (source == null) {
      throw file.at("source").broken("there is no such source");
    }
    return new ExchangeRates(file.at("date").date(), source, perUsd, Map.of());
  }

  private static Program program(Place place, Map<String, Country> countries, ExchangeRates rates) {
    var country = place.at("country");
    if (!countries.containsKey(country.text())) {
      throw country.broken("there is no country \"" + country.text() + "\"");
    }
    var citizenship = place.at("citizenship");
    return new Program(
        place.at("id").text(),
        country.text(),
        place.at("name").text(),
        kinds(place.at("kinds")),
        asked(place.at("income"), rates),
        asked(place.at("investment"), rates),
        asked(place.at("funds"), rates),
        asked(place.at("capital"), rates),
        stay(place.at("stay")),
        place.at("dependants").optional("value").map(Place::flag),
        new Program.Citizenship(
            citizenship.at("text").text(),
            citizenship.optional("path").map(Place::flag),
            citizenship
                .optional("years")
                .map(years -> OptionalInt.of(years.number()))
                .orElse(OptionalInt.empty())));
  }

  private static Set<ProgramKind> kinds(Place place) {
    var kinds = place.distinct(kind -> kind.named(ProgramKind.class), kind -> kind);
    if (kinds.isEmpty()) {
      throw place.broken("a program is of one kind at least");
    }
    return Set.copyOf(kinds);
  }

  private static Stay stay(Place place) {
    return place.make(stay ->
        new Stay(
            stay.at("text").text(),
            Stay.length(stay.at("min").text()),
            Stay.length(stay.at("max").text())));
  }

  private static Asked asked(Place place, ExchangeRates rates) {
    return place.make(cell ->
        new Asked(
            cell.at("text").text(),
            cell.at("meaning").named(Asked.Meaning.class),
            cell.optional("cut").map(Place::flag).orElse(false),
            cell.optional("amount").map(amount -> money(cell, amount, rates))));
  }

  private static Asked.Money money(Place cell, Place amount, ExchangeRates rates) {
    var currency = cell.at("currency");
    if (!rates.perUsd().containsKey(currency.text())) {
      throw currency.broken("there is no exchange rate for " + currency.text());
    }
    var text = cell.at("text").text();
    var sum = amount.decimal();
    PrintedSum.check(text, amount, sum);
    var per = cell.at("per").named(Asked.Per.class);
    PrintedSum.check(text, cell.at("per"), per);
    return new Asked.Money(sum, currency.text(), per);
  }
}
