package app.qadam.model.stage;

import app.qadam.model.Named;

/** Where a stage stands. */
public enum StageStatus implements Named {
  NOT_YET_STARTED("not-yet-started"),
  IN_PROGRESS("in-progress"),
  WAITING("waiting"),
  DONE("done"),
  CANNOT_START("cannot-start"),
  PROBLEM("problem");

  private final String id;

  StageStatus(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
