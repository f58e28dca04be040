package app.qadam.model.program;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of some programs is best in something. What is not known is never best; and where all that
 * is known is equal, nothing is.
 */
public final class Best {
  private final InUsd usd;

  public Best(InUsd usd) {
    this.usd = usd;
  }

  /** In what a program can be better than another. */
  public enum Measure {
    LOW_INCOME,
    LOW_INVESTMENT,
    LONG_SHORTEST_STAY,
    LONG_LONGEST_STAY,
    DEPENDANTS,
    CITIZENSHIP
  }

  /** The ids of the best; none when fewer than two are known. */
  public Set<String> of(List<Program> programs, Measure measure) {
    Map<String, Double> ranks = new LinkedHashMap<>();
    programs.forEach(
        program -> rank(program, measure).ifPresent(rank -> ranks.put(program.id(), rank)));
    if (ranks.values().stream().distinct().count() < 2) {
      return Set.of();
    }
    var best = ranks.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    return ranks.entrySet().stream()
        .filter(entry -> entry.getValue().equals(best))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Lower is better. */
  private Optional<Double> rank(Program program, Measure measure) {
    return switch (measure) {
      case LOW_INCOME -> usd.monthlyIncome(program).map(Number::doubleValue);
      case LOW_INVESTMENT -> usd.amount(program.investment()).map(Number::doubleValue);
      case LONG_SHORTEST_STAY -> Optional.of(-program.stay().min().approximateDays());
      case LONG_LONGEST_STAY -> Optional.of(-program.stay().max().approximateDays());
      case DEPENDANTS -> program.dependants().map(yes -> yes ? 0.0 : 1.0);
      case CITIZENSHIP -> citizenship(program.citizenship());
    };
  }

  private static Optional<Double> citizenship(Program.Citizenship citizenship) {
    double yes =
        citizenship.years().isPresent() ? citizenship.years().getAsInt() : Double.MAX_VALUE;
    return citizenship.path().map(path -> path ? yes : Double.POSITIVE_INFINITY);
  }
}
