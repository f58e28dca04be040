package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.program.Stay;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code qadam means FILE [--income SUM] [--savings SUM] [--invest SUM] [--dependants N] [--stay
 * LENGTH] [--forget NAME,...] [--json]}.
 */
@Command(
    name = "means",
    description = "Keeps what you can show and wish for, with which programs are compared.",
    mixinStandardHelpOptions = true)
final class MeansCommand implements Callable<Integer> {
  private static final String INCOME = "income";
  private static final String SAVINGS = "savings";
  private static final String INVEST = "invest";
  private static final String DEPENDANTS = "dependants";
  private static final String STAY = "stay";
  private static final List<String> NAMES = List.of(INCOME, SAVINGS, INVEST, DEPENDANTS, STAY);

  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(
      names = "--income",
      paramLabel = "SUM",
      description = "What you earn every month, with its currency: 3000USD.")
  private @Nullable String income;

  @Option(names = "--savings", paramLabel = "SUM", description = "What you hold and keep.")
  private @Nullable String savings;

  @Option(
      names = "--invest",
      paramLabel = "SUM",
      description = "What you could invest or bring in as capital.")
  private @Nullable String invest;

  @Option(
      names = "--dependants",
      paramLabel = "N",
      description = "How many people would come along; 0 for nobody.")
  private @Nullable Integer dependants;

  @Option(
      names = "--stay",
      paramLabel = "LENGTH",
      description = "How long you want to stay at least: P2Y, P18M, … or permanent.")
  private @Nullable String stay;

  @Option(
      names = "--forget",
      paramLabel = "NAME",
      split = ",",
      description = "Take away what you told: income, savings, invest, dependants or stay.")
  private List<String> forgotten = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  MeansCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    boolean isSaving = !told().isEmpty() || !forgotten.isEmpty();
    if (isSaving) {
      save();
    }
    if (json) {
      desk.out().println(Json.means(desk.read(file).comparing().means()));
    } else if (isSaving) {
      desk.out().println(desk.texts().get("command.saved"));
    } else {
      desk.out().println(words(desk.read(file).comparing().means()));
    }
    return Commands.OK;
  }

  /** The names of what is told on this command line. */
  private List<String> told() {
    Map<String, Optional<?>> options = new LinkedHashMap<>();
    options.put(INCOME, Optional.ofNullable(income));
    options.put(SAVINGS, Optional.ofNullable(savings));
    options.put(INVEST, Optional.ofNullable(invest));
    options.put(DEPENDANTS, Optional.ofNullable(dependants));
    options.put(STAY, Optional.ofNullable(stay));
    return options.entrySet().stream()
        .filter(option -> option.getValue().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void save() {
    checkForgotten();
    try (var store = desk.open(file)) {
      var held = store.current();
      var from = held.comparing().means();
      var to = after(from);
      if (!to.equals(from)) {
        store.apply(new Change.SetMeans(from, to));
      }
      tellWhatHasNoRate(held, to);
    }
  }

  private void checkForgotten() {
    for (String name : forgotten) {
      if (!NAMES.contains(name)) {
        throw new Refusal(desk.texts().get("command.no-means", name, String.join(", ", NAMES)));
      }
      if (told().contains(name)) {
        throw new Refusal(desk.texts().get("command.told-and-forgotten", name));
      }
    }
  }

  private Means after(Means from) {
    try {
      return new Means(
          kept(INCOME, amount(income), from.income()),
          kept(SAVINGS, amount(savings), from.savings()),
          kept(INVEST, amount(invest), from.investable()),
          kept(DEPENDANTS, Optional.ofNullable(dependants), from.dependants()),
          kept(STAY, Optional.ofNullable(stay).map(this::length), from.stay()));
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  private <T> Optional<T> kept(String name, Optional<T> told, Optional<T> before) {
    return forgotten.contains(name) ? Optional.empty() : told.or(() -> before);
  }

  private Optional<Amount> amount(@Nullable String typed) {
    return Optional.ofNullable(typed)
        .map(text -> {
          try {
            return Amount.parse(text);
          } catch (IllegalArgumentException e) {
            throw new Refusal(desk.texts().get("command.bad-sum", text));
          }
        });
  }

  private Stay.Length length(String typed) {
    try {
      return Stay.length(typed);
    } catch (IllegalArgumentException e) {
      throw new Refusal(desk.texts().get("command.bad-stay", typed));
    }
  }

  /** Without a rate a sum is compared with nothing in another currency. */
  private void tellWhatHasNoRate(CaseFile held, Means means) {
    var rates = desk.facts(held, file).rates();
    Stream.of(means.income(), means.savings(), means.investable())
        .flatMap(Optional::stream)
        .map(Amount::currency)
        .filter(currency -> rates.rate(currency).isEmpty())
        .distinct()
        .map(currency -> desk.texts().get("command.rate.missing", currency))
        .forEach(note -> desk.err().println(desk.texts().get("command.note", note)));
  }

  private String words(Means means) {
    Map<String, Optional<String>> values = new LinkedHashMap<>();
    values.put(INCOME, means.income().map(Amount::toString));
    values.put(SAVINGS, means.savings().map(Amount::toString));
    values.put(INVEST, means.investable().map(Amount::toString));
    values.put(DEPENDANTS, means.dependants().map(String::valueOf));
    values.put(STAY, means.stay().map(Stay.Length::iso));
    return values.entrySet().stream()
        .map(value ->
            "%-10s  %s"
                .formatted(
                    value.getKey(), desk.texts().orElse(value.getValue(), "command.not-told")))
        .collect(Collectors.joining("\n"));
  }
}
