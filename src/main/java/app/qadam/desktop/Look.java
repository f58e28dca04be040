package app.qadam.desktop;

import app.qadam.desktop.kit.Theme;
import java.util.Locale;

/**
 * How the window looks in one picture.
 *
 * @param textSize in per cent
 */
public record Look(Locale language, Theme theme, int width, int height, int textSize) {
  @Override
  public String toString() {
    var plain = "%dx%d-%s-%s".formatted(width, height, theme.id(), language.getLanguage());
    return textSize == 100 ? plain : plain + "-" + textSize;
  }
}
