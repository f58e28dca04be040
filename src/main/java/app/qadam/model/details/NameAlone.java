package app.qadam.model.details;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with a name by itself: letters of the other alphabet, digits. */
final class NameAlone {
  /** What stands in a field for a name that a person does not have. */
  private static final Set<String> PLACEHOLDERS = Set.of("FNU", "LNU", "XXX", "NONE", "NMN");

  private static final Pattern ALIKE_DIGIT = Pattern.compile("[01]");

  private NameAlone() {}

  /** Whether a value only says that there is no such name. */
  static boolean isPlaceholder(String name) {
    return PLACEHOLDERS.contains(String.join("", NameForm.words(name)));
  }

  /** Whether a digit stands in it that looks like a letter. */
  static boolean hasAlikeDigit(String name) {
    return ALIKE_DIGIT.matcher(name).find();
  }

  /** What is wrong with a name, in a field of this alphabet. */
  static Optional<Difference> problemWith(String name, Alphabet expected) {
    var alphabet = Alphabet.of(name);
    if (alphabet == Alphabet.MIXED) {
      return Optional.of(
          hasMixedWord(name)
              ? NameDifference.lookAlike(name, expected.firstStranger(name).orElse(""))
              : NameDifference.inBothAlphabets(name));
    }
    if (alphabet != expected && alphabet != Alphabet.NEITHER) {
      return Optional.of(NameDifference.notIn(expected, name));
    }
    if (Alphabet.isForeign(name)) {
      return Optional.of(NameDifference.inNeitherAlphabet(name));
    }
    var digit = ALIKE_DIGIT.matcher(name);
    return digit.find()
        ? Optional.of(NameDifference.lookAlikeDigit(name, digit.group()))
        : Optional.empty();
  }

  /** Two names of which at least one has letters of both alphabets. */
  static Optional<Difference> compareMixed(String mine, String theirs) {
    if (NameForm.words(mine).equals(NameForm.words(theirs))) {
      return Optional.empty();
    }
    var mixed = Alphabet.of(mine) == Alphabet.MIXED ? mine : theirs;
    if (!hasMixedWord(mine) && !hasMixedWord(theirs)) {
      return Optional.of(NameDifference.inBothAlphabets(mixed));
    }
    for (Alphabet alphabet : new Alphabet[] {Alphabet.LATIN, Alphabet.CYRILLIC}) {
      if (Alphabet.of(alphabet.withTwins(mixed)) == alphabet) {
        return Optional.of(
            NameDifference.lookAlike(mixed, alphabet.firstStranger(mixed).orElse("")));
      }
    }
    return Optional.of(NameDifference.spelling(mine, theirs));
  }

  private static boolean hasMixedWord(String name) {
    return NameForm.words(name).stream().anyMatch(word -> Alphabet.of(word) == Alphabet.MIXED);
  }
}
