package app.qadam.model.details;

import java.util.Optional;
import java.util.Set;

/** The alphabet in which a passport's country writes its citizens' names at home. */
enum Writing {
  CYRILLIC,
  OTHER,
  /** The nationality is not known. */
  UNKNOWN;

  private static final Set<String> CYRILLIC_COUNTRIES =
      Set.of("BG", "BY", "KG", "KZ", "MK", "MN", "RS", "RU", "TJ", "UA");

  /** By the nationality, two letters. */
  static Writing of(Optional<String> nationality) {
    return nationality
        .map(country -> CYRILLIC_COUNTRIES.contains(country) ? CYRILLIC : OTHER)
        .orElse(UNKNOWN);
  }
}
