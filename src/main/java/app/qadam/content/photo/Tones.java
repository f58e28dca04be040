package app.qadam.content.photo;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The colours of a frame, sampled.
 *
 * @param hasColour whether it is more than grey
 * @param leftCorner mean lightness of the left upper corner: L* of CIELAB, 0 black to 100 white
 * @param rightCorner of the right one
 */
record Tones(boolean hasColour, int leftCorner, int rightCorner) {
  /** What we call light: white walls in a dim room measure about 80, light grey paper 85. */
  static final int LIGHT = 75;

  /** How far the channels of a pixel may lie apart and be grey; JPEG alone makes a few. */
  private static final int GREY = 16;

  /** The part of the pixels that has to have colour; a face has far more, a stain less. */
  private static final double SOME = 0.02;

  /** A corner's sides as parts of the frame's. */
  private static final double CORNER = 0.12;

  private static final long SAMPLES = 100_000;

  static Optional<Tones> of(Photo photo, Crop crop) {
    return photo.pixels(crop, SAMPLES).map(part -> of(part.image()));
  }

  private static Tones of(BufferedImage image) {
    int width = Math.max(1, (int) (image.getWidth() * CORNER));
    int height = Math.max(1, (int) (image.getHeight() * CORNER));
    return new Tones(
        hasColour(image),
        lightness(image, 0, width, height),
        lightness(image, image.getWidth() - width, width, height));
  }

  private static boolean hasColour(BufferedImage image) {
    long coloured = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int pixel = image.getRGB(x, y);
        int red = (pixel >> 16) & 0xff;
        int green = (pixel >> 8) & 0xff;
        int blue = pixel & 0xff;
        int apart = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        if (apart > GREY) {
          coloured++;
        }
      }
    }
    return coloured > SOME * image.getWidth() * image.getHeight();
  }

  private static int lightness(BufferedImage image, int left, int width, int height) {
    double light = 0;
    for (int y = 0; y < height; y++) {
      for (int x = left; x < left + width; x++) {
        int pixel = image.getRGB(x, y);
        light +=
            0.2126 * linear((pixel >> 16) & 0xff)
                + 0.7152 * linear((pixel >> 8) & 0xff)
                + 0.0722 * linear(pixel & 0xff);
      }
    }
    double mean = light / ((double) width * height);
    double cube = mean > 0.008856 ? Math.cbrt(mean) : (903.3 * mean + 16) / 116;
    return (int) Math.round(116 * cube - 16);
  }

  /** A channel of sRGB as linear light, 0 to 1; IEC 61966-2-1. */
  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
