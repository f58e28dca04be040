package app.qadam.model.eligibility;

import app.qadam.model.Named;

/** What the applicant answers to a question. */
public enum Reply implements Named {
  YES("yes"),
  NO("no"),
  /** An answer too: the question is not put off, it is open. */
  UNKNOWN("unknown");

  private final String id;

  Reply(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
