package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemLookTest {
  @Test
  void aSystemThatSaysNothingIsLightAndMoves() {
    assertThat(SystemLook.of(Map.of(), ColorScheme.LIGHT, false)).isEqualTo(SystemLook.USUAL);
  }

  @Test
  void windowsTellsOfHighContrast() {
    var system = SystemLook.of(Map.of("Windows.SPI.HighContrast", true), ColorScheme.DARK, false);

    assertThat(system.contrast()).isTrue();
    assertThat(Theme.SYSTEM.on(system)).isEqualTo(Look.CONTRAST_DARK);
  }

  @Test
  void highContrastThatIsSwitchedOffIsNone() {
    assertThat(
            SystemLook.of(Map.of("Windows.SPI.HighContrast", false), ColorScheme.DARK, false)
                .contrast())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HighContrast", "HighContrastInverse", "Adwaita-high-contrast"})
  void gnomeTellsOfItByItsThemesName(String name) {
    var system = SystemLook.of(Map.of("GTK.theme_name", name), ColorScheme.LIGHT, true);

    assertThat(Theme.SYSTEM.on(system)).isEqualTo(Look.CONTRAST_LIGHT);
    assertThat(system.calm()).isTrue();
  }

  @Test
  void whatIsChosenHoldsWhateverTheSystemSays() {
    var system = new SystemLook(true, true, false);

    assertThat(Theme.LIGHT.on(system)).isEqualTo(Look.LIGHT);
    assertThat(Theme.DARK.on(system)).isEqualTo(Look.DARK);
    assertThat(Theme.CONTRAST_LIGHT.on(SystemLook.USUAL)).isEqualTo(Look.CONTRAST_LIGHT);
    assertThat(Theme.CONTRAST_DARK.on(SystemLook.USUAL)).isEqualTo(Look.CONTRAST_DARK);
  }
}
