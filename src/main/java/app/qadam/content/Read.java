package app.qadam.content;

/** A file that was read once: what was found in it, and its bytes if it can be attached. */
public final class Read {
  private static final byte[] NOTHING = {};

  private final Inspection inspection;
  private final byte[] bytes;

  /** Bytes that cannot be attached are let go of; a key's are never passed on. */
  Read(Inspection inspection, byte[] bytes) {
    this.inspection = inspection;
    this.bytes = inspection.canBeAttached() ? bytes : NOTHING;
  }

  public Inspection inspection() {
    return inspection;
  }

  /** The content, not copied; empty when there is trouble. */
  public byte[] bytes() {
    return bytes;
  }
}
