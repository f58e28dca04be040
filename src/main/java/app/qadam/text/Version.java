package app.qadam.text;

/** Which Qadam this is. */
public final class Version {
  /** The release, as in the POM; a test holds the two together. */
  public static final String NAME = "0.1.0";

  private Version() {}
}
