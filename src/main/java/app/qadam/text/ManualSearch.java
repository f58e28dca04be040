package app.qadam.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds pages of the manual by words that stand anywhere in them, whatever their accents and
 * capital letters are.
 */
public final class ManualSearch {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final List<Entry> entries;

  /**
   * A page that was found.
   *
   * @param line the line that tells why, empty where it is the title
   */
  public record Hit(Manual.Topic topic, String line) {}

  private record Entry(Manual.Topic topic, String title, String all) {}

  public ManualSearch(Manual manual) {
    this.entries =
        manual.topics().stream()
            .map(topic ->
                new Entry(
                    topic,
                    folded(topic.title()),
                    folded(topic.title() + "\n" + String.join("\n", topic.lines()))))
            .toList();
  }

  /** The pages that have every typed word, those with all of them in the title first. */
  public List<Hit> find(String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    var words = List.of(GAPS.split(folded(typed.strip()), -1));
    return Stream.concat(
            entries.stream()
                .filter(entry -> hasAll(entry.title(), words))
                .map(entry -> new Hit(entry.topic(), "")),
            entries.stream()
                .filter(entry -> !hasAll(entry.title(), words) && hasAll(entry.all(), words))
                .map(entry -> new Hit(entry.topic(), line(entry.topic(), words))))
        .toList();
  }

  /** The line with the most of the words. */
  private static String line(Manual.Topic topic, List<String> words) {
    String best = "";
    long most = 0;
    for (String line : topic.lines()) {
      var text = folded(line);
      long here = words.stream().filter(text::contains).count();
      if (here > most) {
        most = here;
        best = line;
      }
    }
    return best;
  }

  private static boolean hasAll(String text, List<String> words) {
    return words.stream().allMatch(text::contains);
  }

  /** Without accents and capital letters, so that what is typed in a hurry finds it too. */
  public static String folded(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
