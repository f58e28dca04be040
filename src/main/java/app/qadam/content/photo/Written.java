package app.qadam.content.photo;

/** The photo as a new JPEG. */
public final class Written {
  private final byte[] jpeg;
  private final int width;
  private final int height;
  private final boolean smaller;
  private final boolean onWhite;

  Written(byte[] jpeg, int width, int height, boolean smaller, boolean onWhite) {
    this.jpeg = jpeg;
    this.width = width;
    this.height = height;
    this.smaller = smaller;
    this.onWhite = onWhite;
  }

  /** The file's content, not copied. */
  public byte[] jpeg() {
    return jpeg;
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** Whether it has fewer pixels than the frame had. */
  public boolean isSmaller() {
    return smaller;
  }

  /** Whether something was see-through and now lies on white. */
  public boolean isOnWhite() {
    return onWhite;
  }
}
