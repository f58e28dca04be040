package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.Locale;
import java.util.Optional;

/** Holds two values of one field, or of a Latin and a Cyrillic name, against each other. */
final class Values {
  private Values() {}

  /**
   * How two values of a field differ; nothing when they say the same.
   *
   * @param mine not blank
   * @param theirs not blank
   */
  static Optional<Difference> compare(Field field, String mine, String theirs, Writing writing) {
    return switch (field.kind()) {
      case LATIN_NAME, CYRILLIC_NAME -> Names.compare(mine, theirs, writing);
      case DATE -> DatesCompared.compare(mine, theirs);
      case SEX, COUNTRY -> compareCodes(mine, theirs);
      case NUMBER ->
          isPhone(field) ? Numbers.comparePhones(mine, theirs) : Numbers.compare(mine, theirs);
      case IIN -> Numbers.compare(mine, theirs);
      case MRZ -> compareZones(mine, theirs);
      case TEXT ->
          field == Field.EMAIL ? compareEmails(mine, theirs) : PlainTexts.compare(mine, theirs);
      case LIST -> PlainTexts.compareLists(mine, theirs);
    };
  }

  private static boolean isPhone(Field field) {
    return field == Field.PHONE || field == Field.HOST_PHONE;
  }

  /** Codes of sex and country; three letters of a country are the same as its two. */
  static Optional<Difference> compareCodes(String mine, String theirs) {
    var one = MrzAgainst.country(mine.strip().toUpperCase(Locale.ROOT));
    var other = MrzAgainst.country(theirs.strip().toUpperCase(Locale.ROOT));
    return one.equals(other) ? Optional.empty() : Optional.of(otherValue(mine, theirs));
  }

  private static Optional<Difference> compareEmails(String mine, String theirs) {
    var one = mine.strip().toLowerCase(Locale.ROOT);
    var other = theirs.strip().toLowerCase(Locale.ROOT);
    if (one.equals(other)) {
      return Optional.empty();
    }
    return Alphabet.LATIN.withTwins(one).equals(Alphabet.LATIN.withTwins(other))
        ? Numbers.compare(mine, theirs)
        : Optional.of(
            Difference.look(
                Discrepancy.OTHER_VALUE, Phrase.of("finding.other-value", mine, theirs)));
  }

  private static Optional<Difference> compareZones(String mine, String theirs) {
    var one = Mrz.bare(mine);
    var other = Mrz.bare(theirs);
    var places = Places.between(one, other);
    return one.equals(other)
        ? Optional.empty()
        : Optional.of(otherValue(places.marked(one), places.marked(other)));
  }

  private static Difference otherValue(String mine, String theirs) {
    return Difference.mismatch(
        Discrepancy.OTHER_VALUE, Phrase.of("finding.other-value", mine, theirs));
  }
}
