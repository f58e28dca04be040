package app.qadam.content.photo;

import app.qadam.content.Inspection;
import app.qadam.content.Inspector;
import app.qadam.content.PictureHeader;
import app.qadam.content.Pixels;
import app.qadam.content.Preview;
import app.qadam.model.Phrase;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** A picture that may become the photo; its bytes are never changed. */
public final class Photo {
  private final byte[] bytes;
  private final PictureHeader header;

  private Photo(byte[] bytes, PictureHeader header) {
    this.bytes = bytes;
    this.header = header;
  }

  /** Looks into a file and opens it if it is a picture; not on the window's thread. */
  public static Opened open(byte[] bytes) {
    return open(Inspector.inspect(bytes), bytes);
  }

  /** As {@link #open(byte[])} for bytes that were looked into. */
  public static Opened open(Inspection inspection, byte[] bytes) {
    if (inspection.sentence().isPresent()) {
      return new Opened.Refused(inspection.sentence().get());
    }
    var header = PictureHeader.of(bytes);
    if (header.isEmpty()) {
      return new Opened.Refused(Phrase.of("photo.refused.no-picture"));
    }
    return switch (header.get().coding()) {
      case FOR_PRINTING -> new Opened.Refused(Phrase.of("photo.refused.for-printing"));
      case UNUSUAL -> new Opened.Refused(Phrase.of("photo.refused.unusual"));
      case USUAL ->
          Crop.fitsInto(header.get().width(), header.get().height())
              ? new Opened.Ready(new Photo(bytes, header.get()))
              : new Opened.Refused(Phrase.of("photo.refused.tiny"));
    };
  }

  /** The width when it is held upright, in pixels. */
  public int width() {
    return header.width();
  }

  /** The height when it is held upright, in pixels. */
  public int height() {
    return header.height();
  }

  /** What it says of itself: kind, orientation, stated resolution, whether it has a location. */
  public PictureHeader header() {
    return header;
  }

  /** In bytes. */
  public int size() {
    return bytes.length;
  }

  /** The largest frame, in the middle. */
  public Crop largestCrop() {
    return Crop.largest(width(), height());
  }

  /** The picture upright, for the screen; not on the window's thread. */
  public Optional<BufferedImage> preview(int boxWidth, int boxHeight) {
    return Preview.of(bytes, header.kind(), boxWidth, boxHeight);
  }

  Optional<Pixels.Part> pixels(Crop crop, long most) {
    if (!crop.isInside(width(), height())) {
      throw new IllegalArgumentException("the frame leaves the picture");
    }
    return Pixels.part(bytes, header, crop.rectangle(), most);
  }
}
