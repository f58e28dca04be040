package app.qadam.model.details;

import app.qadam.model.Named;

/** In what way two values, or a value and its own rules, do not go together. */
public enum Discrepancy implements Named {
  /** A name with other letters. */
  SPELLING("spelling"),
  /** The same name by another way of writing it with other letters. */
  TRANSLITERATION("transliteration"),
  /** A name, or a part of one, that only one of the two has. */
  MISSING_NAME("missing-name"),
  /** The same names in another order, or surname and given names changed over. */
  ORDER_OF_NAMES("order-of-names"),
  /** A letter of another alphabet, or a digit, that looks like the right letter. */
  LOOK_ALIKE("look-alike"),
  /** A value wholly in the other alphabet. */
  SCRIPT("script"),
  DAY_AND_MONTH_SWAPPED("day-and-month-swapped"),
  OTHER_DATE("other-date"),
  NOT_A_DATE("not-a-date"),
  /** A passport that would end before it was issued, and the like. */
  ORDER_OF_DATES("order-of-dates"),
  /** A number that is too short, too long, or has characters that cannot stand in it. */
  FORM("form"),
  /** A digit that should follow from the others and does not. */
  CHECK_DIGIT("check-digit"),
  IIN_AGAINST_BIRTH_DATE("iin-against-birth-date"),
  IIN_AGAINST_SEX("iin-against-sex"),
  /** A document in a language that is not taken where it goes. */
  LANGUAGE("language"),
  OTHER_VALUE("other-value"),
  /** Known not to stand in the document. */
  MISSING("missing");

  private final String id;

  Discrepancy(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
