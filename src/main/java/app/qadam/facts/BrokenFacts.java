package app.qadam.facts;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A facts file that cannot be trusted: names the file, the place in it and what is wrong. */
public final class BrokenFacts extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  static final String WHOLE_FILE = "the whole file";

  private final String file;
  private final String place;
  private final String what;

  BrokenFacts(String file, String place, String what, @Nullable Throwable cause) {
    super(within(file, place) + ": " + what, cause);
    this.file = file;
    this.place = place;
    this.what = what;
  }

  BrokenFacts(String file, String place, String what) {
    this(file, place, what, null);
  }

  private static String within(String file, String place) {
    return place.equals(WHOLE_FILE) ? file : file + ", " + place;
  }

  /** Where it is and what is wrong, in a sentence that has the name of a whole file already. */
  public String in(String name) {
    if (!file.equals(name)) {
      return within(file, place) + ": " + what;
    }
    return place.equals(WHOLE_FILE) ? what : place + ": " + what;
  }

  /** The name of the file, or of the part of a bundle. */
  public String file() {
    return file;
  }

  /** Where in it. */
  public String place() {
    return place;
  }

  /** What is wrong there. */
  public String what() {
    return what;
  }
}
