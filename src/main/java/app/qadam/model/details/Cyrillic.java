package app.qadam.model.details;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How names in Cyrillic letters are written in Latin ones.
 *
 * <p>The main table is that of ICAO Doc 9303-3, section 6.B, with its exceptions by language, read
 * second-hand (docs.cntd.ru 420215211, consultant.ru LAW_316977, a public copy of the maps by
 * language). The letters of Kazakh, Kyrgyz and Tajik are not in it: theirs is the practice of
 * airlines (help.anywayanyday.business 25717) and of passports. What older passports used beside it
 * is in {@link #PRACTICE}: the Russian rules of 1997 (order No. 310: Й as Y, Ю as YU, Я as YA), of
 * 2010 (GOST R 52535.1-2006: Ц as TC), and spellings often met; these only count as another way of
 * writing a name.
 */
final class Cyrillic {
  /** A language for which Doc 9303 gives exceptions. */
  enum Language {
    RUSSIAN,
    UKRAINIAN,
    BELARUSIAN,
    SERBIAN,
    MACEDONIAN,
    BULGARIAN
  }

  /** How far a Latin name follows from a Cyrillic one. */
  enum Match {
    /** By Doc 9303, in one language of the country throughout. */
    SAME,
    /** By another rule or custom, or by a mixture of several. */
    VARIANT,
    NONE
  }

  private static final Map<Character, String> DOC_9303 =
      table(
          """
          А A  Б B  В V  Г G  Д D  Е E  Ё E  Ж ZH  З Z  И I  Й I  К K  Л L  М M  Н N  О O  П P
          Р R  С S  Т T  У U  Ф F  Х KH  Ц TS  Ч CH  Ш SH  Щ SHCH  Ъ IE  Ы Y  Ь -  Э E  Ю IU  Я IA
          І I  Ї I  Є IE  Ґ G  Ў U  Ђ D  Ј J  Љ LJ  Њ NJ  Ћ C  Ќ K  Ѓ G  Ѕ DZ  Џ DZ
          Ә A  Ғ G  Қ K  Ң N  Ө O  Ұ U  Ү U  Һ H  Ҳ KH  Ҷ CH  Ӣ I  Ӯ U\
          """);

  /** What differs from the table in a language; a sign ^ before a letter: only at the beginning. */
  private static final Map<Language, Map<String, String>> EXCEPTIONS =
      Map.of(
          Language.RUSSIAN, Map.of(),
          Language.UKRAINIAN, exceptions("Г H  И Y  ^Є YE  ^Ї YI  ^Й Y  ^Ю YU  ^Я YA"),
          Language.BELARUSIAN, exceptions("Г H  Ё IO"),
          Language.SERBIAN, exceptions("Ж Z  Х H  Ц C  Ч C  Ш S"),
          Language.MACEDONIAN, exceptions("Х H  Ц C  Ѓ GJ  Ќ KJ  Џ DJ"),
          Language.BULGARIAN, exceptions("Щ SHT"));

  /** More forms of a letter that are met in papers. */
  private static final Map<Character, List<String>> PRACTICE =
      Map.ofEntries(
          Map.entry('В', List.of("W")),
          Map.entry('Г', List.of("GH", "GU")),
          Map.entry('Е', List.of("YE", "IE", "JE")),
          Map.entry('Ё', List.of("YE", "YO", "IO", "IE", "JO", "O")),
          Map.entry('Ж', List.of("J", "G")),
          Map.entry('И', List.of("EE", "Y", "YI")),
          Map.entry('Й', List.of("Y", "J", "")),
          Map.entry('К', List.of("C", "CK")),
          Map.entry('С', List.of("SS")),
          Map.entry('У', List.of("OU", "W")),
          Map.entry('Ф', List.of("PH")),
          Map.entry('Х', List.of("H", "CH")),
          Map.entry('Ц', List.of("TC", "TZ", "C")),
          Map.entry('Ч', List.of("TCH", "TSCH")),
          Map.entry('Ш', List.of("CH", "SCH")),
          Map.entry('Щ', List.of("SCH", "SH", "STCH", "SC")),
          Map.entry('Ъ', List.of("", "Y", "A", "U")),
          Map.entry('Ы', List.of("I", "YI", "UI", "U")),
          Map.entry('Ь', List.of("", "I", "Y", "J")),
          Map.entry('Э', List.of("A")),
          Map.entry('Ю', List.of("YU", "JU", "U", "YOU", "IOU")),
          Map.entry('Я', List.of("YA", "JA", "A", "EA")),
          Map.entry('І', List.of("Y")),
          Map.entry('Ї', List.of("YI", "JI", "II")),
          Map.entry('Є', List.of("YE", "JE", "E")),
          Map.entry('Ў', List.of("W", "V")),
          Map.entry('Ђ', List.of("DJ", "DZ")),
          Map.entry('Ј', List.of("Y", "I")),
          Map.entry('Ћ', List.of("CH")),
          Map.entry('Џ', List.of("DZH", "J")),
          Map.entry('Ә', List.of("AE", "E")),
          Map.entry('Ғ', List.of("GH")),
          Map.entry('Қ', List.of("Q")),
          Map.entry('Ң', List.of("NG")),
          Map.entry('Ө', List.of("OE", "U")),
          Map.entry('Ү', List.of("UE", "Y")),
          Map.entry('Ұ', List.of("O")),
          Map.entry('Һ', List.of("KH")),
          Map.entry('Ҳ', List.of("H")),
          Map.entry('Ҷ', List.of("J")));

  /** Pairs that older rules and customs write with one or other letters than each by itself. */
  private static final Map<String, List<String>> PAIRS =
      Map.of(
          "КС", List.of("X"),
          "ИЙ", List.of("Y", "I", "II", "IY", "YI", "IJ", "YY"),
          "ЫЙ", List.of("Y", "YY", "YI", "IY"),
          "ЬЕ", List.of("YE", "IE", "JE"),
          "ИЯ", List.of("IA", "IYA", "IJA", "IIA", "YA"),
          "ЗГ", List.of("ZGH"),
          "ДЖ", List.of("J", "DJ", "G"));

  private Cyrillic() {}

  /** The names as Doc 9303 recommends for Russian, upper case, with blanks between them. */
  static String inLatin(String name) {
    return inLatin(name, Language.RUSSIAN);
  }

  static String inLatin(String name, Language language) {
    return NameForm.words(name).stream()
        .map(word -> inLatinWord(word, language))
        .collect(Collectors.joining(" "));
  }

  /**
   * How a Latin name follows from a Cyrillic one.
   *
   * @param latin words as in the machine-readable zone
   */
  static Match match(List<String> cyrillic, List<String> latin, Writing writing) {
    if (cyrillic.size() != latin.size()) {
      return Match.NONE;
    }
    boolean same =
        writing
            .languages()
            .anyMatch(language ->
                IntStream.range(0, cyrillic.size())
                    .allMatch(i ->
                        NameForm.forms(latin.get(i))
                            .contains(inLatinWord(cyrillic.get(i), language))));
    if (same) {
      return Match.SAME;
    }
    boolean variant =
        IntStream.range(0, cyrillic.size())
            .allMatch(i -> canBeWritten(cyrillic.get(i), latin.get(i)));
    return variant ? Match.VARIANT : Match.NONE;
  }

  /** Whether a word can be written so by any rule or custom. */
  static boolean canBeWritten(String cyrillic, String latin) {
    return NameForm.forms(latin).stream().anyMatch(form -> reachesEnd(cyrillic, form));
  }

  /**
   * Letter by letter, all lengths that the Latin word may have so far are kept; so a long word
   * takes no longer than its two lengths multiplied.
   */
  private static boolean reachesEnd(String cyrillic, String latin) {
    List<BitSet> reached = Stream.generate(BitSet::new).limit(cyrillic.length() + 1L).toList();
    reached.getFirst().set(0);
    for (int i = 0; i < cyrillic.length(); i++) {
      advance(latin, reached.get(i), forms(cyrillic.charAt(i)).toList(), reached.get(i + 1));
      if (i + 2 <= cyrillic.length()) {
        var pair = PAIRS.getOrDefault(cyrillic.substring(i, i + 2), List.of());
        advance(latin, reached.get(i), pair, reached.get(i + 2));
      }
    }
    return reached.getLast().get(latin.length());
  }

  private static void advance(String latin, BitSet from, List<String> forms, BitSet into) {
    for (String form : forms) {
      from.stream()
          .filter(at -> latin.startsWith(form, at))
          .forEach(at -> into.set(at + form.length()));
    }
  }

  private static Stream<String> forms(char letter) {
    var exceptions =
        EXCEPTIONS.values().stream()
            .flatMap(table -> Stream.of(table.get("" + letter), table.get("^" + letter)))
            .flatMap(Stream::ofNullable);
    return Stream.of(
            Stream.of(DOC_9303.getOrDefault(letter, "" + letter)),
            exceptions,
            PRACTICE.getOrDefault(letter, List.of()).stream())
        .flatMap(forms -> forms);
  }

  private static String inLatinWord(String word, Language language) {
    var latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      latin.append(letter(word, i, language));
    }
    return latin.toString();
  }

  private static String letter(String word, int at, Language language) {
    var exceptions = EXCEPTIONS.getOrDefault(language, Map.of());
    var letter = word.substring(at, at + 1);
    var first = at == 0 ? exceptions.get("^" + letter) : null;
    if (language == Language.UKRAINIAN && at > 0 && word.startsWith("ЗГ", at - 1)) {
      return "GH";
    }
    return Stream.of(Optional.ofNullable(first), Optional.ofNullable(exceptions.get(letter)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> DOC_9303.getOrDefault(word.charAt(at), letter));
  }

  private static Map<Character, String> table(String text) {
    return exceptions(text).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(entry -> entry.getKey().charAt(0), Map.Entry::getValue));
  }

  private static Map<String, String> exceptions(String text) {
    var words = Pattern.compile("\\s+").splitAsStream(text).toList();
    return IntStream.range(0, words.size() / 2)
        .boxed()
        .collect(
            Collectors.toUnmodifiableMap(
                i -> words.get(2 * i), i -> words.get(2 * i + 1).replace("-", "")));
  }
}
