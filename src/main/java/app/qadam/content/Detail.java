package app.qadam.content;

/** What is known of a file beside its kind. */
public sealed interface Detail {
  /** Nothing more. */
  record None() implements Detail {}

  /**
   * A PDF.
   *
   * @param version as the file states it, {@code 1.4} to {@code 2.0}
   * @param ownerLocked whether it opens without a password but forbids something, such as printing
   *     or changing it; a portal that adds a stamp may refuse such a file
   */
  record Pdf(int pages, String version, boolean ownerLocked) implements Detail {}

  /** A picture; its sides in pixels when it is held upright. */
  record Picture(int width, int height) implements Detail {}
}
