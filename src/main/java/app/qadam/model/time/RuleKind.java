package app.qadam.model.time;

import app.qadam.model.Named;

/** What a rule is for. */
public enum RuleKind implements Named {
  /** An office has to answer within it. */
  ANSWER("answer"),
  /** The applicant or the host has to do something within it. */
  DUTY("duty"),
  /** Something issued is good for it. */
  VALIDITY("validity"),
  /** A measure that other things are held against; no date of its own. */
  MEASURE("measure");

  private final String id;

  RuleKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
