package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.Facts;
import app.qadam.model.program.Program;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be found by typing: pages, stages, documents, deadlines, programs, terms. To
 * be used off the FX thread, by one thread after the other: the table of programs may be long.
 */
final class Finder {
  private static final int MOST = 9;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final Texts texts;

  /** Made ready once, because they stay the same for as long as the facts do. */
  private @Nullable Programs programs;

  /** Something that was found, and where it is. */
  record Found(String title, String kind, Place place) {}

  /** Something that can be found, and the text in which words are looked for: title and kind. */
  private record Entry(Supplier<Found> found, String text) {
    static Entry of(Found found) {
      return new Entry(() -> found, text(found.title(), found.kind()));
    }

    static String text(String title, String kind) {
      return fold(title + " " + kind);
    }
  }

  private record Programs(Facts facts, List<Entry> entries) {}

  Finder(Texts texts) {
    this.texts = texts;
  }

  /** What has every typed word, the titles that begin with it first. */
  List<Found> find(String typed, Situation now) {
    if (typed.isBlank()) {
      return List.of();
    }
    var words = List.of(GAPS.split(fold(typed), -1));
    List<Found> first = new ArrayList<>();
    List<Found> then = new ArrayList<>();
    Stream.concat(few(now).stream().map(Entry::of), programs(now.facts()).stream())
        .takeWhile(one -> first.size() < MOST)
        .filter(one -> words.stream().allMatch(one.text()::contains))
        .forEach(one -> {
          var among = one.text().startsWith(words.getFirst()) ? first : then;
          if (among.size() < MOST) {
            among.add(one.found().get());
          }
        });
    return Stream.concat(first.stream(), then.stream()).limit(MOST).toList();
  }

  private List<Entry> programs(Facts facts) {
    var known = programs;
    if (known == null || !known.facts().equals(facts)) {
      Map<String, String> countries =
          facts.countries().values().stream()
              .collect(
                  Collectors.toMap(country -> country.code(), country -> texts.of(country.name())));
      Function<Program, String> country =
          program -> countries.getOrDefault(program.country(), program.country());
      known =
          new Programs(
              facts,
              facts.programs().stream()
                  .map(program ->
                      new Entry(
                          () ->
                              new Found(
                                  program.name(), country.apply(program), new Place.Compare()),
                          Entry.text(program.name(), country.apply(program))))
                  .toList());
      programs = known;
    }
    return known.entries();
  }

  /** All but the programs. */
  private List<Found> few(Situation now) {
    List<Found> all = new ArrayList<>();
    var facts = now.facts();
    all.add(page("page.overview", new Place.Overview()));
    for (Stage stage : Stage.values()) {
      all.add(
          new Found(
              texts.of(facts.guide(stage).title()),
              texts.get("stage.of-eight", stage.number()),
              new Place.OfStage(stage)));
    }
    all.add(page("page.documents", new Place.Documents(Optional.empty())));
    all.add(page("page.eligibility", new Place.Eligibility()));
    all.add(page("documents.my-details", new Place.Details(Optional.empty())));
    all.add(page("documents.hand-in", new Place.HandIn(Optional.empty())));
    all.add(page("page.deadlines", new Place.Deadlines(Optional.empty())));
    all.add(page("page.compare", new Place.Compare()));
    all.add(page("compare.rates", new Place.Rates()));
    all.add(page("compare.plan-b", new Place.PlanB()));
    all.add(page("page.history", new Place.History()));
    all.add(page("history.removed", new Place.History()));
    all.add(page("page.backups", new Place.Backups()));
    all.add(page("page.settings", new Place.Settings()));
    all.add(page("page.protection", new Place.Protection()));
    all.add(page("page.help", new Place.Help()));
    facts
        .documents()
        .forEach(document ->
            all.add(
                new Found(
                    texts.of(document.title()),
                    texts.get("page.documents"),
                    new Place.Documents(Optional.of(document.id())))));
    now.plan()
        .deadlines()
        .forEach(deadline ->
            all.add(
                new Found(
                    texts.say(deadline.title()),
                    texts.get("page.deadlines"),
                    new Place.Deadlines(Optional.of(deadline.id())))));
    facts
        .help()
        .glossary()
        .forEach(term ->
            all.add(
                new Found(
                    texts.of(term.term()),
                    texts.get("page.help"),
                    new Place.Help("glossary:" + texts.of(term.term())))));
    return all;
  }

  private Found page(String key, Place place) {
    return new Found(texts.get(key), texts.get("search.page"), place);
  }

  private static String fold(String text) {
    var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
