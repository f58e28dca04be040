package app.qadam.desktop.search;

import app.qadam.desktop.search.Plain.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that was found, and where in its words the typed ones stand.
 *
 * @param inTitle in order, without overlaps
 * @param inUnder in order, without overlaps
 */
public record Hit(Found found, List<Span> inTitle, List<Span> inUnder) {
  public Hit {
    inTitle = List.copyOf(inTitle);
    inUnder = List.copyOf(inUnder);
  }

  /** Something that is shown without being searched for. */
  static Hit unmarked(Found found) {
    return new Hit(found, List.of(), List.of());
  }

  static Hit of(Entry entry, List<String> words) {
    return new Hit(entry.found(), spans(entry.title(), words), spans(entry.under(), words));
  }

  private static List<Span> spans(Plain text, List<String> words) {
    return words.stream()
        .map(word -> text.where(text.has(word) ? word : nearly(text, word)))
        .filter(span -> !span.isEmpty())
        .sorted(Comparator.comparingInt(Span::from).thenComparingInt(Span::to))
        .collect(
            ArrayList::new,
            (List<Span> all, Span next) -> {
              if (all.isEmpty() || all.getLast().to() <= next.from()) {
                all.add(next);
              } else {
                var last = all.removeLast();
                all.add(new Span(last.from(), Math.max(last.to(), next.to())));
              }
            },
            List::addAll);
  }

  private static String nearly(Plain text, String word) {
    return text.nearly(word).stream().findFirst().orElse(word);
  }
}
