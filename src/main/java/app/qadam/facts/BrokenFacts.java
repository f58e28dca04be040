package app.qadam.facts;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A facts file that cannot be trusted: names the file, the place in it and what is wrong. */
public final class BrokenFacts extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  BrokenFacts(String file, String place, String what, @Nullable Throwable cause) {
    super(file + ", " + place + ": " + what, cause);
  }

  BrokenFacts(String file, String place, String what) {
    this(file, place, what, null);
  }
}
