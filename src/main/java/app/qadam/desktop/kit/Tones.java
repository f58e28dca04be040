package app.qadam.desktop.kit;

import app.qadam.model.document.DocumentState;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Use;
import app.qadam.model.program.Fit;
import app.qadam.model.stage.StageStatus;
import java.time.LocalDate;

/** Which tone goes with what the model says. */
public final class Tones {
  private static final int SOON_DAYS = 7;

  private Tones() {}

  public static Tone of(StageStatus status) {
    return switch (status) {
      case DONE -> Tone.GOOD;
      case IN_PROGRESS, WAITING -> Tone.ACCENT;
      case PROBLEM -> Tone.BAD;
      case NOT_YET_STARTED, CANNOT_START -> Tone.NEUTRAL;
    };
  }

  public static Tone of(DocumentPlan document) {
    return document.ended() ? Tone.BAD : of(document.state());
  }

  public static Tone of(DocumentState state) {
    return switch (state) {
      case READY, ACCEPTED -> Tone.GOOD;
      case SUBMITTED -> Tone.ACCENT;
      case REQUESTED, ISSUED, LEGALISED, TRANSLATED -> Tone.WARN;
      case REFUSED -> Tone.BAD;
      case NOT_STARTED, NOT_NEEDED -> Tone.NEUTRAL;
    };
  }

  /** What does not fit is no error of the applicant's. */
  public static Tone of(Judgement.Outcome outcome) {
    return switch (outcome) {
      case TOLD, OPEN -> Tone.NEUTRAL;
      case FITS -> Tone.GOOD;
      case LOOK -> Tone.ACCENT;
      case DOES_NOT_FIT -> Tone.WARN;
    };
  }

  /** What is short is no error of the applicant's. */
  public static Tone of(Fit.Outcome outcome) {
    return switch (outcome) {
      case MEETS -> Tone.GOOD;
      case SHORT -> Tone.WARN;
      case DEPENDS, NOT_TOLD -> Tone.NEUTRAL;
    };
  }

  public static Tone of(Use.State state) {
    return switch (state) {
      case PAST -> Tone.NEUTRAL;
      case GOOD -> Tone.GOOD;
      case AT_RISK -> Tone.WARN;
      case OUTSIDE -> Tone.BAD;
    };
  }

  public static Tone of(Deadline deadline, LocalDate today) {
    return switch (deadline.stateOn(today)) {
      case MET -> Tone.GOOD;
      case MISSED -> Tone.BAD;
      case WAITING -> Tone.NEUTRAL;
      case AHEAD -> {
        long left = deadline.daysLeft(today).orElse(Long.MAX_VALUE);
        yield left <= 2 ? Tone.BAD : left <= SOON_DAYS * 4 ? Tone.WARN : Tone.NEUTRAL;
      }
    };
  }
}
