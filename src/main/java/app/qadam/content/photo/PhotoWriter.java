package app.qadam.content.photo;

import app.qadam.content.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a frame of a photo as a JPEG that is ready to hand in. */
public final class PhotoWriter {
  private static final float QUALITY = 0.95f;

  /** What is decoded at most; a frame of more pixels is sampled, and becomes smaller anyway. */
  private static final long MOST_DECODED = 16_000_000;

  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  private PhotoWriter() {}

  /**
   * The frame upright, in sRGB, with 300 dpi written into it and nothing that a camera wrote: no
   * EXIF, no location. Pixels stay as they are, unless there are more than {@link
   * PhotoSize#MOST_WIDTH} × {@link PhotoSize#MOST_HEIGHT}; never stretched. Not on the window's
   * thread. Nothing when the pixels cannot be decoded.
   */
  public static Optional<Written> jpeg(Photo photo, Crop crop) {
    return photo.pixels(crop, MOST_DECODED).map(part -> written(part, crop));
  }

  private static Written written(Pixels.Part part, Crop crop) {
    boolean smaller = crop.width() > PhotoSize.MOST_WIDTH;
    var image = smaller ? part.smaller(PhotoSize.MOST_WIDTH, PhotoSize.MOST_HEIGHT) : part.image();
    try {
      return new Written(
          encoded(image), image.getWidth(), image.getHeight(), smaller, part.onWhite());
    } catch (IOException e) {
      throw new IllegalStateException("Java writes any picture to memory as a JPEG", e);
    }
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, withDensity(writer, image, how)), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** What Java would write beside the picture, with 300 dots per inch in it. */
  private static IIOMetadata withDensity(
      ImageWriter writer, BufferedImage image, ImageWriteParam how) throws IOException {
    var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how);
    var tree = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    var head = (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
    // 1: dots per inch.
    head.setAttribute("resUnits", "1");
    head.setAttribute("Xdensity", String.valueOf(PhotoSize.DPI));
    head.setAttribute("Ydensity", String.valueOf(PhotoSize.DPI));
    metadata.setFromTree(FORMAT, tree);
    return metadata;
  }
}
