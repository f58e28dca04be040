package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be found by typing: pages, stages, documents, deadlines, programs, terms. */
final class Finder {
  private static final int MOST = 9;

  private final List<Found> all = new ArrayList<>();

  /** Something that was found, and where it is. */
  record Found(String title, String kind, Place place) {}

  Finder(Situation now, Texts texts) {
    var facts = now.facts();
    page(texts, "page.overview", new Place.Overview());
    for (Stage stage : Stage.values()) {
      add(
          texts.of(facts.guide(stage).title()),
          texts.get("stage.of-eight", stage.number()),
          new Place.OfStage(stage));
    }
    page(texts, "page.documents", new Place.Documents(Optional.empty()));
    page(texts, "page.eligibility", new Place.Eligibility());
    page(texts, "documents.my-details", new Place.Details(Optional.empty()));
    page(texts, "documents.hand-in", new Place.HandIn(Optional.empty()));
    page(texts, "page.deadlines", new Place.Deadlines(Optional.empty()));
    page(texts, "page.compare", new Place.Compare());
    page(texts, "compare.rates", new Place.Rates());
    page(texts, "compare.plan-b", new Place.PlanB());
    page(texts, "page.settings", new Place.Settings());
    page(texts, "page.help", new Place.Help());
    facts
        .documents()
        .forEach(document ->
            add(
                texts.of(document.title()),
                texts.get("page.documents"),
                new Place.Documents(Optional.of(document.id()))));
    now.plan()
        .deadlines()
        .forEach(deadline ->
            add(
                texts.say(deadline.title()),
                texts.get("page.deadlines"),
                new Place.Deadlines(Optional.of(deadline.id()))));
    facts
        .help()
        .glossary()
        .forEach(term -> add(texts.of(term.term()), texts.get("page.help"), new Place.Help()));
    facts
        .programs()
        .forEach(program ->
            add(
                program.name(),
                Optional.ofNullable(facts.countries().get(program.country()))
                    .map(country -> texts.of(country.name()))
                    .orElse(program.country()),
                new Place.Compare()));
  }

  private void page(Texts texts, String key, Place place) {
    add(texts.get(key), texts.get("search.page"), place);
  }

  private void add(String title, String kind, Place place) {
    all.add(new Found(title, kind, place));
  }

  /** What has every typed word, the titles that begin with it first. */
  List<Found> find(String typed) {
    var words = fold(typed).split("\\s+", -1);
    if (typed.isBlank()) {
      return List.of();
    }
    var found =
        new ArrayList<>(
            all.stream()
                .filter(one ->
                    Arrays.stream(words)
                        .allMatch(word -> fold(one.title() + " " + one.kind()).contains(word)))
                .toList());
    found.sort(Comparator.comparing(one -> !fold(one.title()).startsWith(words[0])));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
