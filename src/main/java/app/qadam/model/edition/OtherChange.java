package app.qadam.model.edition;

import app.qadam.model.Named;
import app.qadam.model.Phrase;

/**
 * A fact beside programs and rates that differs.
 *
 * @param id among the facts of its kind
 * @param name as a person knows it
 */
public record OtherChange(Kind kind, How how, String id, Phrase name) {

  /** What sort of fact it is; its text is {@code facts.kind.<id>}. */
  public enum Kind implements Named {
    STAGE("stage"),
    REQUIREMENT("requirement"),
    DOCUMENT("document"),
    RULE("rule"),
    STEP("step"),
    ESTIMATE("estimate"),
    HAND_IN("hand-in"),
    CALENDAR_YEAR("calendar-year"),
    CALENDAR_DAY("calendar-day"),
    CALENDAR_RULES("calendar-rules"),
    VISA_FREE("visa-free"),
    E_VISA("e-visa"),
    LEGALISATION("legalisation"),
    COUNTRY("country"),
    HELP("help"),
    SOURCE("source");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What became of it; its text is {@code facts.how.<id>}. */
  public enum How implements Named {
    ADDED("added"),
    REMOVED("removed"),
    CHANGED("changed");

    private final String id;

    How(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
