package app.qadam.model.plan;

import app.qadam.model.Named;

/** How much a deadline needs the eye, the most first. */
public enum Urgency implements Named {
  /** Past and still open: nothing is more urgent. */
  MISSED("missed"),
  AHEAD("ahead"),
  WAITING("waiting"),
  MET("met"),
  /** Done, but after its day: nothing can be done about it any more. */
  LATE("late"),
  /** Not done, and what it was for is over. */
  MOOT("moot");

  private final String id;

  Urgency(String id) {
    this.id = id;
  }

  /** That of a deadline of the plan, on the plan's day. */
  public static Urgency of(Deadline deadline, Plan plan) {
    return switch (deadline.stateOn(plan.today())) {
      case MISSED -> deadline.met().isPresent() ? LATE : plan.isMoot(deadline) ? MOOT : MISSED;
      case AHEAD -> AHEAD;
      case WAITING -> WAITING;
      case MET -> MET;
    };
  }

  /** Whether there is still something to do or to wait for. */
  public boolean isOpen() {
    return this != MET && this != LATE && this != MOOT;
  }

  @Override
  public String id() {
    return id;
  }
}
