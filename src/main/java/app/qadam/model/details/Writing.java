package app.qadam.model.details;

import app.qadam.model.details.Cyrillic.Language;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a passport's country writes its citizens' names at home, and so how it puts them in Latin.
 */
enum Writing {
  /** As in Russian; also Kazakhstan, Kyrgyzstan, Tajikistan and Mongolia. */
  RUSSIAN,
  UKRAINIAN,
  BELARUSIAN,
  SERBIAN,
  MACEDONIAN,
  BULGARIAN,
  /**
   * In Latin letters with Ä, Å, Æ, Ö, Ø or Ü among them, which a passport may put as two letters
   * (ICAO Doc 9303, part 3): one person may be there with both. A Cyrillic form is somebody's
   * transcription.
   */
  IN_TWO_LETTERS,
  /** In no Cyrillic letters: a Cyrillic form is somebody's transcription. */
  OTHER,
  /** The nationality is not known. */
  UNKNOWN;

  /** By the nationality, two letters. */
  static Writing of(Optional<String> nationality) {
    return nationality.map(Writing::of).orElse(UNKNOWN);
  }

  private static Writing of(String country) {
    return switch (country) {
      case "RU", "KZ", "KG", "TJ", "MN" -> RUSSIAN;
      case "UA" -> UKRAINIAN;
      case "BY" -> BELARUSIAN;
      case "RS" -> SERBIAN;
      case "MK" -> MACEDONIAN;
      case "BG" -> BULGARIAN;
      case "AT",
          "AZ",
          "CH",
          "DE",
          "DK",
          "EE",
          "FI",
          "FO",
          "GL",
          "HU",
          "IS",
          "LI",
          "LU",
          "NO",
          "SE",
          "SK",
          "TM",
          "TR" ->
          IN_TWO_LETTERS;
      default -> OTHER;
    };
  }

  boolean isCyrillic() {
    return !isLatin() && this != UNKNOWN;
  }

  boolean isLatin() {
    return this == OTHER || this == IN_TWO_LETTERS;
  }

  /** By which exceptions the passport may have put a name into Latin letters. */
  Stream<Language> languages() {
    return switch (this) {
      case RUSSIAN -> Stream.of(Language.RUSSIAN);
      case UKRAINIAN -> Stream.of(Language.UKRAINIAN);
      case BELARUSIAN -> Stream.of(Language.BELARUSIAN);
      case SERBIAN -> Stream.of(Language.SERBIAN);
      case MACEDONIAN -> Stream.of(Language.MACEDONIAN);
      case BULGARIAN -> Stream.of(Language.BULGARIAN);
      case IN_TWO_LETTERS, OTHER, UNKNOWN -> Stream.of(Language.values());
    };
  }
}
