package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Holds two names against each other, in one alphabet or in two. */
final class Names {
  /** What stands in a field for a name that a person does not have. */
  private static final Set<String> PLACEHOLDERS = Set.of("FNU", "LNU", "XXX", "NONE", "NMN", "NA");

  /** Parts that one paper has and another leaves out without being another name. */
  private static final Set<String> ADDITIONS =
      Set.of("JR", "SR", "II", "III", "IV", "JUNIOR", "SENIOR", "DR", "MR", "MRS", "MS");

  private static final Pattern ALIKE_DIGIT = Pattern.compile("[01]");

  private Names() {}

  /** The difference of two names, each in either alphabet. */
  static Optional<Difference> compare(String mine, String theirs, Writing writing) {
    if (Alphabet.of(mine) == Alphabet.MIXED || Alphabet.of(theirs) == Alphabet.MIXED) {
      return compareMixed(mine, theirs);
    }
    var one = NameForm.words(mine);
    var other = NameForm.words(theirs);
    if (Alphabet.isForeign(mine) != Alphabet.isForeign(theirs)) {
      return Optional.of(foreign(Alphabet.isForeign(mine) ? mine : theirs));
    }
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other) ? Optional.empty() : Optional.of(missing(mine, theirs));
    }
    if (Alphabet.of(mine) == Alphabet.CYRILLIC && Alphabet.of(theirs) == Alphabet.CYRILLIC) {
      return compareCyrillic(mine, theirs);
    }
    if (Alphabet.of(mine) == Alphabet.CYRILLIC) {
      return compareAcross(one, other, mine, theirs, writing);
    }
    if (Alphabet.of(theirs) == Alphabet.CYRILLIC) {
      return compareAcross(other, one, mine, theirs, writing);
    }
    return compareLatin(mine, theirs, writing);
  }

  /** Whether a value only says that there is no such name. */
  static boolean isPlaceholder(String name) {
    return PLACEHOLDERS.contains(String.join("", NameForm.words(name)));
  }

  /** What is wrong with a name by itself: letters of the other alphabet, digits. */
  static Optional<Difference> problemWith(String name, Alphabet expected) {
    var alphabet = Alphabet.of(name);
    if (alphabet == Alphabet.MIXED) {
      return Optional.of(mixed(name, strangerIn(name, expected)));
    }
    if (alphabet != expected && alphabet != Alphabet.NEITHER) {
      return Optional.of(
          Difference.mismatch(
              Discrepancy.SCRIPT,
              Phrase.of(
                  expected == Alphabet.LATIN ? "finding.script.latin" : "finding.script.cyrillic",
                  name)));
    }
    if (Alphabet.isForeign(name)) {
      return Optional.of(foreign(name));
    }
    var digit = ALIKE_DIGIT.matcher(name);
    return digit.find()
        ? Optional.of(
            Difference.mismatch(
                Discrepancy.LOOK_ALIKE, Phrase.of("finding.look-alike.digit", name, digit.group())))
        : Optional.empty();
  }

  private static Difference foreign(String name) {
    return Difference.mismatch(Discrepancy.SCRIPT, Phrase.of("finding.script.neither", name));
  }

  /** The stranger in a name by its field's alphabet, or by that of most of its letters. */
  private static String strangerIn(String name, Alphabet expected) {
    return expected.firstStranger(name).orElse("");
  }

  private static Difference mixed(String name, String stranger) {
    return Difference.mismatch(
        Discrepancy.LOOK_ALIKE, Phrase.of("finding.look-alike", name, stranger));
  }

  /** Names with letters of both alphabets: told once, however they compare otherwise. */
  private static Optional<Difference> compareMixed(String mine, String theirs) {
    if (NameForm.words(mine).equals(NameForm.words(theirs))) {
      return Optional.empty();
    }
    var mixed = Alphabet.of(mine) == Alphabet.MIXED ? mine : theirs;
    var latin = Alphabet.LATIN.withTwins(mixed);
    var cyrillic = Alphabet.CYRILLIC.withTwins(mixed);
    var stranger =
        (Alphabet.of(latin) == Alphabet.LATIN ? Alphabet.LATIN : Alphabet.CYRILLIC)
            .firstStranger(mixed);
    boolean allAlike =
        Alphabet.of(latin) != Alphabet.MIXED || Alphabet.of(cyrillic) != Alphabet.MIXED;
    return Optional.of(allAlike ? mixed(mixed, stranger.orElse("")) : spelling(mine, theirs));
  }

  private static Optional<Difference> compareLatin(String mine, String theirs, Writing writing) {
    var one = NameForm.words(mine);
    var other = NameForm.words(theirs);
    var forms = NameForm.forms(other);
    if (NameForm.forms(one).stream().anyMatch(forms::contains)) {
      return Optional.empty();
    }
    if (sameButBlanks(one, other)) {
      return NameForm.hasApostrophe(mine) || NameForm.hasApostrophe(theirs)
          ? Optional.empty()
          : Optional.of(joined(mine, theirs));
    }
    var ours = one.stream().map(word -> NameForm.forms(word).getFirst()).toList();
    var others = other.stream().map(word -> NameForm.forms(word).getFirst()).toList();
    if (digitsAsLetters(ours).equals(digitsAsLetters(others))) {
      var withDigit = ALIKE_DIGIT.matcher(mine).find() ? mine : theirs;
      return problemWith(withDigit, Alphabet.LATIN);
    }
    if (Variants.mayBeOne(ours, others, writing)) {
      return Optional.of(transliteration(mine, theirs));
    }
    return Optional.of(
        compareWords(ours, others, (a, b) -> Variants.sameWord(a, b, writing)).apply(mine, theirs));
  }

  private static String digitsAsLetters(List<String> words) {
    return String.join(" ", words).replace('0', 'O').replace('1', 'I').replace('L', 'I');
  }

  private static boolean sameButBlanks(List<String> one, List<String> other) {
    var forms = NameForm.forms(String.join("", other));
    return NameForm.forms(String.join("", one)).stream().anyMatch(forms::contains);
  }

  private static Optional<Difference> compareCyrillic(String mine, String theirs) {
    var one = NameForm.words(mine).stream().map(word -> word.replace('Ё', 'Е')).toList();
    var other = NameForm.words(theirs).stream().map(word -> word.replace('Ё', 'Е')).toList();
    if (one.equals(other)) {
      return Optional.empty();
    }
    if (String.join("", one).equals(String.join("", other))) {
      return NameForm.hasApostrophe(mine) || NameForm.hasApostrophe(theirs)
          ? Optional.empty()
          : Optional.of(joined(mine, theirs));
    }
    if (kazakhAsRussian(one).equals(kazakhAsRussian(other))) {
      return Optional.of(transliteration(mine, theirs));
    }
    return Optional.of(compareWords(one, other, String::equals).apply(mine, theirs));
  }

  /** How Kazakh letters are put into Russian: Ә as А, Қ as К, and so on. */
  private static String kazakhAsRussian(List<String> words) {
    var from = "ӘҒҚҢӨҰҮҺІЇЄҐЫ";
    var into = "АГКНОУУХИИЕГИ";
    return String.join(" ", words)
        .chars()
        .map(letter -> from.indexOf(letter) < 0 ? letter : into.charAt(from.indexOf(letter)))
        .collect(StringBuilder::new, (text, one) -> text.append((char) one), StringBuilder::append)
        .toString();
  }

  /** A name in Cyrillic letters against one in Latin letters. */
  private static Optional<Difference> compareAcross(
      List<String> cyrillic, List<String> latin, String mine, String theirs, Writing writing) {
    return switch (Cyrillic.match(cyrillic, latin, writing)) {
      case SAME -> Optional.empty();
      case VARIANT ->
          writing == Writing.OTHER ? Optional.empty() : Optional.of(transliteration(mine, theirs));
      case NONE -> compareSounds(cyrillic, latin, mine, theirs, writing);
    };
  }

  private static Optional<Difference> compareSounds(
      List<String> cyrillic, List<String> latin, String mine, String theirs, Writing writing) {
    if (Transcription.mayBe(cyrillic, latin)) {
      return writing.isCyrillic() ? Optional.of(transliteration(mine, theirs)) : Optional.empty();
    }
    if (cyrillic.size() != latin.size()) {
      return Optional.of(
          Difference.look(
              Discrepancy.MISSING_NAME, Phrase.of("finding.missing-name", mine, theirs)));
    }
    var sounds = Phrase.of("finding.spelling.alphabets", mine, theirs);
    return Optional.of(
        writing.isCyrillic()
            ? Difference.mismatch(Discrepancy.SPELLING, sounds)
            : Difference.look(Discrepancy.SPELLING, sounds));
  }

  /** What two lists of words in one alphabet differ in. */
  private static Told compareWords(
      List<String> one, List<String> other, BiPredicate<String, String> alike) {
    var onlyOne = without(one, other, alike);
    var onlyOther = without(other, one, alike);
    if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
      return (mine, theirs) ->
          Difference.look(
              Discrepancy.ORDER_OF_NAMES, Phrase.of("finding.order-of-names", mine, theirs));
    }
    if (onlyOne.isEmpty() || onlyOther.isEmpty()) {
      var extra = onlyOne.isEmpty() ? onlyOther : onlyOne;
      return ADDITIONS.containsAll(extra)
          ? (mine, theirs) ->
              Difference.look(Discrepancy.MISSING_NAME, missingPart(mine, theirs, extra))
          : (mine, theirs) ->
              Difference.mismatch(Discrepancy.MISSING_NAME, missingPart(mine, theirs, extra));
    }
    if (areInitials(onlyOne, onlyOther)) {
      return (mine, theirs) ->
          Difference.mismatch(
              Discrepancy.MISSING_NAME, Phrase.of("finding.missing-name.initial", mine, theirs));
    }
    return Names::spelling;
  }

  /** How a difference is told of the names as they stand. */
  private interface Told {
    Difference apply(String mine, String theirs);
  }

  private static Phrase missingPart(String mine, String theirs, List<String> extra) {
    return Phrase.of("finding.missing-name.part", mine, theirs, String.join(" ", extra));
  }

  private static boolean areInitials(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      var shorter = one.get(i).length() < other.get(i).length() ? one.get(i) : other.get(i);
      var longer = shorter.equals(one.get(i)) ? other.get(i) : one.get(i);
      if (shorter.length() != 1 || !longer.startsWith(shorter)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> without(
      List<String> words, List<String> taken, BiPredicate<String, String> alike) {
    List<String> left = new ArrayList<>(taken);
    List<String> only = new ArrayList<>();
    for (String word : words) {
      left.stream()
          .filter(one -> alike.test(word, one))
          .findFirst()
          .ifPresentOrElse(left::remove, () -> only.add(word));
    }
    return List.copyOf(only);
  }

  static Difference missing(String mine, String theirs) {
    return Difference.mismatch(
        Discrepancy.MISSING_NAME,
        Phrase.of("finding.missing-name.whole", mine.isBlank() ? theirs : mine));
  }

  private static Difference joined(String mine, String theirs) {
    return Difference.look(
        Discrepancy.SPELLING, Phrase.of("finding.spelling.joined", mine, theirs));
  }

  private static Difference transliteration(String mine, String theirs) {
    return Difference.look(
        Discrepancy.TRANSLITERATION, Phrase.of("finding.transliteration", mine, theirs));
  }

  private static Difference spelling(String mine, String theirs) {
    var one = String.join(" ", NameForm.words(mine));
    var other = String.join(" ", NameForm.words(theirs));
    var places = Places.between(one, other);
    return Difference.mismatch(
        Discrepancy.SPELLING,
        Phrase.of("finding.spelling", places.marked(one), places.marked(other)));
  }
}
