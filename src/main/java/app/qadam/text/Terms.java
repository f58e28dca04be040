package app.qadam.text;

import app.qadam.model.fact.Help.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the words of the glossary in a text, also with the endings that Russian and Kazakh put to
 * them: the end of a word of the glossary may be another one, as long as its beginning is there.
 */
public final class Terms {
  /** A word has to keep this many letters, so that short ones do not match half the language. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_STEM = 3;

  private final Locale language;
  private final List<Term> terms;
  private final Pattern any;

  /**
   * A part of a text.
   *
   * @param term what it is explained by; empty for ordinary words
   */
  public record Piece(String words, List<Term> term) {
    public Piece {
      term = List.copyOf(term);
    }
  }

  public Terms(List<Term> glossary, Locale language) {
    this.language = language;
    // The longer first: "host notification" is not a "host" who stands before a word.
    this.terms =
        glossary.stream()
            .sorted((one, other) -> Integer.compare(name(other).length(), name(one).length()))
            .toList();
    this.any =
        Pattern.compile(
            IntStream.range(0, terms.size())
                .mapToObj(index -> "(" + form(name(terms.get(index))) + ")")
                .collect(
                    Collectors.joining("|", "(?<![\\p{L}\\d.])(?:", ")(?![\\p{L}\\d]|\\.\\p{L})")),
            Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The text in pieces: each term is told from the other words where it first stands. */
  public List<Piece> in(String text) {
    if (terms.isEmpty()) {
      return List.of(new Piece(text, List.of()));
    }
    List<Piece> pieces = new ArrayList<>();
    Set<Term> told = new HashSet<>();
    var matcher = any.matcher(text);
    int read = 0;
    while (matcher.find()) {
      var term = found(matcher);
      if (told.add(term)) {
        if (matcher.start() > read) {
          pieces.add(new Piece(text.substring(read, matcher.start()), List.of()));
        }
        pieces.add(new Piece(matcher.group(), List.of(term)));
        read = matcher.end();
      }
    }
    if (read < text.length()) {
      pieces.add(new Piece(text.substring(read), List.of()));
    }
    return pieces;
  }

  private Term found(Matcher matcher) {
    int index = 0;
    while (matcher.group(index + 1) == null) {
      index++;
    }
    return terms.get(index);
  }

  private String name(Term term) {
    return term.term().in(language);
  }

  private String form(String name) {
    return Stream.of(name.split(" ", -1)).map(this::wordForm).collect(Collectors.joining("\\s+"));
  }

  /** An abbreviation or a name stays as it is; any other word may end otherwise. */
  private String wordForm(String word) {
    boolean isName = word.chars().filter(Character::isUpperCase).count() > 1 || word.contains(".");
    if (isName || word.length() < SHORTEST) {
      return isName ? Pattern.quote(word) : "(?iu:" + Pattern.quote(word) + ")";
    }
    return switch (language.getLanguage()) {
      case "ru" -> "(?iu:" + Pattern.quote(stem(word, "[аеиоуыэюяйь]{1,2}$")) + "\\p{L}{0,3})";
      case "kk" -> "(?iu:" + Pattern.quote(stem(word, "[ыіь]$")) + "\\p{L}{0,8})";
      default -> "(?iu:" + Pattern.quote(word) + "(?:e?s)?)";
    };
  }

  private static String stem(String word, String ending) {
    var stem = word.replaceFirst(ending, "");
    return stem.length() < SHORTEST_STEM ? word : stem;
  }
}
