package app.qadam.desktop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Entries in which words are looked for, the best hit first; immutable. */
final class Index {
  /** How well a word fits an entry, the best first; an entry is as good as its worst word. */
  private enum Rank {
    WHOLE_TITLE,
    BEGINS_TITLE,
    BEGINS_WORD,
    IN_TITLE,
    BEGINS_UNDER,
    IN_UNDER,
    IN_MORE,
    /** With one wrong letter. */
    NEARLY
  }

  private record Ranked(Entry entry, Rank rank) {}

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::rank).thenComparing(one -> one.entry().found().kind());

  private final List<Entry> entries;

  Index(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** What has every typed word; wrong letters count only where nothing else is found. */
  List<Hit> find(String typed, int most) {
    var words = Plain.words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Ranked> ranked = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (Entry entry : entries) {
      rank(entry, words, false)
          .ifPresentOrElse(rank -> ranked.add(new Ranked(entry, rank)), () -> others.add(entry));
    }
    if (ranked.size() < most && words.stream().anyMatch(Slip::isForgivenIn)) {
      for (Entry entry : others) {
        rank(entry, words, true).ifPresent(rank -> ranked.add(new Ranked(entry, rank)));
      }
    }
    return ranked.stream()
        .sorted(BEST_FIRST)
        .limit(most)
        .map(one -> Hit.of(one.entry(), words))
        .toList();
  }

  /** The entry of this id. */
  Optional<Found> byId(String id) {
    return entries.stream().map(Entry::found).filter(found -> found.id().equals(id)).findFirst();
  }

  int size() {
    return entries.size();
  }

  private static Optional<Rank> rank(Entry entry, List<String> words, boolean forgiving) {
    var whole = String.join(" ", words);
    if (entry.title().text().equals(whole)) {
      return Optional.of(Rank.WHOLE_TITLE);
    }
    if (entry.title().text().startsWith(whole)) {
      return Optional.of(Rank.BEGINS_TITLE);
    }
    var worst = Rank.BEGINS_WORD;
    for (String word : words) {
      var rank = rank(entry, word, forgiving);
      if (rank.isEmpty()) {
        return Optional.empty();
      }
      worst = rank.get().compareTo(worst) > 0 ? rank.get() : worst;
    }
    return Optional.of(worst);
  }

  private static Optional<Rank> rank(Entry entry, String word, boolean forgiving) {
    if (entry.title().has(word)) {
      return Optional.of(entry.title().atWord(word) >= 0 ? Rank.BEGINS_WORD : Rank.IN_TITLE);
    }
    if (entry.under().has(word)) {
      return Optional.of(entry.under().atWord(word) >= 0 ? Rank.BEGINS_UNDER : Rank.IN_UNDER);
    }
    if (entry.more().has(word)) {
      return Optional.of(Rank.IN_MORE);
    }
    boolean nearly =
        forgiving
            && Slip.isForgivenIn(word)
            && !(entry.title().nearly(word).isEmpty()
                && entry.under().nearly(word).isEmpty()
                && entry.more().nearly(word).isEmpty());
    return nearly ? Optional.of(Rank.NEARLY) : Optional.empty();
  }
}
