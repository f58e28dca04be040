package app.qadam.desktop.details;

import static app.qadam.model.details.Field.BIRTH_DATE;
import static app.qadam.model.details.Field.BIRTH_PLACE;
import static app.qadam.model.details.Field.EDUCATION;
import static app.qadam.model.details.Field.EMAIL;
import static app.qadam.model.details.Field.EMPLOYERS;
import static app.qadam.model.details.Field.GIVEN_NAMES;
import static app.qadam.model.details.Field.GIVEN_NAMES_CYRILLIC;
import static app.qadam.model.details.Field.HOME_ADDRESS;
import static app.qadam.model.details.Field.HOST_ADDRESS;
import static app.qadam.model.details.Field.HOST_NAME;
import static app.qadam.model.details.Field.HOST_PHONE;
import static app.qadam.model.details.Field.IIN;
import static app.qadam.model.details.Field.MRZ;
import static app.qadam.model.details.Field.NATIONALITY;
import static app.qadam.model.details.Field.PASSPORT_AUTHORITY;
import static app.qadam.model.details.Field.PASSPORT_ISSUED;
import static app.qadam.model.details.Field.PASSPORT_NUMBER;
import static app.qadam.model.details.Field.PASSPORT_UNTIL;
import static app.qadam.model.details.Field.PATRONYMIC;
import static app.qadam.model.details.Field.PHONE;
import static app.qadam.model.details.Field.SEX;
import static app.qadam.model.details.Field.SPECIALTY;
import static app.qadam.model.details.Field.SURNAME;
import static app.qadam.model.details.Field.SURNAME_CYRILLIC;

import app.qadam.model.details.Field;
import app.qadam.model.document.DocumentType;
import java.util.List;
import java.util.Map;

/** The fields that stand in a document as a rule; which they are is common sense, no source's. */
final class UsualFields {
  private static final List<Field> ANY = List.of(SURNAME, GIVEN_NAMES, BIRTH_DATE);

  private static final Map<String, List<Field>> BY_DOCUMENT =
      Map.ofEntries(
          Map.entry(
              "passport",
              List.of(
                  SURNAME,
                  GIVEN_NAMES,
                  BIRTH_DATE,
                  BIRTH_PLACE,
                  SEX,
                  NATIONALITY,
                  PASSPORT_NUMBER,
                  PASSPORT_ISSUED,
                  PASSPORT_UNTIL,
                  PASSPORT_AUTHORITY,
                  MRZ)),
          Map.entry(
              "passport-translation",
              List.of(
                  SURNAME_CYRILLIC,
                  GIVEN_NAMES_CYRILLIC,
                  PATRONYMIC,
                  BIRTH_DATE,
                  BIRTH_PLACE,
                  SEX,
                  NATIONALITY,
                  PASSPORT_NUMBER,
                  PASSPORT_ISSUED,
                  PASSPORT_UNTIL,
                  PASSPORT_AUTHORITY)),
          Map.entry(
              "cv", List.of(SURNAME, GIVEN_NAMES, EMAIL, PHONE, SPECIALTY, EMPLOYERS, EDUCATION)),
          Map.entry("portfolio", List.of(SURNAME, GIVEN_NAMES, EMAIL, SPECIALTY)),
          Map.entry("motivation-letter", List.of(SURNAME, GIVEN_NAMES, NATIONALITY, SPECIALTY)),
          Map.entry(
              "criminal-record",
              List.of(SURNAME, GIVEN_NAMES, BIRTH_DATE, BIRTH_PLACE, NATIONALITY)),
          Map.entry("diploma", List.of(SURNAME, GIVEN_NAMES, BIRTH_DATE, SPECIALTY, EDUCATION)),
          Map.entry("iin", List.of(SURNAME_CYRILLIC, GIVEN_NAMES_CYRILLIC, BIRTH_DATE, IIN)),
          Map.entry("eds", List.of(SURNAME_CYRILLIC, GIVEN_NAMES_CYRILLIC, IIN)),
          Map.entry(
              "petition",
              List.of(
                  SURNAME_CYRILLIC,
                  GIVEN_NAMES_CYRILLIC,
                  BIRTH_DATE,
                  NATIONALITY,
                  PASSPORT_NUMBER,
                  SPECIALTY)),
          Map.entry(
              "egov-form",
              List.of(
                  SURNAME_CYRILLIC,
                  GIVEN_NAMES_CYRILLIC,
                  PATRONYMIC,
                  BIRTH_DATE,
                  BIRTH_PLACE,
                  SEX,
                  NATIONALITY,
                  PASSPORT_NUMBER,
                  PASSPORT_ISSUED,
                  PASSPORT_UNTIL,
                  PASSPORT_AUTHORITY,
                  IIN,
                  EMAIL,
                  PHONE,
                  HOME_ADDRESS,
                  EMPLOYERS,
                  EDUCATION)),
          Map.entry("duty-receipt", List.of(SURNAME_CYRILLIC, GIVEN_NAMES_CYRILLIC, IIN)),
          Map.entry(
              "medical-certificate", List.of(SURNAME_CYRILLIC, GIVEN_NAMES_CYRILLIC, BIRTH_DATE)),
          Map.entry(
              "accommodation",
              List.of(
                  SURNAME_CYRILLIC,
                  GIVEN_NAMES_CYRILLIC,
                  PASSPORT_NUMBER,
                  HOST_NAME,
                  HOST_ADDRESS,
                  HOST_PHONE)));

  private UsualFields() {}

  /** The fields to offer first, in the order of {@link Field}. */
  static List<Field> of(DocumentType type) {
    var fields = BY_DOCUMENT.get(type.base());
    return fields == null ? ANY : fields;
  }

  /** Whether a document says anything about the applicant; a photograph does not. */
  static boolean saysAnything(DocumentType type) {
    return !type.base().equals("photo");
  }
}
