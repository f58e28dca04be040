package app.qadam.model.program;

/**
 * A filter kept under a name.
 *
 * @param name not blank, at most {@value #LONGEST} characters, on one line
 */
public record SavedFilter(String name, ProgramFilter filter) {
  /** The longest name, in characters. */
  public static final int LONGEST = 80;

  public SavedFilter {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST || name.lines().count() > 1) {
      throw new IllegalArgumentException(
          "a filter's name has 1 to " + LONGEST + " characters on one line");
    }
  }
}
