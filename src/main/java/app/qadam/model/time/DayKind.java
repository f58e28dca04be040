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
  MOVED_WORKING("moved-working"),
  /** A day off that the applicant put into the calendar. */
  OWN_OFF("own-off"),
  /** A working day that the applicant put into the calendar. */
  OWN_WORKING("own-working");

  private final String id;

  DayKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether such a day counts as worked. */
  public boolean isWorking() {
    return switch (this) {
      case WORKING, MOVED_WORKING, OWN_WORKING -> true;
      case WEEKEND, HOLIDAY, SUBSTITUTE, MOVED_OFF, OWN_OFF -> false;
    };
  }

  /** Whether the applicant put it into the calendar. */
  public boolean isOwn() {
    return this == OWN_OFF || this == OWN_WORKING;
  }
}
