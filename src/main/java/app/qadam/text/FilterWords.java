package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.program.Amount;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramFilter.Part;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.Stay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a filter as sentences. */
public final class FilterWords {
  private final Facts facts;
  private final Texts texts;
  private final ProgramWords words;

  public FilterWords(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
    this.words = new ProgramWords(facts, texts);
  }

  /** {@code Income up to $3,000 a month}. */
  public String sentence(ProgramFilter filter, Part part) {
    return switch (part) {
      case WORDS -> texts.get("filter.words", filter.words());
      case PLACES -> texts.get("filter.places", or(places(filter)));
      case KINDS -> or(filter.kinds().stream().map(this::kind).toList());
      case INCOME -> limit(filter.incomeUpTo(), "income");
      case INVESTMENT -> limit(filter.investmentUpTo(), "investment");
      case STAY -> filter.stayAtLeast().map(this::stay).orElse("");
      case DEPENDANTS -> texts.get("filter.dependants");
      case CITIZENSHIP -> filter.citizenship().map(this::citizenship).orElse("");
      case KNOWN_ONLY -> texts.get("filter.known");
    };
  }

  /** The whole filter in one line. */
  public String all(ProgramFilter filter) {
    var parts = filter.parts().stream().map(part -> sentence(filter, part)).toList();
    return parts.isEmpty() ? texts.get("filter.all") : String.join(" · ", parts);
  }

  /** {@code Nomad and IT}. */
  public String kind(ProgramKind kind) {
    return texts.get("kind." + kind.id());
  }

  /** {@code Central Asia}. */
  public String region(String id) {
    return Optional.ofNullable(facts.catalogue().regions().get(id))
        .map(region -> texts.of(region.name()))
        .orElse(id);
  }

  public String country(String code) {
    return words.country(code);
  }

  /** {@code Income up to $3,000 a month}; for nothing {@code No minimum income}. */
  public String limit(Optional<Amount> limit, String of) {
    return limit
        .map(amount ->
            amount.value().signum() == 0
                ? texts.get("filter.none." + of)
                : texts.get("filter.limit." + of, texts.money(amount.value(), amount.currency())))
        .orElse("");
  }

  /** {@code Stay of 2 years or longer}. */
  public String stay(Stay.Length length) {
    return switch (length) {
      case Stay.Permanent forGood -> texts.get("filter.stay.permanent");
      case Stay.Limited limited -> texts.get("filter.stay", words.lengthOf(limited));
    };
  }

  /** {@code Citizenship within 5 years}. */
  public String citizenship(ProgramFilter.Citizenship path) {
    return path.withinYears()
        .map(years -> texts.get("filter.citizenship", texts.quantity("filter.years", years)))
        .orElseGet(() -> texts.get("filter.citizenship.any"));
  }

  private List<String> places(ProgramFilter filter) {
    return Stream.concat(
            filter.regions().stream().map(this::region),
            filter.countries().stream().map(this::country))
        .toList();
  }

  private String or(Collection<String> names) {
    return texts.either(names);
  }
}
