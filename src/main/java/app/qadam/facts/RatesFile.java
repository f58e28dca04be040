package app.qadam.facts;

import app.qadam.model.program.OwnRate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A file of exchange rates that a person imports. */
public final class RatesFile {
  private RatesFile() {}

  /**
   * Reads a file in the form of {@code rates.json}: {@code date} and {@code perUsd}.
   *
   * @param fallback the day of the rates where the file states none
   * @throws BrokenFacts when it cannot be read or trusted, with the place and what is wrong
   */
  public static List<OwnRate> read(Path file, LocalDate fallback) {
    var name = String.valueOf(file.getFileName());
    var top = FactsJson.read(name, ImportedFacts.bytes(name, file));
    var date = top.optional("date").map(Place::date).orElse(fallback);
    var table = top.at("perUsd");
    return table.names().stream()
        .filter(currency -> !currency.equals("USD"))
        .map(currency ->
            table
                .at(currency)
                .make(rate -> new OwnRate(currency, rate.decimal(), date, Optional.of(name))))
        .toList();
  }
}
