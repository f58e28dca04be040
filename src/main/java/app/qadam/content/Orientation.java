package app.qadam.content;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How a stored picture is turned to stand upright: EXIF's tag 0x0112, by CIPA DC-008 chapter 4.6.4.
 */
public enum Orientation {
  AS_STORED(1),
  MIRRORED(2),
  TURNED_180(3),
  MIRRORED_TURNED_180(4),
  MIRRORED_TURNED_270(5),
  /** A quarter to the right makes it upright: the usual one of a telephone held upright. */
  TURNED_90(6),
  MIRRORED_TURNED_90(7),
  TURNED_270(8);

  private final int tag;

  Orientation(int tag) {
    this.tag = tag;
  }

  /** EXIF's number, 1 to 8. */
  public int tag() {
    return tag;
  }

  /** The orientation of EXIF's number; any other number means as stored. */
  static Orientation of(int tag) {
    return Arrays.stream(values()).filter(one -> one.tag == tag).findFirst().orElse(AS_STORED);
  }

  /** Whether what is stored as width is the height of the upright picture. */
  public boolean swapsSides() {
    return tag >= 5;
  }

  /**
   * Where a part of the upright picture is stored.
   *
   * @param width of the stored picture
   * @param height of the stored picture
   */
  Rectangle stored(Rectangle upright, int width, int height) {
    int x = storedX(upright.x, upright.y, width);
    int y = storedY(upright.x, upright.y, height);
    int lastX = storedX(upright.x + upright.width - 1, upright.y + upright.height - 1, width);
    int lastY = storedY(upright.x + upright.width - 1, upright.y + upright.height - 1, height);
    return new Rectangle(
        Math.min(x, lastX), Math.min(y, lastY), Math.abs(lastX - x) + 1, Math.abs(lastY - y) + 1);
  }

  /** The picture upright, as {@link BufferedImage#TYPE_INT_RGB}; the same one when it is. */
  BufferedImage upright(BufferedImage stored) {
    if (this == AS_STORED) {
      return stored;
    }
    int width = stored.getWidth();
    int height = stored.getHeight();
    var upright =
        swapsSides()
            ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var from = Rgb.of(stored);
    var to = Rgb.of(upright);
    int columns = upright.getWidth();
    for (int y = 0; y < upright.getHeight(); y++) {
      for (int x = 0; x < columns; x++) {
        to[y * columns + x] = from[storedY(x, y, height) * width + storedX(x, y, width)];
      }
    }
    return upright;
  }

  private int storedX(int x, int y, int width) {
    return switch (this) {
      case AS_STORED, MIRRORED_TURNED_180 -> x;
      case MIRRORED, TURNED_180 -> width - 1 - x;
      case MIRRORED_TURNED_270, TURNED_90 -> y;
      case MIRRORED_TURNED_90, TURNED_270 -> width - 1 - y;
    };
  }

  private int storedY(int x, int y, int height) {
    return switch (this) {
      case AS_STORED, MIRRORED -> y;
      case TURNED_180, MIRRORED_TURNED_180 -> height - 1 - y;
      case MIRRORED_TURNED_270, TURNED_270 -> x;
      case TURNED_90, MIRRORED_TURNED_90 -> height - 1 - x;
    };
  }
}
