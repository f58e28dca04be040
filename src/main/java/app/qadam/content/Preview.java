package app.qadam.content;

import app.qadam.model.document.FileKind;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** A file as a small picture: the picture itself, or the first page of a PDF. */
public final class Preview {
  /** Decoded at most twice as long and twice as wide as shown, so that it can be made smooth. */
  private static final int FINENESS = 4;

  private Preview() {}

  /**
   * The picture of a file without trouble, upright, sRGB, never larger than it is and never larger
   * than the box; takes its time, so not on the window's thread. Nothing for kinds without a
   * picture, and for what cannot be drawn, such as a picture in printing inks.
   *
   * @param width of the box, in pixels
   * @param height of the box, in pixels
   * @return of {@link BufferedImage#TYPE_INT_RGB}
   */
  public static Optional<BufferedImage> of(byte[] bytes, FileKind kind, int width, int height) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a preview needs a box of at least one pixel");
    }
    return switch (kind) {
      case JPEG, PNG ->
          PictureHeader.of(bytes).flatMap(header -> picture(bytes, header, width, height));
      case PDF -> PdfFile.firstPage(bytes, width, height);
      case DOCX, HEIC, WEBP, GIF, TIFF, BMP, DOC, ODT, RTF, ZIP, KEY, TEXT, UNKNOWN ->
          Optional.empty();
    };
  }

  private static Optional<BufferedImage> picture(
      byte[] bytes, PictureHeader header, int width, int height) {
    var all = new Rectangle(header.width(), header.height());
    double scale = Math.min(1, Math.min((double) width / all.width, (double) height / all.height));
    int across = Math.max(1, (int) Math.round(all.width * scale));
    int down = Math.max(1, (int) Math.round(all.height * scale));
    return Pixels.part(bytes, header, all, (long) FINENESS * across * down)
        .map(part -> part.smaller(across, down));
  }
}
