package app.qadam.text;

import app.qadam.model.Named;
import app.qadam.model.plan.Deadline;
import app.qadam.model.time.Rule;

/** How a deadline's day is spoken of. */
public enum Manner implements Named {
  /** Something has to be done or answered by it. */
  DUE("due"),
  /** Something is good until it. */
  ENDS("ends"),
  /** Counted back: after it the span does not fit any more. */
  LATEST("latest"),
  /** The last day before the line of tax residence is passed. */
  TAX("tax"),
  /** The last day to leave without a visa. */
  EXIT("exit");

  private final String id;

  Manner(String id) {
    this.id = id;
  }

  /** The one of a deadline. */
  public static Manner of(Deadline deadline) {
    return deadline.rule().map(Manner::of).orElse(DUE);
  }

  private static Manner of(Rule rule) {
    if (rule.basis().backward()) {
      return LATEST;
    }
    return switch (rule.kind()) {
      case ANSWER, DUTY -> DUE;
      case VALIDITY -> ENDS;
      case MEASURE -> rule.id().equals("tax-residence") ? TAX : EXIT;
    };
  }

  /** Whether it follows from the days in the country and not from one count. */
  public boolean isOfStays() {
    return this == TAX || this == EXIT;
  }

  @Override
  public String id() {
    return id;
  }
}
