package app.qadam.model.details;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether two Latin spellings may be one name, brought over from letters that Latin lacks. */
final class Variants {
  /** Names from the Arabic that are written in many ways; not a complete list. */
  private static final List<Set<String>> ARABIC =
      List.of(
          Set.of(
              "MUHAMMAD",
              "MUHAMMED",
              "MUHAMAD",
              "MUHAMED",
              "MOHAMMED",
              "MOHAMMAD",
              "MOHAMED",
              "MOHAMAD",
              "MOHAMMOD",
              "MUKHAMMED",
              "MUKHAMED",
              "MAGOMED",
              "MOHD"),
          Set.of("AHMED", "AHMAD", "AHMET", "AKHMED", "AKHMAD"),
          Set.of(
              "HUSSEIN", "HUSAYN", "HUSEYIN", "HUSSAIN", "HUSAIN", "HUSEIN", "HOSSEIN", "HOSSAIN"),
          Set.of("YOUSEF", "YUSUF", "YOUSUF", "YOUSSEF", "YUSEF", "YUSSUF", "YOUSAF"),
          Set.of("HASAN", "HASSAN", "HASSEN"),
          Set.of("OMAR", "UMAR", "OMER"),
          Set.of("OTHMAN", "UTHMAN", "OSMAN", "USMAN"),
          Set.of("KHALED", "KHALID"),
          Set.of("SAID", "SAEED", "SAYID", "SAYEED"),
          Set.of("ABDUL", "ABDEL", "ABDAL", "ABDOUL"),
          Set.of("IBRAHIM", "EBRAHIM", "IBRAHEEM"),
          Set.of("KARIM", "KAREEM"),
          Set.of("RASHID", "RASHEED", "RACHID"),
          Set.of("NASER", "NASSER", "NASIR", "NASSIR"));

  private static final Set<String> ARTICLES =
      Set.of("AL", "EL", "UL", "AS", "ASH", "AR", "AD", "AN", "AT", "AZ", "EN", "ES", "ECH");
  private static final Pattern ARTICLE_AT_START = Pattern.compile("^(AL|EL|UL)(?=[A-Z]{3})");

  /** What a Cyrillic letter may become, brought to one form; in this order. */
  private static final List<UnaryOperator<String>> FROM_CYRILLIC =
      Stream.of(
              "X>KS",
              "SHCH|SCH|STCH>1",
              "TSCH|TCH>CH",
              "OU>U",
              "KH>H",
              "T[SCZ](?!H)>C",
              // Two letters for one of Ю, Я, Ё, Е, Є
              "[IYJ]*[IY]U|JU>2",
              "[IYJ]*[IY]A|JA>3",
              "^YO|(?<=[A-Z])[IY]+O>E",
              "[IYJ]*[IY]E|JE>E",
              // Й, ИЙ, ЫЙ, Ї
              "[IY]*[IYJ]$>I",
              "[IY]*[IYJ](?=[^AEOU23])>I",
              "(?<=[AEOU])[YJ]>I")
          .map(Variants::rule)
          .toList();

  /** What nothing but an accented letter becomes. */
  private static final List<UnaryOperator<String>> FROM_ACCENTS_ALONE =
      Stream.of("UXX>U", "NXX>N").map(Variants::rule).toList();

  /** What an accented letter may become, brought to one form. */
  private static final List<UnaryOperator<String>> FROM_ACCENTS =
      Stream.concat(
              FROM_ACCENTS_ALONE.stream(), Stream.of("AE|AA>A", "OE>O", "UE>U").map(Variants::rule))
          .toList();

  /** Г is H in Ukrainian and Belarusian, G in Russian; the same person may have had both. */
  private static final List<UnaryOperator<String>> G_OR_H = List.of(rule("G>H"));

  private Variants() {}

  /** Whether two names, word by word, may be the same one in other letters. */
  static boolean mayBeOne(List<String> one, List<String> other, Writing writing) {
    return sameWords(one, other, writing) || sameWithArticles(one, other);
  }

  private static boolean sameWords(List<String> one, List<String> other, Writing writing) {
    return one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(i -> sameWord(one.get(i), other.get(i), writing));
  }

  /** Whether two words may be the same name. */
  static boolean sameWord(String one, String other, Writing writing) {
    // Samuel is not Samul where no letter is ever put as UE; where that is not known, it may be.
    var accents =
        writing == Writing.IN_TWO_LETTERS || writing == Writing.UNKNOWN
            ? FROM_ACCENTS
            : FROM_ACCENTS_ALONE;
    return folded(one, accents).equals(folded(other, accents))
        || ARABIC.stream().anyMatch(names -> names.contains(one) && names.contains(other))
        || (!writing.isLatin() && fromCyrillic(one, writing).equals(fromCyrillic(other, writing)));
  }

  private static String fromCyrillic(String word, Writing writing) {
    var folded = folded(word, FROM_CYRILLIC);
    return writing.isCyrillic() ? folded(folded, G_OR_H) : folded;
  }

  /** A word with its accented letters as if they had only lost their accents. */
  static String plain(String word) {
    return folded(word, FROM_ACCENTS);
  }

  /** {@code AL SAYED}, {@code EL SAYED} and {@code ELSAYED}; one of them must be apart. */
  private static boolean sameWithArticles(List<String> one, List<String> other) {
    boolean bothHave =
        hasArticle(one)
            ? hasArticle(other) || beginsWithArticle(other)
            : hasArticle(other) && beginsWithArticle(one);
    return bothHave && withoutArticles(one).equals(withoutArticles(other));
  }

  private static boolean beginsWithArticle(List<String> words) {
    return words.stream().anyMatch(word -> ARTICLE_AT_START.matcher(word).find());
  }

  private static boolean hasArticle(List<String> words) {
    return words.size() > 1
        && words.subList(0, words.size() - 1).stream().anyMatch(ARTICLES::contains);
  }

  private static String withoutArticles(List<String> words) {
    return words.stream()
        .filter(word -> !ARTICLES.contains(word))
        .map(word -> ARTICLE_AT_START.matcher(word).replaceFirst(""))
        .map(Variants::oneOfItsFamily)
        .collect(Collectors.joining(" "));
  }

  private static String oneOfItsFamily(String word) {
    return ARABIC.stream()
        .filter(names -> names.contains(word))
        .flatMap(names -> names.stream().sorted())
        .findFirst()
        .orElse(word);
  }

  private static String folded(String word, List<UnaryOperator<String>> rules) {
    var folded = word;
    for (var rule : rules) {
      folded = rule.apply(folded);
    }
    return folded;
  }

  private static UnaryOperator<String> rule(String text) {
    int arrow = text.indexOf('>');
    var pattern = Pattern.compile(text.substring(0, arrow));
    var replacement = text.substring(arrow + 1);
    return word -> pattern.matcher(word).replaceAll(replacement);
  }
}
