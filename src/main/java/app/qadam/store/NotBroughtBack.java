package app.qadam.store;

import app.qadam.model.Phrase;
import java.io.Serial;

/** Why an export cannot be brought back, and at which place in it; no file was made. */
public final class NotBroughtBack extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Phrase where;
  private final transient Phrase what;

  /**
   * @param where the place, as {@link JsonPlace} writes it
   * @param what is wrong there
   */
  public NotBroughtBack(Phrase where, Phrase what) {
    super(where.arguments() + " " + what.key());
    this.where = where;
    this.what = what;
  }

  /** Where in the export. */
  public Phrase where() {
    return where;
  }

  /** What is wrong there. */
  public Phrase what() {
    return what;
  }

  /** The whole sentence. */
  public Phrase sentence() {
    return Phrase.of("bring-back.refused", where, what);
  }
}
