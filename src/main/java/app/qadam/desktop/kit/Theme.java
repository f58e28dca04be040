package app.qadam.desktop.kit;

import app.qadam.model.Named;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark; or as the system has it, also when that changes while Qadam runs. */
public enum Theme implements Named {
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark");

  /** The size of ordinary text at 100 %, in pixels. */
  private static final double BASE_SIZE = 14;

  private final String id;

  Theme(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether it is dark now. */
  public boolean isDark() {
    return switch (this) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /**
   * Dresses a scene.
   *
   * @param percent the size of its text, 100 for the usual
   */
  public void dress(Scene scene, int percent) {
    var sheet = isDark() ? new PrimerDark() : new PrimerLight();
    if (!sheet.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
    }
    var own = address("qadam.css");
    if (!scene.getStylesheets().contains(own)) {
      scene.getStylesheets().add(own);
    }
    dress(scene.getRoot(), percent);
  }

  private void dress(Parent root, int percent) {
    root.getStyleClass().removeAll("light", "dark");
    root.getStyleClass().removeIf(style -> style.startsWith("size-"));
    root.getStyleClass().addAll(isDark() ? "dark" : "light", "size-" + percent);
    root.setStyle("-fx-font-size: " + BASE_SIZE * percent / 100 + "px;");
  }

  /** The size of ordinary text where a node stands, in pixels. */
  public static double em(Node node) {
    var root = node.getScene() == null ? null : node.getScene().getRoot();
    return root == null
        ? BASE_SIZE
        : root.getStyleClass().stream()
            .filter(style -> style.startsWith("size-"))
            .findFirst()
            .map(style -> BASE_SIZE * Integer.parseInt(style.substring(5)) / 100)
            .orElse(BASE_SIZE);
  }

  /** Loads the fonts that Qadam ships; to be called once, before the first scene. */
  public static void loadFonts() {
    for (String font : new String[] {"Inter-Regular", "Inter-SemiBold", "Inter-Bold"}) {
      Font.loadFont(address("fonts/" + font + ".ttf"), BASE_SIZE);
    }
  }

  private static String address(String name) {
    var path = "/app/qadam/look/" + name;
    return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
  }
}
