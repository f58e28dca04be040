package app.qadam.desktop.details;

import app.qadam.model.details.Field;
import app.qadam.model.details.Mrz;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the machine-readable lines of a passport say, field by field. */
final class PassportLines {
  private static final int CENTURY = 100;

  private PassportLines() {}

  /**
   * The values that can be read, in the order of the fields.
   *
   * @param today a birth after it was a hundred years before; the end of a passport is in this
   *     century
   */
  static Map<Field, String> values(Mrz mrz, LocalDate today) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.SURNAME, mrz.surname());
    values.put(Field.GIVEN_NAMES, mrz.givenNames());
    born(mrz.birthDate(), today).ifPresent(day -> values.put(Field.BIRTH_DATE, day.toString()));
    values.put(Field.SEX, mrz.sex());
    country(mrz.nationality()).ifPresent(code -> values.put(Field.NATIONALITY, code));
    values.put(Field.PASSPORT_NUMBER, mrz.number());
    day(mrz.until(), today.getYear() / CENTURY)
        .ifPresent(day -> values.put(Field.PASSPORT_UNTIL, day.toString()));
    values.values().removeIf(String::isBlank);
    return Collections.unmodifiableMap(values);
  }

  private static Optional<LocalDate> born(String sixDigits, LocalDate today) {
    int century = today.getYear() / CENTURY;
    return day(sixDigits, century)
        .filter(day -> !day.isAfter(today))
        .or(() -> day(sixDigits, century - 1));
  }

  /** Year, month and day of two digits each; absent where one is unknown. */
  private static Optional<LocalDate> day(String sixDigits, int century) {
    if (!sixDigits.matches("[0-9]{6}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              century * CENTURY + Integer.parseInt(sixDigits.substring(0, 2)),
              Integer.parseInt(sixDigits.substring(2, 4)),
              Integer.parseInt(sixDigits.substring(4, 6))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The two letters for a country's code of Doc 9303, which has a few of its own. */
  private static Optional<String> country(String code) {
    return switch (code) {
      case "D" -> Optional.of("DE");
      case "GBD", "GBN", "GBO", "GBP", "GBS" -> Optional.of("GB");
      case "RKS" -> Optional.of("XK");
      default ->
          Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
              .filter(two -> Locale.of("", two).getISO3Country().equals(code))
              .findFirst();
    };
  }
}
