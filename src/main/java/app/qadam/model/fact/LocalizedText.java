package app.qadam.model.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A text in every language that Qadam speaks. */
public record LocalizedText(String en, String ru, String kk) {
  public LocalizedText {
    if (en.isBlank() || ru.isBlank() || kk.isBlank()) {
      throw new IllegalArgumentException("a text is needed in English, in Russian and in Kazakh");
    }
  }

  /** A text of facts that were not written in Kazakh; who reads Kazakh is shown the Russian one. */
  public LocalizedText(String en, String ru) {
    this(en, ru, ru);
  }

  /**
   * The text in the language of {@code locale}; English for a language that Qadam does not speak.
   */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ru" -> ru;
      case "kk" -> kk;
      default -> en;
    };
  }

  /**
   * The Russian and the Kazakh text, as offices and portals write it, where they differ from what
   * is shown.
   */
  public List<String> official(Locale shown) {
    return Stream.of(ru, kk).filter(other -> !other.equals(in(shown))).distinct().toList();
  }
}
