package app.qadam.model.time;

import app.qadam.model.fact.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long nationals of visa-free countries may stay without a visa.
 *
 * @param days calendar days a stay, by ISO 3166 code of two letters
 * @param inWindow the most days in any {@code window} days
 * @param withoutVisa what is told of those who get the residency without a visa
 */
public record VisaFreeRules(
    Map<String, Integer> days,
    int inWindow,
    int window,
    List<Claim> claims,
    List<Claim> withoutVisa) {
  public VisaFreeRules {
    days = Map.copyOf(days);
    claims = List.copyOf(claims);
    withoutVisa = List.copyOf(withoutVisa);
  }

  /** Days a stay for a national; empty where the country is not known as visa-free. */
  public Optional<Integer> perStay(String nationality) {
    return Optional.ofNullable(days.get(nationality));
  }

  /** The longest days a stay among several nationalities; empty when none is visa-free. */
  public Optional<Integer> perStay(List<String> nationalities) {
    return nationalities.stream().flatMap(code -> perStay(code).stream()).max(Integer::compare);
  }
}
