package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.facts.BrokenFacts;
import app.qadam.facts.RatesFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.ExchangeRates.Rate;
import app.qadam.model.program.OwnRate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code qadam rates [FILE] [--set CUR=RATE]... [--date DATE] [--import PATH] [--reset CUR|all]...
 * [--json]}.
 */
@Command(
    name = "rates",
    description = "Shows the exchange rates that count, and keeps yours in their place.",
    mixinStandardHelpOptions = true)
final class RatesCommand implements Callable<Integer> {
  private static final String ALL = "all";
  private static final Pattern SETTING =
      Pattern.compile("([A-Za-z]{3})=(\\d{1,15}(?:\\.\\d{1,30})?)");

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The application's file; without it the rates that Qadam ships with.")
  private @Nullable Path file;

  @Option(
      names = "--set",
      paramLabel = "CUR=RATE",
      description = "Your own rate: units of a currency for one US dollar.")
  private List<String> settings = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of the rates, where the file of rates tells none; else today.")
  private @Nullable String date;

  @Option(
      names = "--import",
      paramLabel = "PATH",
      description = "Read rates from a file: CSV (currency,per_usd[,date]) or JSON (date, perUsd).")
  private @Nullable Path source;

  @Option(
      names = "--reset",
      paramLabel = "CUR",
      split = ",",
      description = "Take your rate of a currency away, or all; done before --import and --set.")
  private List<String> resets = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  RatesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    boolean isSetting = !settings.isEmpty() || source != null;
    boolean isSaving = isSetting || !resets.isEmpty();
    if ((isSaving && file == null) || (date != null && !isSetting)) {
      throw new Refusal(desk.texts().get("command.rates-use"));
    }
    if (isSaving) {
      save(Optional.ofNullable(file).orElseThrow());
    }
    if (json) {
      desk.out().println(Json.rates(rates()));
    } else if (isSaving) {
      desk.out().println(desk.texts().get("command.saved"));
    } else {
      var rates = rates();
      rates.currencies().stream()
          .flatMap(currency -> rates.rate(currency).stream())
          .forEach(rate -> desk.out().println(line(rate)));
    }
    return Commands.OK;
  }

  private ExchangeRates rates() {
    return file == null ? desk.facts().rates() : desk.facts(desk.read(file), file).rates();
  }

  private String line(Rate rate) {
    var whose =
        rate.own()
            .map(own -> own.file().orElseGet(() -> desk.texts().get("command.rate.yours")))
            .orElseGet(() -> desk.texts().get("command.rate.shipped"));
    return "%s  %16s  %s  %s"
        .formatted(rate.currency(), rate.perUsd().toPlainString(), rate.date(), whose);
  }

  private void save(Path held) {
    var day = Optional.ofNullable(date).map(this::day).orElseGet(desk::today);
    Map<String, OwnRate> told = new TreeMap<>();
    Optional.ofNullable(source)
        .map(path -> imported(path, day))
        .orElse(List.of())
        .forEach(rate -> told.put(rate.currency(), rate));
    settings.stream().map(text -> typed(text, day)).forEach(r -> told.put(r.currency(), r));
    try (var store = desk.open(held)) {
      var from = store.current().comparing().rates();
      var to = new TreeMap<>(from);
      resets.forEach(currency -> reset(to, currency));
      to.putAll(told);
      var changes = changes(from, to);
      if (!changes.isEmpty()) {
        store.apply(changes.size() == 1 ? changes.getFirst() : new Change.Together(changes));
      }
    }
  }

  private LocalDate day(String typed) {
    var day = desk.date(typed);
    if (day.isAfter(desk.today())) {
      throw new Refusal(desk.texts().get("command.rate-ahead", typed));
    }
    return day;
  }

  private void reset(Map<String, OwnRate> rates, String currency) {
    if (currency.equals(ALL)) {
      rates.clear();
    } else if (rates.remove(currency.toUpperCase(Locale.ROOT)) == null) {
      throw new Refusal(desk.texts().get("command.no-own-rate", currency));
    }
  }

  private static List<Change> changes(Map<String, OwnRate> from, Map<String, OwnRate> to) {
    var currencies = new TreeSet<>(from.keySet());
    currencies.addAll(to.keySet());
    List<Change> changes = new ArrayList<>();
    for (String currency : currencies) {
      var before = Optional.ofNullable(from.get(currency));
      var after = Optional.ofNullable(to.get(currency));
      if (!before.equals(after)) {
        changes.add(new Change.SetRate(before, after));
      }
    }
    return changes;
  }

  private List<OwnRate> imported(Path path, LocalDate day) {
    try {
      return RatesFile.read(path, day, desk.today());
    } catch (BrokenFacts e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  private OwnRate typed(String text, LocalDate day) {
    var setting = SETTING.matcher(text);
    if (!setting.matches()) {
      throw new Refusal(desk.texts().get("command.bad-rate", text));
    }
    try {
      return new OwnRate(
          setting.group(1).toUpperCase(Locale.ROOT),
          new BigDecimal(setting.group(2)),
          day,
          Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }
}
