package app.qadam.store;

/**
 * Which file something was taken from, and how far it was then.
 *
 * @param id the file's own name for ever, kept by its copies; it says nothing of the person
 * @param changes the number of the last line of its history, 0 when there is none; it only grows
 */
public record FileMark(String id, long changes) {
  public FileMark {
    if (!isName(id)) {
      throw new IllegalArgumentException("a file's name is 32 hexadecimal digits, not " + id);
    }
    if (changes < 0) {
      throw new IllegalArgumentException("a history has no fewer than 0 lines, not " + changes);
    }
  }

  static boolean isName(String id) {
    return id.matches("[0-9a-f]{32}");
  }
}
