package app.qadam.export;

import app.qadam.model.Named;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Asked;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Programs, alone and beside each other, as JSON tells them. */
final class ProgramsJson {
  private final Compared compared;
  private final ExchangeRates rates;
  private final Fitting fitting;
  private final ProgramWords words;

  ProgramsJson(Compared compared) {
    this.compared = compared;
    this.rates = compared.facts().rates();
    this.fitting = compared.fitting();
    this.words = compared.words();
  }

  List<Map<String, @Nullable Object>> programs() {
    return compared.programs().stream().map(this::program).toList();
  }

  /** The programs beside each other, in the rows given. */
  Map<String, @Nullable Object> comparison(LocalDate on, List<SideRows.Row> rows) {
    var json = Json.object();
    json.put("date", on.toString());
    json.put("facts", compared.facts().programsSeen().toString());
    json.put("currency", compared.comparedIn());
    json.put("rates", rates());
    json.put("programs", programs());
    json.put("rows", rows.stream().map(this::row).toList());
    return json;
  }

  private Map<String, @Nullable Object> rates() {
    var json = Json.object();
    json.put("date", rates.date().toString());
    json.put("source", rates.source().id());
    json.put(
        "own",
        rates.own().values().stream()
            .sorted(Comparator.comparing(OwnRate::currency))
            .map(ProgramsJson::own)
            .toList());
    return json;
  }

  private static Map<String, @Nullable Object> own(OwnRate own) {
    var json = Json.object();
    json.put("currency", own.currency());
    json.put("perUsd", plain(own.perUsd()));
    json.put("date", own.date().toString());
    json.put("file", own.file().orElse(null));
    return json;
  }

  private Map<String, @Nullable Object> row(SideRows.Row row) {
    var json = Json.object();
    json.put("id", row.id());
    json.put("heading", row.heading());
    json.put("values", row.cells().stream().map(ProgramWords.Cell::text).toList());
    json.put("known", row.cells().stream().map(ProgramWords.Cell::known).toList());
    json.put(
        "best",
        compared.programs().stream().map(Program::id).filter(row.best()::contains).toList());
    json.put("differs", row.differs());
    return json;
  }

  private Map<String, @Nullable Object> program(Program program) {
    var json = Json.object();
    json.put("id", program.id());
    json.put("country", program.country());
    json.put("region", compared.region(program));
    json.put("name", program.name());
    json.put("kinds", program.kinds().stream().map(Named::id).toList());
    json.put("income", asked(program.income()));
    json.put("investment", asked(program.investment()));
    json.put("funds", asked(program.funds()));
    json.put("capital", asked(program.capital()));
    var stay = Json.object();
    stay.put("min", program.stay().min().iso());
    stay.put("max", program.stay().max().iso());
    json.put("stay", stay);
    json.put("dependants", program.dependants().orElse(null));
    var citizenship = Json.object();
    citizenship.put("path", program.citizenship().path().orElse(null));
    var years = program.citizenship().years();
    citizenship.put("years", years.isPresent() ? years.getAsInt() : null);
    json.put("citizenship", citizenship);
    json.put("fit", words.isForSomebody() ? fit(program, fitting.of(program)) : null);
    return json;
  }

  private @Nullable Map<String, @Nullable Object> asked(Asked asked) {
    if (!asked.isStated()) {
      return null;
    }
    var json = Json.object();
    json.put("amount", asked.money().map(money -> plain(money.amount())).orElse(null));
    json.put("currency", asked.money().map(Asked.Money::currency).orElse(null));
    json.put("per", asked.money().map(money -> money.per().id()).orElse(null));
    json.put("text", asked.text());
    json.put("meaning", asked.meaning().id());
    json.put("cut", asked.cut());
    json.put("inUsd", rates.comparable(asked).map(ProgramsJson::plain).orElse(null));
    compared
        .currency()
        .ifPresent(chosen -> json.put("inCurrency", converted(asked, chosen).orElse(null)));
    return json;
  }

  private Optional<Map<String, @Nullable Object>> converted(Asked asked, String currency) {
    return rates
        .comparable(asked, currency)
        .map(amount -> {
          var json = Json.object();
          json.put("amount", plain(amount));
          json.put("currency", currency);
          return json;
        });
  }

  private Map<String, @Nullable Object> fit(Program program, Fit fit) {
    var json = Json.object();
    json.put("outcome", fit.outcome().id());
    json.put("words", words.fit(program, fit).text());
    json.put("distance", fit.distance());
    json.put("checks", fit.checks().stream().map(ProgramsJson::check).toList());
    return json;
  }

  private static Map<String, @Nullable Object> check(Fit.Check check) {
    var json = Json.object();
    json.put("aspect", check.aspect().id());
    json.put("verdict", check.verdict().id());
    json.put("asked", check.asked().map(ProgramsJson::amount).orElse(null));
    json.put("yours", check.yours().map(ProgramsJson::amount).orElse(null));
    json.put("missingShare", check.missingShare());
    return json;
  }

  private static Map<String, @Nullable Object> amount(Amount amount) {
    var json = Json.object();
    json.put("amount", plain(amount.value()));
    json.put("currency", amount.currency());
    return json;
  }

  private static Number plain(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 0 ? amount.toBigIntegerExact() : amount;
  }
}
