package app.qadam.desktop.details;

import app.qadam.model.Named;
import app.qadam.model.details.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A form that is filled in on a site, and what it asks for. No source shows the forms themselves:
 * which fields they have, and in which order, is ours.
 */
enum Sheet implements Named {
  EGOV("egov", Locale.of("ru")),
  ASTANA_HUB("astana-hub", Locale.ENGLISH);

  private static final List<Field> OF_EGOV =
      List.of(
          Field.SURNAME_CYRILLIC,
          Field.GIVEN_NAMES_CYRILLIC,
          Field.PATRONYMIC,
          Field.SURNAME,
          Field.GIVEN_NAMES,
          Field.BIRTH_DATE,
          Field.BIRTH_PLACE,
          Field.SEX,
          Field.NATIONALITY,
          Field.PASSPORT_NUMBER,
          Field.PASSPORT_ISSUED,
          Field.PASSPORT_UNTIL,
          Field.PASSPORT_AUTHORITY,
          Field.IIN,
          Field.HOME_ADDRESS,
          Field.PHONE,
          Field.EMAIL,
          Field.EDUCATION,
          Field.EMPLOYERS,
          Field.HOST_NAME,
          Field.HOST_ADDRESS,
          Field.HOST_PHONE);

  private static final List<Field> OF_ASTANA_HUB =
      List.of(
          Field.SURNAME,
          Field.GIVEN_NAMES,
          Field.BIRTH_DATE,
          Field.SEX,
          Field.NATIONALITY,
          Field.PASSPORT_NUMBER,
          Field.PASSPORT_ISSUED,
          Field.PASSPORT_UNTIL,
          Field.IIN,
          Field.EMAIL,
          Field.PHONE,
          Field.HOME_ADDRESS,
          Field.SPECIALTY,
          Field.EMPLOYERS,
          Field.EDUCATION);

  /** What is written out in words, in the language of the form. */
  private static final Set<Field> WRITTEN_OUT =
      EnumSet.of(
          Field.BIRTH_PLACE,
          Field.PASSPORT_AUTHORITY,
          Field.HOME_ADDRESS,
          Field.EDUCATION,
          Field.EMPLOYERS,
          Field.HOST_ADDRESS);

  private final String id;
  private final Locale language;

  Sheet(String id, Locale language) {
    this.id = id;
    this.language = language;
  }

  @Override
  public String id() {
    return id;
  }

  /** In which countries and the like are named. */
  Locale language() {
    return language;
  }

  List<Field> fields() {
    return switch (this) {
      case EGOV -> OF_EGOV;
      case ASTANA_HUB -> OF_ASTANA_HUB;
    };
  }

  /** Whether a value is in Latin letters only where the form asks for Kazakh or Russian. */
  boolean isInOtherLetters(Field field, String value) {
    return this == EGOV
        && WRITTEN_OUT.contains(field)
        && value.codePoints().anyMatch(Character::isLetter)
        && value
            .codePoints()
            .filter(Character::isLetter)
            .noneMatch(
                letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
  }
}
