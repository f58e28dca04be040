package app.qadam.model.details;

/**
 * Where two texts differ: after what they begin with alike, before what they end with alike.
 *
 * @param start how many characters both begin with
 * @param end how many of the rest both end with
 */
public record Places(int start, int end) {
  private static final String NOTHING = "_";

  /** The places of two texts; letter case counts. */
  public static Places between(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int start = 0;
    while (start < most && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return new Places(start, end);
  }

  /** One of the two with the differing place in brackets: {@code IVANO[FF]}, {@code AN[_]A}. */
  public String marked(String text) {
    var differing = text.substring(start, text.length() - end);
    return text.substring(0, start)
        + "["
        + (differing.isEmpty() ? NOTHING : differing)
        + "]"
        + text.substring(text.length() - end);
  }
}
