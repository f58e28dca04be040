package app.qadam.desktop.kit;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** Country flags as pictures: flags of a text font do not show on every system. */
public final class Flags {
  private static final double WIDTH = 20;
  private static final Map<String, Image> IMAGES = new ConcurrentHashMap<>();

  private Flags() {}

  /** The flag of a country; decoration beside its name, so it is not read out. */
  public static ImageView of(String country) {
    var view = empty();
    show(view, country);
    return view;
  }

  /** A place for the flags of one country after another. */
  public static ImageView empty() {
    var view = new ImageView();
    view.setFitWidth(WIDTH);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.getStyleClass().add("flag");
    return view;
  }

  /** Shows the flag of a country in a place for flags. */
  public static void show(ImageView view, String country) {
    view.setImage(IMAGES.computeIfAbsent(country, Flags::load));
  }

  private static Image load(String country) {
    // A table that came later may name countries whose flags are not shipped.
    return Optional.ofNullable(address(country))
        .or(() -> Optional.ofNullable(address("none")))
        .map(address -> new Image(address.toExternalForm()))
        .orElseThrow();
  }

  private static @Nullable URL address(String name) {
    return Flags.class.getResource("/app/qadam/look/flags/" + name + ".png");
  }
}
