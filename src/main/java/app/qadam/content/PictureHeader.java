package app.qadam.content;

import app.qadam.model.document.FileKind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a JPEG or a PNG says of itself before anything is decoded.
 *
 * @param storedWidth in pixels, as stored
 * @param storedHeight in pixels, as stored
 * @param dpi the stated resolution in dots per inch; most cameras state 72, which means nothing
 * @param located whether it says where it was taken: a latitude or longitude in EXIF or XMP
 */
public record PictureHeader(
    FileKind kind,
    int storedWidth,
    int storedHeight,
    Coding coding,
    Orientation orientation,
    OptionalInt dpi,
    boolean located) {
  /**
   * The most pixels of a picture that is decoded: 100 megapixels, our own limit. That is more than
   * a page of A3 scanned at 600 dpi, or what telephones take unless told otherwise; and 400 MB when
   * decoded whole, which nothing here does.
   */
  public static final long MOST_PIXELS = 100_000_000;

  /** How the pixels are stored. */
  public enum Coding {
    /** As every program reads it. */
    USUAL,
    /** In four inks, for a printing press. */
    FOR_PRINTING,
    /** In a way that few programs read: lossless, arithmetic or twelve-bit JPEG. */
    UNUSUAL
  }

  /** The header of a JPEG or PNG; none when it has no sides or is neither. */
  public static Optional<PictureHeader> of(byte[] bytes) {
    return switch (Signatures.kind(bytes)) {
      case JPEG -> JpegScan.of(bytes).header();
      case PNG -> PngScan.of(bytes).header();
      case PDF, DOCX, HEIC, WEBP, GIF, TIFF, BMP, DOC, ODT, RTF, ZIP, KEY, TEXT, UNKNOWN ->
          Optional.empty();
    };
  }

  /** The width when it is held upright, in pixels. */
  public int width() {
    return orientation.swapsSides() ? storedHeight : storedWidth;
  }

  /** The height when it is held upright, in pixels. */
  public int height() {
    return orientation.swapsSides() ? storedWidth : storedHeight;
  }

  public boolean hasTooManyPixels() {
    return (long) storedWidth * storedHeight > MOST_PIXELS;
  }

  Detail detail() {
    return new Detail.Picture(width(), height());
  }
}
