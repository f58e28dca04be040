package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds two numbers of papers, or of telephones, against each other. */
final class Numbers {
  private static final Pattern SIGNS = Pattern.compile("[\\s\\u00a0\\-‐‑–—./()№#]+");
  private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

  /** So many digits at the end are enough to call a telephone number the same. */
  private static final int SUBSCRIBER = 9;

  private Numbers() {}

  /** Numbers of papers: letter case, blanks, hyphens and the like do not count. */
  static Optional<Difference> compare(String mine, String theirs) {
    var one = bare(mine);
    var other = bare(theirs);
    if (one.equals(other)) {
      return Optional.empty();
    }
    if (withoutTwins(one).equals(withoutTwins(other))) {
      var places = Places.between(one, other);
      return Optional.of(
          Difference.mismatch(
              Discrepancy.LOOK_ALIKE,
              Phrase.of("finding.look-alike.number", places.marked(one), places.marked(other))));
    }
    var places = Places.between(one, other);
    return Optional.of(
        Difference.mismatch(
            Discrepancy.OTHER_VALUE,
            Phrase.of("finding.other-value", places.marked(one), places.marked(other))));
  }

  /**
   * Telephone numbers. 8 in place of +7 is the same line, as numbers are dialled within Kazakhstan
   * and Russia, and 00 is the same as +. One number without its country is to be looked at.
   */
  static Optional<Difference> comparePhones(String mine, String theirs) {
    var one = phone(mine);
    var other = phone(theirs);
    if (one.equals(other)) {
      return Optional.empty();
    }
    boolean oneIsShort = one.endsWith(other) || other.endsWith(one);
    int shorter = Math.min(one.length(), other.length());
    if (oneIsShort && shorter >= SUBSCRIBER) {
      return Optional.of(
          Difference.look(
              Discrepancy.OTHER_VALUE, Phrase.of("finding.other-value.phone", mine, theirs)));
    }
    return Optional.of(
        Difference.look(Discrepancy.OTHER_VALUE, Phrase.of("finding.other-value", mine, theirs)));
  }

  /** A number without blanks and signs, in upper case. */
  static String bare(String number) {
    return SIGNS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** What is wrong with a number of a paper by itself: letters of two alphabets. */
  static Optional<Difference> problemWith(String number) {
    return Alphabet.of(bare(number)) == Alphabet.MIXED
        ? Optional.of(
            Difference.mismatch(
                Discrepancy.LOOK_ALIKE,
                Phrase.of(
                    "finding.look-alike",
                    number,
                    Alphabet.LATIN.firstStranger(bare(number)).orElse(""))))
        : Optional.empty();
  }

  private static String withoutTwins(String number) {
    return Alphabet.LATIN
        .withTwins(number)
        .replace('O', '0')
        .replace('З', '3')
        .replace('I', '1')
        .replace('L', '1');
  }

  private static String phone(String number) {
    var digits = NOT_DIGITS.matcher(number).replaceAll("");
    if (digits.startsWith("00")) {
      return digits.substring(2);
    }
    return digits.length() == 11 && digits.startsWith("8") ? "7" + digits.substring(1) : digits;
  }
}
