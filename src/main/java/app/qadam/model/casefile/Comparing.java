package app.qadam.model.casefile;

import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.SavedFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the applicant compares programs with.
 *
 * @param means the applicant's figures
 * @param filters saved ones, by name in the order of the alphabet
 * @param rates the applicant's exchange rates, by currency
 * @param facts the file of facts that goes before those shipped
 */
public record Comparing(
    Means means, List<SavedFilter> filters, Map<String, OwnRate> rates, Optional<FactsFile> facts) {
  public static final Comparing NOTHING =
      new Comparing(Means.UNKNOWN, List.of(), Map.of(), Optional.empty());

  public Comparing {
    filters = InOrder.of(filters, (one, other) -> one.name().compareTo(other.name()));
    if (filters.stream().map(SavedFilter::name).distinct().count() != filters.size()) {
      throw new IllegalArgumentException("a name stands for one filter");
    }
    rates = Map.copyOf(rates);
  }

  Comparing withMeans(Means means) {
    return new Comparing(means, filters, rates, facts);
  }

  Comparing withFilters(List<SavedFilter> filters) {
    return new Comparing(means, filters, rates, facts);
  }

  Comparing withRates(Map<String, OwnRate> rates) {
    return new Comparing(means, filters, rates, facts);
  }

  Comparing withFacts(Optional<FactsFile> facts) {
    return new Comparing(means, filters, rates, facts);
  }
}
