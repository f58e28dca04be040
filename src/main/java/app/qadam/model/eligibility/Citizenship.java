package app.qadam.model.eligibility;

import app.qadam.model.Named;
import app.qadam.model.Phrase;
import app.qadam.model.fact.CountryName;
import app.qadam.model.time.VisaFreeRules;
import java.util.Optional;

/**
 * What is known of one nationality.
 *
 * @param code ISO 3166, two letters
 * @param tier how sure an electronic visa is; absent when no list names the country
 * @param visaFreeDays calendar days a stay without a visa; absent when none are known
 */
public record Citizenship(String code, Optional<EVisaTier> tier, Optional<Integer> visaFreeDays) {
  /** What it means for the way, the surest first. */
  public enum Way implements Named {
    /** A citizen of Kazakhstan needs no permission. */
    CITIZEN("citizen"),
    /** An electronic visa is likely. */
    E_VISA("e-visa"),
    /** No visa is needed to enter: the residency is reported to be got without the B9-1. */
    VISA_FREE("visa-free"),
    /** The sources disagree. */
    DOUBTFUL("doubtful"),
    /** No list names the country, and the official one was not found. */
    UNKNOWN("unknown");

    private final String id;

    Way(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static Citizenship of(String code, EVisaRules visas, VisaFreeRules visaFree) {
    return new Citizenship(code, visas.tier(code), visaFree.perStay(code));
  }

  /** What is known, with its doubts. */
  public Phrase told() {
    var name = CountryName.of(code);
    return switch (way()) {
      case E_VISA -> Phrase.of("eligibility.citizenship.e-visa", name);
      case VISA_FREE ->
          Phrase.of(
              "eligibility.citizenship.visa-free",
              name,
              new Phrase.Quantity("days", visaFreeDays.orElseThrow()));
      case DOUBTFUL -> Phrase.of("eligibility.citizenship.doubtful", name);
      case UNKNOWN -> Phrase.of("eligibility.citizenship.unknown", name);
      case CITIZEN -> Phrase.of("eligibility.citizenship.citizen");
    };
  }

  public Way way() {
    if (code.equals("KZ")) {
      return Way.CITIZEN;
    }
    if (visaFreeDays.isPresent()) {
      return Way.VISA_FREE;
    }
    return tier.map(one -> one == EVisaTier.DOUBTFUL ? Way.DOUBTFUL : Way.E_VISA)
        .orElse(Way.UNKNOWN);
  }
}
