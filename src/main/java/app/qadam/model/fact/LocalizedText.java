package app.qadam.model.fact;

import java.util.Locale;

/** A text in every language that Qadam speaks. */
public record LocalizedText(String en, String ru) {
  public LocalizedText {
    if (en.isBlank() || ru.isBlank()) {
      throw new IllegalArgumentException("a text is needed in English and in Russian");
    }
  }

  /**
   * The text in the language of {@code locale}; English for a language that Qadam does not speak.
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals("ru") ? ru : en;
  }
}
