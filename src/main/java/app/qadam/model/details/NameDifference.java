package app.qadam.model.details;

import app.qadam.model.Phrase;

/** What can be told of two names, or of one by itself. */
final class NameDifference {
  private NameDifference() {}

  /** Other letters, with the place marked. */
  static Difference spelling(String mine, String theirs) {
    var one = String.join(" ", NameForm.words(mine));
    var other = String.join(" ", NameForm.words(theirs));
    var places = Places.between(one, other);
    return Difference.mismatch(
        Discrepancy.SPELLING,
        Phrase.of("finding.spelling", places.marked(one), places.marked(other)));
  }

  /** In two alphabets, and not alike by ear. */
  static Difference otherSound(String mine, String theirs, Writing writing) {
    var explained = Phrase.of("finding.spelling.alphabets", mine, theirs);
    return writing.isCyrillic()
        ? Difference.mismatch(Discrepancy.SPELLING, explained)
        : Difference.look(Discrepancy.SPELLING, explained);
  }

  static Difference joined(String mine, String theirs) {
    return Difference.look(
        Discrepancy.SPELLING, Phrase.of("finding.spelling.joined", mine, theirs));
  }

  static Difference transliteration(String mine, String theirs) {
    return Difference.look(
        Discrepancy.TRANSLITERATION, Phrase.of("finding.transliteration", mine, theirs));
  }

  static Difference otherOrder(String mine, String theirs) {
    return Difference.look(
        Discrepancy.ORDER_OF_NAMES, Phrase.of("finding.order-of-names", mine, theirs));
  }

  /** Only one of the two is there. */
  static Difference missing(String mine, String theirs) {
    return Difference.mismatch(
        Discrepancy.MISSING_NAME,
        Phrase.of("finding.missing-name.whole", mine.isBlank() ? theirs : mine));
  }

  static Difference missingPart(String mine, String theirs, String part, Severity severity) {
    return new Difference(
        Discrepancy.MISSING_NAME,
        severity,
        Phrase.of("finding.missing-name.part", mine, theirs, part));
  }

  static Difference otherCount(String mine, String theirs) {
    return Difference.look(
        Discrepancy.MISSING_NAME, Phrase.of("finding.missing-name", mine, theirs));
  }

  static Difference initial(String mine, String theirs) {
    return Difference.mismatch(
        Discrepancy.MISSING_NAME, Phrase.of("finding.missing-name.initial", mine, theirs));
  }

  static Difference lookAlike(String name, String stranger) {
    return Difference.mismatch(
        Discrepancy.LOOK_ALIKE, Phrase.of("finding.look-alike", name, stranger));
  }

  static Difference lookAlikeDigit(String name, String digit) {
    return Difference.mismatch(
        Discrepancy.LOOK_ALIKE, Phrase.of("finding.look-alike.digit", name, digit));
  }

  /** A value in another alphabet than its field's. */
  static Difference notIn(Alphabet expected, String name) {
    return Difference.mismatch(
        Discrepancy.SCRIPT,
        Phrase.of(
            expected == Alphabet.LATIN ? "finding.script.latin" : "finding.script.cyrillic", name));
  }

  static Difference inBothAlphabets(String name) {
    return Difference.mismatch(Discrepancy.SCRIPT, Phrase.of("finding.script.both", name));
  }

  static Difference inNeitherAlphabet(String name) {
    return Difference.mismatch(Discrepancy.SCRIPT, Phrase.of("finding.script.neither", name));
  }
}
