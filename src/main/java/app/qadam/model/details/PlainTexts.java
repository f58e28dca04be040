package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Holds two texts against each other: addresses, employers, a school; more loosely than names. */
final class PlainTexts {
  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern HAS_DIGIT = Pattern.compile(".*\\p{N}.*");

  /** Words of addresses and firms and what they are shortened to. */
  private static final Map<String, String> ABBREVIATIONS =
      abbreviations(
          """
          street st str  avenue ave av  road rd  apartment apt  building bldg bld  flat fl  square sq
          boulevard blvd  district dist  limited ltd  company co  incorporated inc  university univ
          straße str  strasse str
          улица ул  проспект пр просп  дом д  квартира кв  город г  область обл  район р  переулок пер
          микрорайон мкр  корпус корп к  строение стр  площадь пл  бульвар бул  шоссе ш
          көшесі көш  даңғылы даң  қаласы қ  облысы обл  ауданы ауд  пәтер пәт  үй ү
          университет ун  компания комп\
          """);

  private PlainTexts() {}

  static Optional<Difference> compare(String mine, String theirs) {
    var one = words(mine);
    var other = words(theirs);
    if (one.equals(other) || String.join("", one).equals(String.join("", other))) {
      return Optional.empty();
    }
    if (Alphabet.of(mine) != Alphabet.of(theirs)) {
      return compareAcross(mine, theirs);
    }
    if (Alphabet.hasKazakhLetters(mine) != Alphabet.hasKazakhLetters(theirs)) {
      return Optional.of(look("finding.other-value.language", mine, theirs));
    }
    return Optional.of(compareShortened(mine, theirs, shortened(one), shortened(other)));
  }

  private static Difference compareShortened(
      String mine, String theirs, List<String> one, List<String> other) {
    if (one.equals(other)) {
      return look("finding.other-value.abbreviated", mine, theirs);
    }
    if (new HashSet<>(one).equals(new HashSet<>(other))) {
      return look("finding.other-value.order", mine, theirs);
    }
    if (one.containsAll(other) || other.containsAll(one)) {
      return look("finding.other-value.part", mine, theirs);
    }
    return Difference.mismatch(
        Discrepancy.OTHER_VALUE, Phrase.of("finding.other-value", mine, theirs));
  }

  /** Texts in two alphabets: the same letter by letter is the same, the rest is for the eye. */
  private static Optional<Difference> compareAcross(String mine, String theirs) {
    boolean mineIsCyrillic = Alphabet.of(mine) == Alphabet.CYRILLIC;
    var cyrillic = NameForm.words(mineIsCyrillic ? mine : theirs);
    var latin = NameForm.words(mineIsCyrillic ? theirs : mine);
    return Cyrillic.match(cyrillic, latin, Writing.UNKNOWN) == Cyrillic.Match.NONE
        ? Optional.of(look("finding.other-value.language", mine, theirs))
        : Optional.empty();
  }

  /** Lists, one entry a line; their order does not count. */
  static Optional<Difference> compareLists(String mine, String theirs) {
    var one = lines(mine);
    var other = lines(theirs);
    var onlyOne = without(one, other);
    var onlyOther = without(other, one);
    if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
      return one.stream()
          .flatMap(line -> closest(line, other).stream())
          .flatMap(pair -> compare(pair.getFirst(), pair.getLast()).stream())
          .findFirst();
    }
    if (onlyOne.isEmpty() || onlyOther.isEmpty()) {
      var extra = onlyOne.isEmpty() ? onlyOther : onlyOne;
      return Optional.of(
          Difference.look(
              Discrepancy.MISSING, Phrase.of("finding.missing.entry", String.join("; ", extra))));
    }
    return Optional.of(
        Difference.mismatch(
            Discrepancy.OTHER_VALUE,
            Phrase.of(
                "finding.other-value", String.join("; ", onlyOne), String.join("; ", onlyOther))));
  }

  private static Optional<List<String>> closest(String line, List<String> others) {
    return others.stream()
        .filter(isLike(line))
        .min((a, b) -> Boolean.compare(compare(line, a).isPresent(), compare(line, b).isPresent()))
        .map(other -> List.of(line, other));
  }

  private static List<String> without(List<String> lines, List<String> taken) {
    return lines.stream().filter(line -> taken.stream().noneMatch(isLike(line))).toList();
  }

  /** Lines that are the same, or that differ in what only needs a look. */
  private static Predicate<String> isLike(String line) {
    return other ->
        compare(line, other).map(Difference::severity).orElse(Severity.LOOK) == Severity.LOOK;
  }

  private static List<String> lines(String list) {
    return LINES.splitAsStream(list).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> words(String text) {
    var plain =
        ACCENTS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return PARTING.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The words without those that are shortened in addresses; numbers as they are. */
  private static List<String> shortened(List<String> words) {
    List<String> shortened = new ArrayList<>();
    for (String word : words) {
      boolean isNumber = HAS_DIGIT.matcher(word).matches();
      shortened.add(isNumber ? word : ABBREVIATIONS.getOrDefault(word, word));
    }
    return List.copyOf(shortened);
  }

  private static Difference look(String key, String mine, String theirs) {
    return Difference.look(Discrepancy.OTHER_VALUE, Phrase.of(key, mine, theirs));
  }

  private static Map<String, String> abbreviations(String text) {
    Map<String, String> shortest = new HashMap<>();
    Pattern.compile(" {2,}|\\R")
        .splitAsStream(text)
        .map(family -> List.of(family.strip().split(" ", -1)))
        .forEach(
            family -> family.forEach(word -> shortest.put(words(word).getFirst(), family.get(1))));
    return Map.copyOf(shortest);
  }
}
