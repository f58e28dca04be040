package app.qadam.desktop.walk;

import java.util.Locale;

/**
 * What was looked at.
 *
 * @param page the name of the page or dialog
 * @param language the language it speaks; {@code en+40} for texts that were lengthened
 * @param textSize in per cent
 */
public record Where(String page, String language, int width, int height, int textSize) {
  /** For a scene that is no page of the program. */
  public static Where test() {
    return new Where("test", Locale.ENGLISH.getLanguage(), 400, 300, 100);
  }

  /** The same on another page. */
  public Where on(String other) {
    return new Where(other, language, width, height, textSize);
  }

  @Override
  public String toString() {
    return "%s %s %dx%d %d%%".formatted(page, language, width, height, textSize);
  }
}
