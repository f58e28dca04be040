package app.qadam.model.edition;

import app.qadam.model.Facts;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * In what two facts differ; their dates and the applicant's own rates aside.
 *
 * @param added programs that are new, in the order of their table
 * @param removed programs that are gone, in the order of theirs
 * @param changed programs that are told differently, in the order of the later table
 * @param rates exchange rates that differ, by the alphabet
 * @param others everything else, kind by kind
 */
public record FactsDifference(
    List<Program> added,
    List<Program> removed,
    List<ProgramChange> changed,
    List<RateChange> rates,
    List<OtherChange> others) {
  public FactsDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    rates = List.copyOf(rates);
    others = List.copyOf(others);
  }

  /** What there is in {@code after} that was not so in {@code before}. */
  public static FactsDifference between(Facts before, Facts after) {
    var earlier = before.catalogue().byId();
    var later = after.catalogue().byId();
    List<ProgramChange> changed = new ArrayList<>();
    for (Program program : after.programs()) {
      var was = earlier.get(program.id());
      if (was != null && !was.equals(program)) {
        changed.add(ProgramChange.between(was, program));
      }
    }
    return new FactsDifference(
        after.programs().stream().filter(one -> !earlier.containsKey(one.id())).toList(),
        before.programs().stream().filter(one -> !later.containsKey(one.id())).toList(),
        changed.stream().filter(ProgramChange::isOne).toList(),
        rates(before.rates(), after.rates()),
        new OtherDifferences(before, after).all());
  }

  private static List<RateChange> rates(ExchangeRates before, ExchangeRates after) {
    var currencies = new TreeSet<>(before.perUsd().keySet());
    currencies.addAll(after.perUsd().keySet());
    return currencies.stream()
        .filter(currency -> !plain(before, currency).equals(plain(after, currency)))
        .map(currency ->
            new RateChange(
                currency,
                Optional.ofNullable(before.perUsd().get(currency)),
                Optional.ofNullable(after.perUsd().get(currency))))
        .toList();
  }

  private static Optional<BigDecimal> plain(ExchangeRates rates, String currency) {
    return Optional.ofNullable(rates.perUsd().get(currency)).map(BigDecimal::stripTrailingZeros);
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty()
        && removed.isEmpty()
        && changed.isEmpty()
        && rates.isEmpty()
        && others.isEmpty();
  }

  /** What it means for these programs: those that are told differently, in the order given. */
  public List<ProgramChange> changedOf(List<String> programs) {
    return programs.stream()
        .flatMap(id -> changed.stream().filter(change -> change.isOf(id)))
        .toList();
  }

  /** Which of these programs are gone, in the order given. */
  public List<Program> removedOf(List<String> programs) {
    return programs.stream()
        .flatMap(id -> removed.stream().filter(program -> program.id().equals(id)))
        .toList();
  }
}
