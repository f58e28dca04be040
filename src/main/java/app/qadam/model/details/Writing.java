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
      default -> OTHER;
    };
  }

  boolean isCyrillic() {
    return this != OTHER && this != UNKNOWN;
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
      case OTHER, UNKNOWN -> Stream.of(Language.values());
    };
  }
}
