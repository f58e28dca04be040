package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the machine-readable zone against the values that are written beside it. */
final class MrzAgainst {
  private static final DateTimeFormatter SIX_DIGITS =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

  /** Codes of Doc 9303 that are not three letters of ISO 3166. */
  private static final Map<String, String> OWN_CODES =
      Map.of(
          "D", "DE", "GBD", "GB", "GBN", "GB", "GBO", "GB", "GBP", "GB", "GBS", "GB", "RKS", "XK");

  private static final Map<String, String> ISO =
      Stream.of(Locale.getISOCountries())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.of("", code).getISO3Country(), code -> code, (a, b) -> a));

  private MrzAgainst() {}

  /** What the zone says otherwise, by field; the names of the zone may be cut at its end. */
  static Map<Field, Difference> compare(Mrz mrz, Map<Field, String> values, Writing writing) {
    Map<Field, Difference> differences = new EnumMap<>(Field.class);
    for (Field field : fields()) {
      var value = values.getOrDefault(field, "");
      var inZone = inZone(mrz, field);
      if (!value.isBlank() && !inZone.isEmpty()) {
        difference(mrz, field, inZone, value, writing)
            .ifPresent(found -> differences.put(field, inZone(found, field)));
      }
    }
    return differences;
  }

  private static List<Field> fields() {
    return List.of(
        Field.SURNAME,
        Field.GIVEN_NAMES,
        Field.BIRTH_DATE,
        Field.SEX,
        Field.NATIONALITY,
        Field.PASSPORT_NUMBER,
        Field.PASSPORT_UNTIL);
  }

  /** What the zone says in a field; empty where it says nothing. Dates stay YYMMDD. */
  static String inZone(Mrz mrz, Field field) {
    return switch (field) {
      case SURNAME -> mrz.surname();
      case GIVEN_NAMES -> mrz.givenNames();
      case BIRTH_DATE -> mrz.birthDate();
      case SEX -> mrz.sex();
      case NATIONALITY -> country(mrz.nationality());
      case PASSPORT_NUMBER -> mrz.number();
      case PASSPORT_UNTIL -> mrz.until();
      case SURNAME_CYRILLIC,
          GIVEN_NAMES_CYRILLIC,
          PATRONYMIC,
          BIRTH_PLACE,
          PASSPORT_ISSUED,
          PASSPORT_AUTHORITY,
          MRZ,
          IIN,
          EMAIL,
          PHONE,
          HOME_ADDRESS,
          SPECIALTY,
          EMPLOYERS,
          EDUCATION,
          HOST_NAME,
          HOST_ADDRESS,
          HOST_PHONE ->
          "";
    };
  }

  /** The two letters for a code of two or three; the code itself when it is no country's. */
  static String country(String code) {
    var known = OWN_CODES.get(code);
    return known == null ? ISO.getOrDefault(code, code) : known;
  }

  private static Optional<Difference> difference(
      Mrz mrz, Field field, String inZone, String value, Writing writing) {
    return switch (field.kind()) {
      case LATIN_NAME ->
          mrz.isCut() && beginsAlike(inZone, value)
              ? Optional.empty()
              : Names.compare(inZone, value, writing);
      case DATE -> date(inZone, value);
      case NUMBER -> number(inZone, value);
      case SEX, COUNTRY -> Values.compareCodes(inZone, value);
      case CYRILLIC_NAME, IIN, MRZ, TEXT, LIST -> Optional.empty();
    };
  }

  /** Whether the zone's names are the beginning of the value's, word by word. */
  private static boolean beginsAlike(String inZone, String value) {
    var cut = NameForm.words(inZone);
    var whole = NameForm.words(value);
    if (cut.size() > whole.size()) {
      return false;
    }
    for (int i = 0; i < cut.size(); i++) {
      var part = cut.get(i);
      if (NameForm.forms(whole.get(i)).stream().noneMatch(form -> form.startsWith(part))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Difference> date(String inZone, String value) {
    var day = DatesCompared.read(value);
    if (day.isEmpty() || inZone.contains("<") || sixDigits(day.get()).equals(inZone)) {
      return Optional.empty();
    }
    boolean swapped =
        DatesCompared.swapped(value).map(MrzAgainst::sixDigits).equals(Optional.of(inZone));
    return Optional.of(
        Difference.mismatch(
            swapped ? Discrepancy.DAY_AND_MONTH_SWAPPED : Discrepancy.OTHER_DATE,
            Phrase.of(
                swapped ? "finding.mrz.swapped" : "finding.mrz.other-date", inZone, day.get())));
  }

  private static String sixDigits(LocalDate day) {
    return SIX_DIGITS.format(day);
  }

  /** The zone holds nine characters of a number; a longer one is cut there. */
  private static Optional<Difference> number(String inZone, String value) {
    var bare = Numbers.bare(value);
    return bare.length() > 9 && bare.startsWith(inZone)
        ? Optional.empty()
        : Numbers.compare(inZone, value);
  }

  private static Difference inZone(Difference difference, Field field) {
    return field.kind() == Field.Kind.DATE
        ? difference
        : new Difference(
            difference.kind(),
            difference.severity(),
            Phrase.of("finding.mrz.against", difference.explained()));
  }
}
