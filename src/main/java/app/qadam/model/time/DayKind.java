package app.qadam.model.time;

import app.qadam.model.Named;

/** What a day is in Kazakhstan's five-day working week. */
public enum DayKind implements Named {
  WORKING("working"),
  WEEKEND("weekend"),
  HOLIDAY("holiday"),
  /** A day off given for a holiday that fell on a weekend. */
  SUBSTITUTE("substitute"),
  /** A day off that the ministry swapped with a weekend day. */
  MOVED_OFF("moved-off"),
  /** A weekend day that is worked instead of a day off. */
  MOVED_WORKING("moved-working");

  private final String id;

  DayKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether offices work on such a day. */
  public boolean isWorking() {
    return this == WORKING || this == MOVED_WORKING;
  }
}
