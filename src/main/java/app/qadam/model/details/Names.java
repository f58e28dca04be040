package app.qadam.model.details;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds two names against each other, in one alphabet or in two. */
final class Names {
  private static final Pattern NOT_RUSSIAN = Pattern.compile("[ӘҒҚҢӨҰҮҺІЇЄҐ]");

  private Names() {}

  /** The difference of two names, each in either alphabet. */
  static Optional<Difference> compare(String mine, String theirs, Writing writing) {
    if (Alphabet.of(mine) == Alphabet.MIXED || Alphabet.of(theirs) == Alphabet.MIXED) {
      return NameAlone.compareMixed(mine, theirs);
    }
    if (Alphabet.isForeign(mine) != Alphabet.isForeign(theirs)) {
      return Optional.of(
          NameDifference.inNeitherAlphabet(Alphabet.isForeign(mine) ? mine : theirs));
    }
    var one = NameForm.words(mine);
    var other = NameForm.words(theirs);
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other)
          ? Optional.empty()
          : Optional.of(NameDifference.missing(mine, theirs));
    }
    boolean mineIsCyrillic = Alphabet.of(mine) == Alphabet.CYRILLIC;
    boolean theirsIsCyrillic = Alphabet.of(theirs) == Alphabet.CYRILLIC;
    if (mineIsCyrillic && theirsIsCyrillic) {
      return compareCyrillic(mine, theirs);
    }
    if (mineIsCyrillic || theirsIsCyrillic) {
      return compareAcross(
          mineIsCyrillic ? one : other, mineIsCyrillic ? other : one, mine, theirs, writing);
    }
    return compareLatin(mine, theirs, writing);
  }

  private static Optional<Difference> compareLatin(String mine, String theirs, Writing writing) {
    var one = NameForm.words(mine);
    var other = NameForm.words(theirs);
    var forms = NameForm.forms(other);
    if (NameForm.forms(one).stream().anyMatch(forms::contains)) {
      return Optional.empty();
    }
    if (isSameButBlanks(one, other)) {
      return joined(mine, theirs);
    }
    var ours = one.stream().map(word -> NameForm.forms(word).getFirst()).toList();
    var others = other.stream().map(word -> NameForm.forms(word).getFirst()).toList();
    if (isSameButDigits(ours, others)) {
      return NameAlone.problemWith(NameAlone.hasAlikeDigit(mine) ? mine : theirs, Alphabet.LATIN);
    }
    if (Variants.mayBeOne(ours, others, writing)) {
      return Optional.of(NameDifference.transliteration(mine, theirs));
    }
    return Optional.of(
        NameWords.of(ours, others, (a, b) -> Variants.sameWord(a, b, writing))
            .difference(mine, theirs));
  }

  private static boolean isSameButDigits(List<String> one, List<String> other) {
    var names = String.join(" ", one);
    var others = String.join(" ", other);
    return (NameAlone.hasAlikeDigit(names) || NameAlone.hasAlikeDigit(others))
        && digitsAsLetters(names).equals(digitsAsLetters(others));
  }

  private static String digitsAsLetters(String names) {
    return names.replace('0', 'O').replace('1', 'I').replace('L', 'I');
  }

  private static boolean isSameButBlanks(List<String> one, List<String> other) {
    var forms = NameForm.forms(String.join("", other));
    return NameForm.forms(String.join("", one)).stream().anyMatch(forms::contains);
  }

  /** Written together and apart; where an apostrophe stands, that is nothing. */
  private static Optional<Difference> joined(String mine, String theirs) {
    return NameForm.hasApostrophe(mine) || NameForm.hasApostrophe(theirs)
        ? Optional.empty()
        : Optional.of(NameDifference.joined(mine, theirs));
  }

  private static Optional<Difference> compareCyrillic(String mine, String theirs) {
    var one = NameForm.words(mine.replace('ё', 'е').replace('Ё', 'Е'));
    var other = NameForm.words(theirs.replace('ё', 'е').replace('Ё', 'Е'));
    if (one.equals(other)) {
      return Optional.empty();
    }
    if (String.join("", one).equals(String.join("", other))) {
      return joined(mine, theirs);
    }
    var names = String.join(" ", one);
    var others = String.join(" ", other);
    boolean inTwoLanguages =
        NOT_RUSSIAN.matcher(names).find() != NOT_RUSSIAN.matcher(others).find();
    if (inTwoLanguages && inRussian(names).equals(inRussian(others))) {
      return Optional.of(NameDifference.transliteration(mine, theirs));
    }
    return Optional.of(NameWords.of(one, other, String::equals).difference(mine, theirs));
  }

  /** How Kazakh and Ukrainian letters are put into Russian: Ә as А, Қ as К, І as И or Ы. */
  private static String inRussian(String names) {
    var from = "ӘҒҚҢӨҰҮҺІЇЄҐЫ";
    var into = "АГКНОУУХИИЕГИ";
    return names
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
          writing.isLatin()
              ? Optional.empty()
              : Optional.of(NameDifference.transliteration(mine, theirs));
      case NONE -> compareSounds(cyrillic, latin, mine, theirs, writing);
    };
  }

  private static Optional<Difference> compareSounds(
      List<String> cyrillic, List<String> latin, String mine, String theirs, Writing writing) {
    if (Transcription.mayBe(cyrillic, latin)) {
      return writing.isCyrillic()
          ? Optional.of(NameDifference.transliteration(mine, theirs))
          : Optional.empty();
    }
    return Optional.of(
        cyrillic.size() == latin.size()
            ? NameDifference.otherSound(mine, theirs, writing)
            : NameDifference.otherCount(mine, theirs));
  }
}
