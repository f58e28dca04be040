package app.qadam.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** The files of the tests' resources, whose make.sh says how each was made, and some made here. */
public final class Samples {
  /** Every file there that is attached without trouble. */
  public static final List<String> GOOD =
      List.of(
          "orientation-1.jpg",
          "orientation-6.jpg",
          "gps.jpg",
          "grey.jpg",
          "cmyk.jpg",
          "progressive.jpg",
          "see-through.png",
          "palette.png",
          "grey-16.png",
          "pdf-1.4.pdf",
          "pdf-1.7.pdf",
          "pdf-2.0.pdf",
          "owner-256.pdf",
          "letter.docx");

  private Samples() {}

  public static byte[] bytes(String name) {
    var path = "/app/qadam/content/" + name;
    try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning of a file. */
  public static byte[] cut(String name, double part) {
    var bytes = bytes(name);
    return Arrays.copyOf(bytes, (int) (bytes.length * part));
  }

  public static byte[] written(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A small PNG whose head states sides that it does not have. */
  public static byte[] pngThatClaims(int width, int height) {
    var bytes = written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
    var buffer = ByteBuffer.wrap(bytes);
    buffer.putInt(16, width).putInt(20, height);
    var sum = new CRC32();
    sum.update(bytes, 12, 17);
    buffer.putInt(29, (int) sum.getValue());
    return bytes;
  }

  /** A file in which a text stands for another of the same length. */
  public static byte[] changed(String name, String from, String to) {
    var text = new String(bytes(name), StandardCharsets.ISO_8859_1);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }
}
