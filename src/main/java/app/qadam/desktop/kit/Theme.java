package app.qadam.desktop.kit;

import app.qadam.model.Named;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** What can be chosen to look at; or as the system has it, also when that changes meanwhile. */
public enum Theme implements Named {
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark"),
  CONTRAST_LIGHT("contrast-light"),
  CONTRAST_DARK("contrast-dark");

  private static final String FOLDER = "/app/qadam/look/";

  /** The size of ordinary text at 100 %, in pixels. */
  private static final double BASE_SIZE = 14;

  /** Set by the packaged program: where the fonts lie as files, which JavaFX need not copy. */
  private static final String FONTS = "qadam.fonts";

  private static boolean fontsLoaded;

  /** Before the size of a scene's text, among the styles of its root. */
  private static final String SIZE = "size-";

  private final String id;

  Theme(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** What is worn on a system with these wishes. */
  public Look on(SystemLook system) {
    return switch (this) {
      case SYSTEM -> Look.of(system.dark(), system.contrast());
      case LIGHT -> Look.LIGHT;
      case DARK -> Look.DARK;
      case CONTRAST_LIGHT -> Look.CONTRAST_LIGHT;
      case CONTRAST_DARK -> Look.CONTRAST_DARK;
    };
  }

  /**
   * Dresses a scene as the system stands now.
   *
   * @param percent the size of its text, 100 for the usual
   */
  public void dress(Scene scene, int percent) {
    dress(scene, percent, SystemLook.now());
  }

  /**
   * Dresses a scene.
   *
   * @param percent the size of its text, 100 for the usual
   */
  public void dress(Scene scene, int percent, SystemLook system) {
    var look = on(system);
    colour(look);
    var own = sheet("qadam");
    if (!scene.getStylesheets().contains(own)) {
      scene.getStylesheets().add(own);
    }
    dress(scene.getRoot(), percent, look);
  }

  /**
   * Chooses the colours before the first control, for which JavaFX would read sheets of its own.
   */
  public void prepare() {
    colour(on(SystemLook.now()));
  }

  private static void colour(Look look) {
    var colours = sheet(look.sheet());
    if (!colours.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(colours);
    }
  }

  private static void dress(Parent root, int percent, Look look) {
    var styles = root.getStyleClass();
    styles.removeAll("light", "dark", "contrast");
    styles.removeIf(style -> style.startsWith(SIZE));
    styles.addAll(look.isDark() ? "dark" : "light", SIZE + percent);
    if (look.isContrast()) {
      styles.add("contrast");
    }
    root.setStyle("-fx-font-size: " + BASE_SIZE * percent / 100 + "px;");
  }

  /** The size of ordinary text where a node stands, in pixels. */
  public static double em(Node node) {
    var root = node.getScene() == null ? null : node.getScene().getRoot();
    if (root != null) {
      // Asked for each part of a picture, each time it is laid out.
      for (String style : root.getStyleClass()) {
        if (style.startsWith(SIZE)) {
          return BASE_SIZE * Integer.parseInt(style.substring(SIZE.length())) / 100;
        }
      }
    }
    return BASE_SIZE;
  }

  /** Loads the fonts that Qadam ships, once; to be called before the first scene, on any thread. */
  public static synchronized void loadFonts() {
    if (fontsLoaded) {
      return;
    }
    fontsLoaded = true;
    for (String font : new String[] {"Inter-Regular", "Inter-SemiBold", "Inter-Bold"}) {
      var name = font + ".ttf";
      if (Optional.ofNullable(System.getProperty(FONTS))
          .map(folder -> Font.loadFont(Path.of(folder, name).toUri().toString(), BASE_SIZE))
          .isEmpty()) {
        Font.loadFont(address("fonts/" + name), BASE_SIZE);
      }
    }
  }

  /** A style sheet as JavaFX reads it without parsing; as text where the build made no such. */
  private static String sheet(String name) {
    var made = Theme.class.getResource(FOLDER + name + ".bss");
    return made == null ? address(name + ".css") : made.toExternalForm();
  }

  private static String address(String name) {
    var path = FOLDER + name;
    return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
  }
}
