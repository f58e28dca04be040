package app.qadam.content;

import app.qadam.content.Inspector.Found;
import app.qadam.content.PictureHeader.Coding;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes JPEG and PNG: a part, or every n-th pixel, so that no picture fills the memory. */
public final class Pixels {
  /** What is decoded to see whether a picture can be. */
  private static final int TO_LOOK_AT = 1_000_000;

  private Pixels() {}

  /** A decoder's work with one picture. */
  private interface Work<T> {
    T with(ImageReader reader, ImageReadParam how) throws IOException;
  }

  /**
   * A part of a picture, upright, as sRGB without anything see-through.
   *
   * @param image of {@link BufferedImage#TYPE_INT_RGB}
   * @param onWhite whether something was see-through and now lies on white
   */
  public record Part(BufferedImage image, boolean onWhite) {
    /** The picture with fewer pixels, each the mean of what lies under it; never stretched. */
    public BufferedImage smaller(int width, int height) {
      return Rgb.smaller(image, width, height);
    }
  }

  /**
   * Decodes a part of the upright picture, every n-th pixel so that it has at most {@code most}.
   * Nothing when it has too many pixels, cannot be decoded, or is coded in an unusual way.
   *
   * @param part in pixels of the upright picture; lies inside it
   */
  public static Optional<Part> part(byte[] bytes, PictureHeader header, Rectangle part, long most) {
    if (header.hasTooManyPixels() || header.coding() != Coding.USUAL) {
      return Optional.empty();
    }
    var orientation = header.orientation();
    var stored = orientation.stored(part, header.storedWidth(), header.storedHeight());
    return decode(bytes, header, stored, most, (reader, how) -> reader.read(0, how))
        .map(Rgb::plain)
        .map(plain -> new Part(orientation.upright(plain.image()), plain.onWhite()));
  }

  /** Whether a picture can be attached: of a size that can be decoded, and whole. */
  static Found look(byte[] bytes, PictureHeader header, boolean whole) {
    if (header.hasTooManyPixels()) {
      return Found.trouble(header.kind(), Trouble.TOO_MANY_PIXELS);
    }
    return whole && (header.coding() == Coding.UNUSUAL || canBeDecoded(bytes, header))
        ? Found.good(header.kind(), header.detail())
        : Found.trouble(header.kind(), Trouble.TRUNCATED);
  }

  private static boolean canBeDecoded(byte[] bytes, PictureHeader header) {
    var all = new Rectangle(header.storedWidth(), header.storedHeight());
    return decode(
            bytes,
            header,
            all,
            TO_LOOK_AT,
            // Inks have no picture of Java's, but the decoder is the same.
            (reader, how) ->
                reader.canReadRaster()
                    ? reader.readRaster(0, how)
                    : reader.read(0, how).getRaster())
        .isPresent();
  }

  private static <T> Optional<T> decode(
      byte[] bytes, PictureHeader header, Rectangle stored, long most, Work<T> work) {
    var readers = ImageIO.getImageReadersByFormatName(header.kind().extension());
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    var reader = readers.next();
    // ImageIO's own streams would write the picture to a temporary file.
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != header.storedWidth()
          || reader.getHeight(0) != header.storedHeight()) {
        // Two readings of one file: whoever made it wants the limit to look at the wrong one.
        return Optional.empty();
      }
      var how = reader.getDefaultReadParam();
      how.setSourceRegion(stored);
      int step = step(stored, most);
      how.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(work.with(reader, how));
    } catch (IOException | RuntimeException e) {
      // Java's decoders answer damaged pictures with either.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static int step(Rectangle stored, long most) {
    int step = 1;
    while ((long) Math.ceilDiv(stored.width, step) * Math.ceilDiv(stored.height, step) > most) {
      step++;
    }
    return step;
  }
}
