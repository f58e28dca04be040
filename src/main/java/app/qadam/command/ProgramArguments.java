package app.qadam.command;

import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.program.Sorting;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the commands about programs are asked for; what there is none of is refused by name. */
final class ProgramArguments {
  private static final String PRINTED = "printed";
  private static final String DESCENDING = "-";

  private final Texts texts;
  private final Facts facts;
  private final Comparing comparing;

  ProgramArguments(Texts texts, Facts facts, Comparing comparing) {
    this.texts = texts;
    this.facts = facts;
    this.comparing = comparing;
  }

  /** A country's code. */
  String country(String typed) {
    var code = typed.toUpperCase(Locale.ROOT);
    if (!List.of(Locale.getISOCountries()).contains(code)) {
      throw new Refusal(texts.get("command.no-country", code));
    }
    return code;
  }

  /** The filter of a line. */
  ProgramFilter filter(String line) {
    try {
      var filter = FilterLine.read(line);
      filter.countries().forEach(this::country);
      filter.regions().forEach(this::checkRegion);
      return compared(filter);
    } catch (IllegalArgumentException e) {
      throw new Refusal(texts.get("command.no-filter", String.valueOf(e.getMessage())));
    }
  }

  /** A limit in a currency without a rate is compared with nothing. */
  private ProgramFilter compared(ProgramFilter filter) {
    Stream.of(filter.incomeUpTo(), filter.investmentUpTo())
        .flatMap(Optional::stream)
        .forEach(limit -> checkRate(limit.currency()));
    return filter;
  }

  private void checkRegion(String id) {
    var regions = facts.catalogue().regions().keySet();
    if (!regions.contains(id)) {
      throw new Refusal(texts.get("command.no-region", id, list(regions)));
    }
  }

  /** The filter that the file keeps under a name. */
  ProgramFilter saved(String name) {
    var all = comparing.filters();
    return all.stream()
        .filter(one -> one.name().equals(name.strip()))
        .findFirst()
        .map(SavedFilter::filter)
        .map(this::compared)
        .orElseThrow(() ->
            new Refusal(
                all.isEmpty()
                    ? texts.get("command.no-saved-filters")
                    : texts.get(
                        "command.no-saved-filter",
                        name,
                        list(all.stream().map(one -> '"' + one.name() + '"').toList()))));
  }

  /** The columns by which is sorted, each once. */
  List<Sorting> order(String typed) {
    var names = Stream.of(typed.split(",", -1)).map(String::strip).toList();
    if (names.contains("")) {
      throw new Refusal(texts.get("command.sort-gap", typed));
    }
    return names.stream()
        .map(name ->
            name.startsWith(DESCENDING)
                ? new Sorting(column(name.substring(DESCENDING.length())), false)
                : new Sorting(column(name), true))
        .toList();
  }

  private ProgramColumn column(String name) {
    return Named.find(ProgramColumn.class, name)
        .orElseThrow(() ->
            new Refusal(
                texts.get(
                    "command.no-column",
                    name,
                    list(Arrays.stream(ProgramColumn.values()).map(ProgramColumn::id).toList()))));
  }

  /** The currency in which sums are told; none for sums as printed. */
  Optional<String> currency(String typed) {
    if (typed.equals(PRINTED)) {
      return Optional.empty();
    }
    var code = typed.toUpperCase(Locale.ROOT);
    checkRate(code);
    return Optional.of(code);
  }

  private void checkRate(String code) {
    if (facts.rates().rate(code).isEmpty()) {
      throw new Refusal(texts.get("command.no-rate", code, list(facts.rates().currencies())));
    }
  }

  /** The program of an id. */
  Program program(String id) {
    return facts.program(id).orElseThrow(() -> new Refusal(texts.get("command.no-program", id)));
  }

  private static String list(Collection<String> names) {
    return String.join(", ", names);
  }
}
