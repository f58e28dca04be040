package app.qadam.facts;

import app.qadam.model.document.LegalisationRules;
import app.qadam.model.eligibility.EVisaRules;
import app.qadam.model.eligibility.EVisaTier;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.HandInGuide;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads whose citizens get an e-visa, how papers are legalised, and what is handed in to whom. */
final class PaperFacts {
  private final GuideFacts guide;

  PaperFacts(GuideFacts guide) {
    this.guide = guide;
  }

  EVisaRules eVisa(Place file) {
    Map<String, EVisaTier> tiers = new HashMap<>();
    for (EVisaTier tier : EVisaTier.values()) {
      var list = file.at("tiers").at(tier.id());
      for (String code : list.list(PaperFacts::country)) {
        if (tiers.put(code, tier) != null) {
          throw list.broken("the country \"" + code + "\" stands in two tiers");
        }
      }
    }
    return new EVisaRules(tiers, guide.claims(file));
  }

  LegalisationRules legalisation(Place file) {
    var claims = file.at("claims");
    return new LegalisationRules(
        days(file.at("parties")),
        countries(file.at("objected")),
        days(file.at("pending")),
        countries(file.at("free")),
        countries(file.at("unclear")),
        guide.claimsIn(claims.at("apostille")),
        guide.claimsIn(claims.at("free")),
        guide.claimsIn(claims.at("consular")));
  }

  List<HandInGuide> handIns(Place file, Set<String> documents) {
    var list = file.at("handIns");
    var guides =
        list.distinct(
            place ->
                new HandInGuide(
                    place.at("addressee").named(Addressee.class),
                    place.at("documents").list(id -> GuideFacts.known(id, documents)),
                    place.at("originals").list(id -> GuideFacts.known(id, documents)),
                    guide.claims(place)),
            HandInGuide::addressee);
    if (!guides.stream().map(HandInGuide::addressee).toList().equals(List.of(Addressee.values()))) {
      throw list.broken("every addressee is expected, in order");
    }
    return guides;
  }

  private static Map<String, LocalDate> days(Place object) {
    Map<String, LocalDate> days = new HashMap<>();
    object.names().forEach(code -> days.put(code, object.at(code).date()));
    return days;
  }

  private static Set<String> countries(Place list) {
    return Set.copyOf(list.list(PaperFacts::country));
  }

  private static String country(Place place) {
    var code = place.text();
    if (!code.matches("[A-Z]{2}")) {
      throw place.broken("a country is a code of two letters");
    }
    return code;
  }
}
