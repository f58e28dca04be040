package app.qadam.desktop.walk;

/**
 * Something that a person would stumble over.
 *
 * @param where on which page
 * @param kind what kind of thing it is
 * @param node the way to the node
 * @param text what stands there, or what is said about it
 */
public record Finding(Where where, Kind kind, String node, String text) {
  /** What the walk looks for. */
  public enum Kind {
    CUT,
    BROKEN_WORD,
    STICKS_OUT,
    OVERLAP,
    NO_NAME,
    FOCUS,
    SCROLLBAR
  }

  @Override
  public String toString() {
    return "%s | %s | %s | %s".formatted(where, kind, node, text.replace('\n', ' '));
  }
}
