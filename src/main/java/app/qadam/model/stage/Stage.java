package app.qadam.model.stage;

import app.qadam.model.Named;
import java.util.Optional;

/** The eight stages of the application, in the order of the programme page's process. */
public enum Stage implements Named {
  IIN_AND_EDS(1, "iin-and-eds"),
  HUB_APPLICATION(2, "hub-application"),
  HUB_REVIEW(3, "hub-review"),
  PETITION(4, "petition"),
  EGOV(5, "egov"),
  E_VISA(6, "e-visa"),
  TRAVEL(7, "travel"),
  IN_PERSON(8, "in-person");

  private final int number;
  private final String id;

  Stage(int number, String id) {
    this.number = number;
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Its place in the order, from 1. */
  public int number() {
    return number;
  }

  /** The stage before this one. */
  public Optional<Stage> previous() {
    return number == 1 ? Optional.empty() : Optional.of(values()[number - 2]);
  }
}
