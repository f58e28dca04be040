package app.qadam.model.eligibility;

import app.qadam.model.fact.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose citizens get an electronic visa, as far as that is known.
 *
 * @param tiers by ISO 3166 code of two letters
 * @param claims the first one is what the tiers are read from
 */
public record EVisaRules(Map<String, EVisaTier> tiers, List<Claim> claims) {
  public EVisaRules {
    tiers = Map.copyOf(tiers);
    claims = List.copyOf(claims);
  }

  /** What the tiers are read from. */
  public Claim basis() {
    return claims.getFirst();
  }

  public Optional<EVisaTier> tier(String nationality) {
    return Optional.ofNullable(tiers.get(nationality));
  }
}
