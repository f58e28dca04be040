package app.qadam.content;

/** What is known of a file beside its kind. */
public sealed interface Detail {
  /** Nothing more. */
  record None() implements Detail {}

  /**
   * A PDF.
   *
   * @param version as the file states it, {@code 1.4} to {@code 2.0}
   * @param ownerLocked whether its owner's password protects it: it opens without one, but may
   *     forbid printing or changing; a portal that puts a stamp on it may refuse it
   */
  record Pdf(int pages, String version, boolean ownerLocked) implements Detail {}

  /** A picture; its sides in pixels when it is held upright. */
  record Picture(int width, int height) implements Detail {}
}
