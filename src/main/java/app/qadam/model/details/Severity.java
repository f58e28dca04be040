package app.qadam.model.details;

import app.qadam.model.Named;

/** How much weight a disagreement has; the heavier first. */
public enum Severity implements Named {
  /** Who reads both papers will notice it. */
  MISMATCH("mismatch"),
  /** It may be right as it is: look again. */
  LOOK("look");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
