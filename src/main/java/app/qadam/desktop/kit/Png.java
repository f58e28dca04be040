package app.qadam.desktop.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of JavaFX as PNG files; on any thread. */
public final class Png {
  private Png() {}

  /** The bytes of a PNG file. */
  public static byte[] of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      var bytes = new ByteArrayOutputStream();
      // Written in memory: Java would put a copy among the temporary files.
      try (var out = new MemoryCacheImageOutputStream(bytes)) {
        ImageIO.write(picture, "png", out);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("Java writes any picture to memory as a PNG", e);
    }
  }
}
