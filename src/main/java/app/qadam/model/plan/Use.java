package app.qadam.model.plan;

import app.qadam.model.Named;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;

/**
 * A step that uses a document or a key, and whether it is still good then.
 *
 * @param days when it is used; one date three times when it has happened
 */
public record Use(Stage stage, EventType event, Dates days, State state) {
  /** Whether a document is good on the day it is used. */
  public enum State implements Named {
    /** It has been used. */
    PAST("past"),
    /** Good, also when every office takes all its time; or no end is stated. */
    GOOD("good"),
    /** Good on the usual day, but not when the offices take all their time. */
    AT_RISK("at-risk"),
    /** Not good any more on the usual day. */
    OUTSIDE("outside");

    private final String id;

    State(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
