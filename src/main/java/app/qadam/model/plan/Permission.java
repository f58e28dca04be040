package app.qadam.model.plan;

import app.qadam.model.Named;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of the three permissions to stay, one after the other.
 *
 * @param from the day of its issue; absent while none is recorded
 * @param until its last good day, inclusive; present when {@code from} is
 * @param end what that day is taken from
 * @param rule what is known of its length
 */
public record Permission(
    Kind kind,
    State state,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    End end,
    Rule rule) {
  /** The three, in the order in which they are given. */
  public enum Kind implements Named {
    E_VISA("e-visa", EventType.VISA_ISSUED, "e-visa-validity"),
    MULTIPLE_ENTRY_VISA(
        "multiple-entry-visa", EventType.MULTIPLE_VISA_ISSUED, "multiple-entry-visa"),
    PERMIT("permit", EventType.PERMIT_ISSUED, "permit-validity");

    private final String id;
    private final EventType issued;
    private final String rule;

    Kind(String id, EventType issued, String rule) {
      this.id = id;
      this.issued = issued;
      this.rule = rule;
    }

    @Override
    public String id() {
      return id;
    }

    /** The event with which it begins. */
    public EventType issued() {
      return issued;
    }

    /** The id of the rule that tells how long it lasts. */
    String rule() {
      return rule;
    }

    /** Those that take its place. */
    List<Kind> later() {
      return switch (this) {
        case E_VISA -> List.of(MULTIPLE_ENTRY_VISA, PERMIT);
        case MULTIPLE_ENTRY_VISA -> List.of(PERMIT);
        case PERMIT -> List.of();
      };
    }
  }

  /** What the last good day is taken from. */
  public enum End implements Named {
    /** Read off what was issued. */
    PRINTED("printed"),
    /** The longest that the rule allows; what was issued may end sooner. */
    LONGEST("longest"),
    /** The passport, which ends first: the permit never lasts longer. */
    PASSPORT("passport");

    private final String id;

    End(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Where a permission stands. */
  public enum State implements Named {
    /** Not issued, or the day of its issue is still ahead. */
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
