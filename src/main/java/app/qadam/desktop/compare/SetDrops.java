package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Drop;
import app.qadam.model.Facts;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex.Choices;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.Region;
import app.qadam.text.FilterWords;
import app.qadam.text.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a filter of which several can be chosen: places and kinds. */
final class SetDrops {
  private final Facts facts;
  private final Texts texts;
  private final FilterWords words;
  private final ProgramSearch search;

  SetDrops(Facts facts, Texts texts, ProgramSearch search) {
    this.facts = facts;
    this.texts = texts;
    this.words = new FilterWords(facts, texts);
    this.search = search;
  }

  /** Regions, and the countries of each below it. */
  Drop places() {
    var list = inOrder();
    return new Drop(
        "filter-places",
        texts.get("filter.place"),
        drop -> {
          var content = new ChoiceList(texts, search);
          content.any(
              () -> list.stream().map(this::choice).toList(),
              choices -> list.stream().map(one -> one.count(choices)).toList(),
              search.filter()::set);
          return content.node();
        });
  }

  /** A region, or a country in it. */
  private record Place(String id, boolean isRegion) {
    int count(Choices choices) {
      return (isRegion ? choices.regions() : choices.countries()).getOrDefault(id, 0);
    }
  }

  private List<Place> inOrder() {
    var alphabet = Collator.getInstance(texts.locale());
    var catalogue = facts.catalogue();
    var withPrograms =
        catalogue.programs().stream().map(Program::country).collect(Collectors.toUnmodifiableSet());
    var countries =
        catalogue.countries().values().stream()
            .filter(country -> withPrograms.contains(country.code()))
            .sorted(Comparator.comparing(country -> texts.of(country.name()), alphabet))
            .toList();
    return catalogue.regions().values().stream()
        .sorted(Comparator.comparing((Region region) -> texts.of(region.name()), alphabet))
        .flatMap(region ->
            Stream.concat(
                Stream.of(new Place(region.id(), true)),
                countries.stream()
                    .filter(country -> country.region().equals(region.id()))
                    .map(country -> new Place(country.code(), false))))
        .toList();
  }

  private Choice choice(Place place) {
    var filter = search.filter().get();
    var regions = new HashSet<>(filter.regions());
    var countries = new HashSet<>(filter.countries());
    boolean chosen =
        place.isRegion() ? regions.contains(place.id()) : countries.contains(place.id());
    toggle(place.isRegion() ? regions : countries, place.id());
    return new Choice(
        "place-" + place.id(),
        place.isRegion() ? words.region(place.id()) : words.country(place.id()),
        !place.isRegion(),
        chosen,
        filter.withPlaces(regions, countries));
  }

  /** What sort of people a program is for. */
  Drop kinds() {
    return new Drop(
        "filter-kinds",
        texts.get("filter.kind"),
        drop -> {
          var content = new ChoiceList(texts, search);
          content.any(
              () -> Stream.of(ProgramKind.values()).map(this::choice).toList(),
              choices ->
                  Stream.of(ProgramKind.values())
                      .map(kind -> choices.kinds().getOrDefault(kind, 0))
                      .toList(),
              search.filter()::set);
          return content.node();
        });
  }

  private Choice choice(ProgramKind kind) {
    ProgramFilter filter = search.filter().get();
    Set<ProgramKind> kinds = new HashSet<>(filter.kinds());
    boolean chosen = kinds.contains(kind);
    toggle(kinds, kind);
    return new Choice(
        "kind-" + kind.id(), words.kind(kind), false, chosen, filter.withKinds(kinds));
  }

  private static <T> void toggle(Set<T> set, T value) {
    if (!set.remove(value)) {
      set.add(value);
    }
  }
}
