package app.qadam.model.plan;

import app.qadam.model.Named;
import app.qadam.model.time.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the three permissions to stay, one after the other.
 *
 * @param from the day of its issue; absent while it is not issued
 * @param until its last good day, inclusive
 * @param printed whether that day was read off it; otherwise it is the longest that the rule allows
 * @param rule what is known of its length
 */
public record Permission(
    Kind kind,
    State state,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean printed,
    Rule rule) {
  /** The three, in the order in which they are given. */
  public enum Kind implements Named {
    E_VISA("e-visa"),
    MULTIPLE_ENTRY_VISA("multiple-entry-visa"),
    PERMIT("permit");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Where a permission stands. */
  public enum State implements Named {
    NOT_YET("not-yet"),
    CURRENT("current"),
    /** For one entry, which has been made and left again. */
    USED_UP("used-up"),
    /** A later permission has taken its place. */
    REPLACED("replaced"),
    ENDED("ended");

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
