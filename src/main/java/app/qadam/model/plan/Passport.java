package app.qadam.model.plan;

/** The passport over the whole route. */
public final class Passport {
  /** Its id among the documents. */
  static final String DOCUMENT = "passport";

  private Passport() {}
}
