package app.qadam.desktop.shell;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's own pictures. */
final class Pictures {
  private Pictures() {}

  /** The icon, {@code size} pixels square. */
  static Image icon(int size) {
    var path = "/app/qadam/look/icon/" + size + ".png";
    return new Image(
        Objects.requireNonNull(Pictures.class.getResource(path), path).toExternalForm());
  }

  /** The icon in the sizes that window managers ask for. */
  static List<Image> icons() {
    return List.of(16, 32, 48, 128).stream().map(Pictures::icon).toList();
  }
}
