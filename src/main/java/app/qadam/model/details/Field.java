package app.qadam.model.details;

import app.qadam.model.Named;

/** A detail that forms ask for and documents state; in the order of the forms. */
public enum Field implements Named {
  SURNAME("surname", Kind.LATIN_NAME),
  GIVEN_NAMES("given-names", Kind.LATIN_NAME),
  SURNAME_CYRILLIC("surname-cyrillic", Kind.CYRILLIC_NAME),
  GIVEN_NAMES_CYRILLIC("given-names-cyrillic", Kind.CYRILLIC_NAME),
  PATRONYMIC("patronymic", Kind.CYRILLIC_NAME),
  BIRTH_DATE("birth-date", Kind.DATE),
  BIRTH_PLACE("birth-place", Kind.TEXT),
  SEX("sex", Kind.SEX),
  NATIONALITY("nationality", Kind.COUNTRY),
  PASSPORT_NUMBER("passport-number", Kind.NUMBER),
  PASSPORT_ISSUED("passport-issued", Kind.DATE),
  PASSPORT_UNTIL("passport-until", Kind.DATE),
  PASSPORT_AUTHORITY("passport-authority", Kind.TEXT),
  MRZ("mrz", Kind.MRZ),
  IIN("iin", Kind.IIN),
  EMAIL("email", Kind.TEXT),
  PHONE("phone", Kind.NUMBER),
  HOME_ADDRESS("home-address", Kind.TEXT),
  SPECIALTY("specialty", Kind.TEXT),
  EMPLOYERS("employers", Kind.LIST),
  EDUCATION("education", Kind.LIST),
  HOST_NAME("host-name", Kind.TEXT),
  HOST_ADDRESS("host-address", Kind.TEXT),
  HOST_PHONE("host-phone", Kind.NUMBER);

  /** How the values of a field are read and compared. */
  public enum Kind implements Named {
    /** As in the machine-readable zone: Latin letters. */
    LATIN_NAME("latin-name"),
    CYRILLIC_NAME("cyrillic-name"),
    /** ISO 8601, {@code 1990-05-17}. */
    DATE("date"),
    /** {@code F}, {@code M} or {@code X}, as in the machine-readable zone. */
    SEX("sex"),
    /** ISO 3166, two letters. */
    COUNTRY("country"),
    /** Letters and digits; spaces and hyphens do not count. */
    NUMBER("number"),
    /** Kazakhstan's individual identification number, 12 digits. */
    IIN("iin"),
    /**
     * Both lines of the machine-readable zone of a passport (ICAO Doc 9303, TD3), 44 characters
     * each.
     */
    MRZ("mrz"),
    TEXT("text"),
    /** Several entries, one a line. */
    LIST("list");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  private final String id;
  private final Kind kind;

  Field(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  @Override
  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }
}
