package app.qadam.export;

import app.qadam.model.casefile.Comparing;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.program.Amount;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.program.Stay;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What programs are compared with; of accepted facts what is known of the file, not its content.
 */
final class ComparingJson {
  private ComparingJson() {}

  static void put(Map<String, @Nullable Object> json, Comparing comparing) {
    json.put("means", means(comparing.means()));
    json.put("filters", comparing.filters().stream().map(ComparingJson::filter).toList());
    json.put(
        "rates",
        CaseFileJson.sorted(comparing.rates().values(), OwnRate::currency, ComparingJson::own));
    json.put("facts", comparing.facts().map(ComparingJson::facts).orElse(null));
  }

  static Map<String, @Nullable Object> means(Means means) {
    var json = Json.object();
    json.put("income", amount(means.income()));
    json.put("savings", amount(means.savings()));
    json.put("investable", amount(means.investable()));
    json.put("dependants", means.dependants().orElse(null));
    json.put("stay", means.stay().map(Stay.Length::iso).orElse(null));
    return json;
  }

  private static @Nullable Map<String, @Nullable Object> amount(Optional<Amount> amount) {
    if (amount.isEmpty()) {
      return null;
    }
    var json = Json.object();
    json.put("amount", amount.get().value());
    json.put("currency", amount.get().currency());
    return json;
  }

  static Map<String, @Nullable Object> filter(SavedFilter saved) {
    var json = Json.object();
    json.put("name", saved.name());
    json.put("line", FilterLine.write(saved.filter()));
    return json;
  }

  private static Map<String, @Nullable Object> own(OwnRate rate) {
    var json = Json.object();
    json.put("currency", rate.currency());
    json.put("perUsd", rate.perUsd());
    json.put("date", rate.date().toString());
    json.put("file", rate.file().orElse(null));
    return json;
  }

  /** A rate in force, and who set it: {@code shipped}, {@code yours} or {@code file}. */
  static Map<String, @Nullable Object> rate(ExchangeRates.Rate rate) {
    var json = Json.object();
    json.put("currency", rate.currency());
    json.put("perUsd", rate.perUsd());
    json.put("date", rate.date().toString());
    json.put("whose", whose(rate));
    json.put("file", rate.own().flatMap(OwnRate::file).orElse(null));
    return json;
  }

  private static String whose(ExchangeRates.Rate rate) {
    return rate.own().map(own -> own.file().isPresent() ? "file" : "yours").orElse("shipped");
  }

  private static Map<String, @Nullable Object> facts(FactsFile facts) {
    var json = Json.object();
    json.put("name", facts.name());
    json.put("sha256", facts.sha256());
    json.put("size", facts.size());
    json.put("date", facts.date().toString());
    json.put("accepted", facts.accepted().toString());
    return json;
  }
}
