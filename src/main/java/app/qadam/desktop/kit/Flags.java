package app.qadam.desktop.kit;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** Country flags as pictures: flags of a text font do not show on every system. */
public final class Flags {
  private static final double WIDTH = 20;
  private static final Map<String, Image> IMAGES = new ConcurrentHashMap<>();

  private Flags() {}

  /** The flag of a country; decoration beside its name, so it is not read out. */
  public static ImageView of(String country) {
    var view = new ImageView(IMAGES.computeIfAbsent(country, Flags::load));
    view.setFitWidth(WIDTH);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.getStyleClass().add("flag");
    return view;
  }

  private static Image load(String country) {
    var path = "/app/qadam/look/flags/" + country + ".png";
    return new Image(Objects.requireNonNull(Flags.class.getResource(path), path).toExternalForm());
  }
}
