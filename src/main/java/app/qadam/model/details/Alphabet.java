package app.qadam.model.details;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The alphabet of a word, and the letters that look alike in two of them. */
enum Alphabet {
  LATIN,
  CYRILLIC,
  /** Letters of both. */
  MIXED,
  /** Another alphabet, or no letter at all. */
  NEITHER;

  /** Cyrillic letters and the Latin ones that cannot be told from them in print. */
  private static final String CYRILLIC_TWINS = "АВЕКМНОРСТХІЈЅҺҮаеорсухіјѕһ";

  private static final String LATIN_TWINS = "ABEKMHOPCTXIJSHYaeopcyxijsh";

  private static final Map<Integer, Integer> TO_LATIN = twins(CYRILLIC_TWINS, LATIN_TWINS);
  private static final Map<Integer, Integer> TO_CYRILLIC = twins(LATIN_TWINS, CYRILLIC_TWINS);
  private static final Pattern OWN_TO_KAZAKH = Pattern.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһ]");

  static Alphabet of(String text) {
    boolean latin = text.codePoints().anyMatch(Alphabet::isLatin);
    boolean cyrillic = text.codePoints().anyMatch(Alphabet::isCyrillic);
    if (latin && cyrillic) {
      return MIXED;
    }
    return latin ? LATIN : cyrillic ? CYRILLIC : NEITHER;
  }

  /** Whether a text is in letters, but in those of another alphabet than the two. */
  static boolean isForeign(String text) {
    return of(text) == NEITHER && text.codePoints().anyMatch(Character::isLetter);
  }

  static boolean hasKazakhLetters(String text) {
    return OWN_TO_KAZAKH.matcher(text).find();
  }

  /** The text with each letter, that has a twin in this alphabet, changed into it. */
  String withTwins(String text) {
    var twins = this == LATIN ? TO_LATIN : TO_CYRILLIC;
    return text.codePoints()
        .map(letter -> twins.getOrDefault(letter, letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The first letter of a text that belongs to the other alphabet of the two. */
  Optional<String> firstStranger(String text) {
    return text.codePoints()
        .filter(letter -> this == LATIN ? isCyrillic(letter) : isLatin(letter))
        .mapToObj(Character::toString)
        .findFirst();
  }

  private static boolean isLatin(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private static boolean isCyrillic(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  private static Map<Integer, Integer> twins(String from, String to) {
    Map<Integer, Integer> twins = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      twins.putIfAbsent((int) from.charAt(i), (int) to.charAt(i));
    }
    return Map.copyOf(twins);
  }
}
