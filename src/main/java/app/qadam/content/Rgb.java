package app.qadam.content;

import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;

/** Pictures as sRGB, eight bits a channel, without anything see-through. */
final class Rgb {
  private static final int WHITE = 255;

  private Rgb() {}

  /** The pixels of a picture of {@link BufferedImage#TYPE_INT_RGB}, row by row, not copied. */
  static int[] of(BufferedImage picture) {
    if (picture.getRaster().getDataBuffer() instanceof DataBufferInt data) {
      return data.getData();
    }
    throw new IllegalArgumentException("not a picture of whole numbers");
  }

  /**
   * A decoded picture as {@link BufferedImage#TYPE_INT_RGB}.
   *
   * @param image what came out
   * @param onWhite whether something was see-through and now lies on white
   */
  record Plain(BufferedImage image, boolean onWhite) {}

  static Plain plain(BufferedImage decoded) {
    var model = decoded.getColorModel();
    if (!(model instanceof IndexColorModel) && model.getNumColorComponents() == 1) {
      return grey(decoded);
    }
    var source = decoded;
    if (!(model instanceof IndexColorModel) && !model.getColorSpace().isCS_sRGB()) {
      source =
          new BufferedImage(
              decoded.getWidth(),
              decoded.getHeight(),
              model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
      new ColorConvertOp(null).filter(decoded, source);
    }
    return overWhite(source);
  }

  /**
   * Takes grey as it is written. Java takes it for linear light, and would make it lighter than
   * every viewer shows it.
   */
  private static Plain grey(BufferedImage decoded) {
    var raster = decoded.getRaster();
    var model = decoded.getColorModel();
    int most = (1 << model.getComponentSize(0)) - 1;
    boolean alpha = model.hasAlpha();
    boolean onWhite = false;
    int width = decoded.getWidth();
    var image = new BufferedImage(width, decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
    var to = of(image);
    var row = new int[width * raster.getNumBands()];
    for (int y = 0; y < decoded.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int at = x * raster.getNumBands();
        int value = row[at] * WHITE / most;
        if (alpha && row[at + 1] != most) {
          value = mixed(value, row[at + 1] * WHITE / most);
          onWhite = true;
        }
        to[y * width + x] = (value << 16) | (value << 8) | value;
      }
    }
    return new Plain(image, onWhite);
  }

  private static Plain overWhite(BufferedImage source) {
    if (source.getType() == BufferedImage.TYPE_INT_RGB
        && source.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_INT) {
      return new Plain(source, false);
    }
    int width = source.getWidth();
    var image = new BufferedImage(width, source.getHeight(), BufferedImage.TYPE_INT_RGB);
    var to = of(image);
    boolean onWhite = false;
    for (int y = 0; y < source.getHeight(); y++) {
      source.getRGB(0, y, width, 1, to, y * width, width);
      for (int i = y * width; i < (y + 1) * width; i++) {
        int alpha = to[i] >>> 24;
        if (alpha != WHITE) {
          onWhite = true;
          to[i] =
              (mixed((to[i] >> 16) & 0xff, alpha) << 16)
                  | (mixed((to[i] >> 8) & 0xff, alpha) << 8)
                  | mixed(to[i] & 0xff, alpha);
        }
      }
    }
    return new Plain(image, onWhite);
  }

  private static int mixed(int value, int alpha) {
    return (value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
  }

  /** Makes a picture smaller; each new pixel is the mean of what lies under it. Never larger. */
  static BufferedImage smaller(BufferedImage image, int width, int height) {
    if (width >= image.getWidth() && height >= image.getHeight()) {
      return image;
    }
    var narrow = narrower(image, Math.min(width, image.getWidth()), false);
    return narrower(narrow, Math.min(height, image.getHeight()), true);
  }

  /** Makes one side shorter: the width, or the height when {@code down}. */
  private static BufferedImage narrower(BufferedImage image, int length, boolean down) {
    int width = image.getWidth();
    int height = image.getHeight();
    int longer = down ? height : width;
    if (length == longer) {
      return image;
    }
    var result =
        down
            ? new BufferedImage(width, length, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(length, height, BufferedImage.TYPE_INT_RGB);
    var from = of(image);
    var to = of(result);
    int lines = down ? width : height;
    int step = down ? width : 1;
    double span = (double) longer / length;
    for (int line = 0; line < lines; line++) {
      int start = down ? line : line * width;
      for (int i = 0; i < length; i++) {
        to[down ? i * width + line : line * length + i] =
            mean(from, start, step, i * span, Math.min(longer, (i + 1) * span));
      }
    }
    return result;
  }

  private static int mean(int[] pixels, int start, int step, double from, double to) {
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int i = (int) from; i < to; i++) {
      double part = Math.min(i + 1, to) - Math.max(i, from);
      int pixel = pixels[start + i * step];
      red += part * ((pixel >> 16) & 0xff);
      green += part * ((pixel >> 8) & 0xff);
      blue += part * (pixel & 0xff);
    }
    double all = to - from;
    return ((int) Math.round(red / all) << 16)
        | ((int) Math.round(green / all) << 8)
        | (int) Math.round(blue / all);
  }
}
