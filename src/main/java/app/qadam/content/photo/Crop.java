package app.qadam.content.photo;

import java.awt.Rectangle;

/**
 * The part of the upright picture that becomes the photo: 35 to 45 within one pixel.
 *
 * @param x of the left edge, in pixels from the left
 * @param y of the top edge, in pixels from the top
 */
public record Crop(int x, int y, int width, int height) {
  /** The narrowest frame, in pixels; what is smaller shows no face. */
  public static final int NARROWEST = 35;

  /** The point of a frame that stays where it is while the size changes. */
  public enum Anchor {
    CENTRE(0.5, 0.5),
    TOP_LEFT(0, 0),
    TOP_RIGHT(1, 0),
    BOTTOM_LEFT(0, 1),
    BOTTOM_RIGHT(1, 1);

    private final double across;
    private final double down;

    Anchor(double across, double down) {
      this.across = across;
      this.down = down;
    }
  }

  public Crop {
    if (x < 0 || y < 0) {
      throw new IllegalArgumentException("a frame begins inside the picture");
    }
    if (width < NARROWEST || !PhotoSize.hasShape(width, height)) {
      throw new IllegalArgumentException(
          "a frame stands as 35 to 45 and is at least " + NARROWEST + " pixels wide");
    }
  }

  /** Whether a picture of these sides has room for a frame at all. */
  public static boolean fitsInto(int pictureWidth, int pictureHeight) {
    return pictureWidth >= NARROWEST && pictureHeight >= PhotoSize.heightFor(NARROWEST);
  }

  /** The largest frame in a picture of these sides, in its middle. */
  public static Crop largest(int pictureWidth, int pictureHeight) {
    return around(pictureWidth / 2.0, pictureHeight / 2.0, pictureWidth, Anchor.CENTRE)
        .in(pictureWidth, pictureHeight);
  }

  /** The frame moved by so many pixels, as far as the picture goes. */
  public Crop moved(double right, double down, int pictureWidth, int pictureHeight) {
    return new Wish(x + right, y + down, width).in(pictureWidth, pictureHeight);
  }

  /**
   * The frame made this wide, as far as the picture goes, while one point of it stays; the centre
   * gives way where it has to.
   */
  public Crop resized(int newWidth, Anchor anchor, int pictureWidth, int pictureHeight) {
    double stayX = x + width * anchor.across;
    double stayY = y + height * anchor.down;
    int wide = Math.min(newWidth, room(stayX, stayY, anchor, pictureWidth, pictureHeight));
    return around(stayX, stayY, Math.max(NARROWEST, wide), anchor).in(pictureWidth, pictureHeight);
  }

  public boolean isInside(int pictureWidth, int pictureHeight) {
    return x + (long) width <= pictureWidth && y + (long) height <= pictureHeight;
  }

  /** Whether it can be printed at 300 dpi without being stretched. */
  public boolean hasEnoughPixels() {
    return width >= PhotoSize.LEAST_WIDTH && height >= PhotoSize.LEAST_HEIGHT;
  }

  public HeadBand headBand() {
    return HeadBand.of(this);
  }

  Rectangle rectangle() {
    return new Rectangle(x, y, width, height);
  }

  /** The largest width whose height is not over this one. */
  private static int widthFor(int height) {
    int width = height;
    while (PhotoSize.heightFor(width) > height) {
      // Too high by so many rows; at least one column less.
      width -= Math.max(1, (PhotoSize.heightFor(width) - height) / 2);
    }
    return width;
  }

  private static Wish around(double stayX, double stayY, int width, Anchor anchor) {
    return new Wish(
        stayX - width * anchor.across, stayY - PhotoSize.heightFor(width) * anchor.down, width);
  }

  /** How wide it can become before it leaves the picture on a side that a corner holds. */
  private static int room(
      double stayX, double stayY, Anchor anchor, int pictureWidth, int pictureHeight) {
    if (anchor == Anchor.CENTRE) {
      return pictureWidth;
    }
    double across = anchor.across == 0 ? pictureWidth - stayX : stayX;
    double down = anchor.down == 0 ? pictureHeight - stayY : stayY;
    return (int)
        Math.floor(Math.min(across, down * PhotoSize.WIDTH_MM / PhotoSize.HEIGHT_MM) + 1e-6);
  }

  /** A frame that may stand outside the picture. */
  private record Wish(double x, double y, int width) {
    /** The nearest frame inside the picture; narrower where it would not fit. */
    Crop in(int pictureWidth, int pictureHeight) {
      if (!fitsInto(pictureWidth, pictureHeight)) {
        throw new IllegalArgumentException("the picture has no room for a frame");
      }
      int wide = Math.min(width, Math.min(pictureWidth, widthFor(pictureHeight)));
      int high = PhotoSize.heightFor(wide);
      double left = x + (width - wide) / 2.0;
      double top = y + (PhotoSize.heightFor(width) - high) / 2.0;
      return new Crop(
          (int) Math.clamp(Math.round(left), 0, (long) pictureWidth - wide),
          (int) Math.clamp(Math.round(top), 0, (long) pictureHeight - high),
          wide,
          high);
    }
  }
}
