package app.qadam.desktop.kit;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * What the person told the system about how programs should look.
 *
 * @param dark whether dark windows are wished for
 * @param contrast whether high contrast is
 * @param calm whether as little as possible should move
 */
public record SystemLook(boolean dark, boolean contrast, boolean calm) {
  /** What systems have that say nothing. */
  public static final SystemLook USUAL = new SystemLook(false, false, false);

  private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
  private static final String GTK_THEME = "GTK.theme_name";

  /** The system's wishes as they stand now. */
  static SystemLook now() {
    var preferences = Platform.getPreferences();
    return of(preferences, preferences.getColorScheme(), preferences.isReducedMotion());
  }

  /** The system's wishes, also when they change while the program runs; on the FX thread. */
  public static ObservableValue<SystemLook> followed() {
    var preferences = Platform.getPreferences();
    return Bindings.createObjectBinding(
        SystemLook::now,
        preferences,
        preferences.colorSchemeProperty(),
        preferences.reducedMotionProperty());
  }

  /** JavaFX has no property for high contrast; each system says it under a name of its own. */
  static SystemLook of(Map<String, Object> told, ColorScheme scheme, boolean calm) {
    boolean contrast =
        Boolean.TRUE.equals(told.get(WINDOWS_CONTRAST))
            || Objects.toString(told.get(GTK_THEME), "")
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .contains("highcontrast");
    return new SystemLook(scheme == ColorScheme.DARK, contrast, calm);
  }
}
