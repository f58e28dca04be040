package app.qadam.model.document;

import app.qadam.model.Phrase;
import app.qadam.model.document.Legalisation.Act;
import app.qadam.model.document.Legalisation.Way;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.CountryName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which papers need an apostille, consular legalisation or neither. Countries are ISO 3166 codes of
 * two letters.
 *
 * @param parties of the Apostille Convention, with the first day on which it is in force for them
 * @param objected parties to whose accession some state objected; which one was not found
 * @param pending countries for which it will be in force from a day
 * @param free countries whose papers need neither (Minsk and Chisinau conventions)
 * @param unclear parties of which sources disagree whether they are free
 */
public record LegalisationRules(
    Map<String, LocalDate> parties,
    Set<String> objected,
    Map<String, LocalDate> pending,
    Set<String> free,
    Set<String> unclear,
    List<Claim> ofApostille,
    List<Claim> ofFree,
    List<Claim> ofConsular) {
  public LegalisationRules {
    parties = Map.copyOf(parties);
    objected = Set.copyOf(objected);
    pending = Map.copyOf(pending);
    free = Set.copyOf(free);
    unclear = Set.copyOf(unclear);
    ofApostille = List.copyOf(ofApostille);
    ofFree = List.copyOf(ofFree);
    ofConsular = List.copyOf(ofConsular);
  }

  /**
   * How a paper is made usable.
   *
   * @param country the country that issues it
   * @param day the day of its issue, or the day on which it is asked for
   */
  public Legalisation of(String country, LocalDate day) {
    var name = CountryName.of(country);
    if (country.equals("KZ")) {
      return legalisation(country, Way.NONE, Phrase.of("legalisation.own"), ofFree);
    }
    if (free.contains(country)) {
      return legalisation(country, Way.NONE, Phrase.of("legalisation.free", name), ofFree);
    }
    var since = parties.get(country);
    if (since != null && !day.isBefore(since)) {
      var key =
          unclear.contains(country)
              ? "legalisation.apostille-unclear"
              : objected.contains(country)
                  ? "legalisation.apostille-objected"
                  : "legalisation.apostille";
      return legalisation(country, Way.APOSTILLE, Phrase.of(key, name, since), ofApostille);
    }
    var from = since != null ? since : pending.get(country);
    return legalisation(
        country,
        Way.CONSULAR,
        from != null
            ? Phrase.of("legalisation.not-yet", name, from)
            : Phrase.of("legalisation.consular", name),
        from != null ? ofApostille : ofConsular);
  }

  /** A paper in Kazakh or Russian is not translated; which language it has is not asked here. */
  private static Legalisation legalisation(
      String country, Way way, Phrase reason, List<Claim> claims) {
    var acts =
        switch (way) {
          case APOSTILLE -> List.of(Act.ISSUE, Act.APOSTILLE, Act.TRANSLATE, Act.NOTARISE);
          case CONSULAR ->
              List.of(Act.ISSUE, Act.AUTHENTICATE, Act.CONSULATE, Act.TRANSLATE, Act.NOTARISE);
          case NONE ->
              country.equals("KZ")
                  ? List.of(Act.ISSUE)
                  : List.of(Act.ISSUE, Act.TRANSLATE, Act.NOTARISE);
        };
    return new Legalisation(country, way, reason, acts, claims);
  }
}
