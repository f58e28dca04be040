package app.qadam.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What differs between two states of one thing, as the parts of a sentence: old → new. */
final class Differences {
  /** More than this nobody reads in one line. */
  private static final int MOST = 3;

  private static final int LONGEST = 60;

  /** What would break a line, hide in it, or turn the direction of writing. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");

  private final Texts texts;
  private final List<String> parts = new ArrayList<>();

  Differences(Texts texts) {
    this.texts = texts;
  }

  /** The applicant's words, on one line and cut where they get long. */
  static String shortened(String text) {
    var line = GAPS.matcher(text).replaceAll(" ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  /** Tells of a value where it differs; {@code name} is what it is called. */
  <T> Differences of(
      String name, Optional<T> from, Optional<T> to, Function<? super T, String> words) {
    if (!from.equals(to)) {
      var was = from.map(words).map(Differences::shortened);
      var is = to.map(words).map(Differences::shortened);
      parts.add(
          is.isEmpty()
              ? texts.get("change.part.cleared", name, was.orElse(""))
              : was.isEmpty()
                  ? texts.get("change.part.set", name, is.get())
                  : texts.get("change.part.changed", name, was.get(), is.get()));
    }
    return this;
  }

  /** The same for the applicant's words, of which only the new ones are told. */
  Differences ofWords(String name, Optional<String> from, Optional<String> to) {
    if (!from.equals(to)) {
      parts.add(
          to.filter(text -> !text.isBlank())
              .map(text -> texts.get("change.part.words", name, shortened(text)))
              .orElseGet(() -> texts.get("change.part.no-words", name)));
    }
    return this;
  }

  /** What differs, joined to what it is about; what cannot be told in parts is only named. */
  String about(String subject) {
    if (parts.isEmpty()) {
      return texts.get("change.same", subject);
    }
    return texts.get("change.about", subject, joined(texts, parts, MOST, "change.more"));
  }

  /**
   * The first of several, and how many more there are.
   *
   * @param unit what they are: the text key without its plural ending
   */
  static String joined(Texts texts, List<String> parts, int most, String unit) {
    if (parts.size() <= most) {
      return String.join("; ", parts);
    }
    return texts.get(
        "change.and-more",
        String.join("; ", parts.subList(0, most)),
        texts.quantity(unit, parts.size() - most));
  }
}
