package app.qadam.content;

import app.qadam.model.Named;

/** Why a file cannot be attached; its text is {@code file.trouble.<id>}. */
public enum Trouble implements Named {
  /** It holds no byte. */
  EMPTY("empty"),
  /** It is over {@link app.qadam.model.casefile.Attachment#LARGEST}; it was not read. */
  TOO_LARGE("too-large"),
  /** It is cut off, or damaged so that it cannot be read. */
  TRUNCATED("truncated"),
  /** It opens only with a password or a certificate. */
  PASSWORD("password"),
  /** It holds a private key, as the file of an EDS does. */
  KEY_FILE("key-file"),
  /** It is whole as far as was seen, but of a kind that nobody asks for; the kind says which. */
  NOT_SUPPORTED("not-supported"),
  /** It says of itself that it has more pixels than {@link PictureHeader#MOST_PIXELS}. */
  TOO_MANY_PIXELS("too-many-pixels"),
  /** It is not there, is no file, or may not be read. */
  CANNOT_READ("cannot-read");

  private final String id;

  Trouble(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
