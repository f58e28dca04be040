package app.qadam.content.photo;

/** The size that is asked for, and what follows from it. */
public final class PhotoSize {
  /** Width of the print in millimetres; the programme's page says 3.5 × 4.5 cm. */
  public static final int WIDTH_MM = 35;

  /** Height of the print in millimetres; the programme's page says 3.5 × 4.5 cm. */
  public static final int HEIGHT_MM = 45;

  /** Dots per inch of a good print, and what is written into the file. */
  public static final int DPI = 300;

  /** 35 mm at 300 dpi, in pixels: arithmetic, no source asks for it. */
  public static final int LEAST_WIDTH = 413;

  /** 45 mm at 300 dpi, in pixels: arithmetic, no source asks for it. */
  public static final int LEAST_HEIGHT = 531;

  /** Four times the least, in pixels: finer than any print shows, so more is scaled down to it. */
  public static final int MOST_WIDTH = 4 * LEAST_WIDTH;

  /** As {@link #MOST_WIDTH}. */
  public static final int MOST_HEIGHT = 4 * LEAST_HEIGHT;

  private PhotoSize() {}

  /** The height that goes with a width, to the nearest pixel. */
  public static int heightFor(int width) {
    return (int) Math.round((double) width * HEIGHT_MM / WIDTH_MM);
  }

  /** Whether the sides stand as 35 to 45, within one pixel. */
  public static boolean hasShape(int width, int height) {
    return Math.abs((double) width * HEIGHT_MM / WIDTH_MM - height) <= 1
        || Math.abs((double) height * WIDTH_MM / HEIGHT_MM - width) <= 1;
  }
}
