package app.qadam.desktop.deadlines;

import app.qadam.model.Named;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Plan;

/** The groups of the list, what needs the eye first on top. */
enum Urgency implements Named {
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

  static Urgency of(Deadline deadline, Plan plan) {
    return switch (deadline.stateOn(plan.today())) {
      case MISSED -> deadline.met().isPresent() ? LATE : plan.isMoot(deadline) ? MOOT : MISSED;
      case AHEAD -> AHEAD;
      case WAITING -> WAITING;
      case MET -> MET;
    };
  }

  /** Whether there is still something to do or to wait for. */
  boolean isOpen() {
    return this != MET && this != LATE && this != MOOT;
  }

  @Override
  public String id() {
    return id;
  }
}
