package app.qadam.export.plan;

import app.qadam.export.pdf.Mark;
import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Permission;
import app.qadam.model.plan.Urgency;
import app.qadam.model.plan.Use;
import app.qadam.model.stage.StageStatus;

/** Which sign goes with what the model says. */
final class Marks {
  private Marks() {}

  static Mark of(StageStatus status) {
    return switch (status) {
      case NOT_YET_STARTED -> Mark.NOT_BEGUN;
      case IN_PROGRESS -> Mark.BEGUN;
      case WAITING -> Mark.WAITING;
      case DONE -> Mark.DONE;
      case CANNOT_START -> Mark.BARRED;
      case PROBLEM -> Mark.PROBLEM;
    };
  }

  static Mark of(DocumentPlan document) {
    return document.ended() ? Mark.PROBLEM : of(document.state());
  }

  private static Mark of(DocumentState state) {
    return switch (state) {
      case NOT_STARTED -> Mark.NOT_BEGUN;
      case REQUESTED, ISSUED, LEGALISED, TRANSLATED -> Mark.BEGUN;
      case READY -> Mark.READY;
      case SUBMITTED -> Mark.SENT;
      case ACCEPTED -> Mark.DONE;
      case REFUSED -> Mark.PROBLEM;
      case NOT_NEEDED -> Mark.NOT_NEEDED;
    };
  }

  static Mark of(Urgency urgency) {
    return switch (urgency) {
      case MISSED -> Mark.PROBLEM;
      case AHEAD -> Mark.WAITING;
      case WAITING -> Mark.NOT_BEGUN;
      case MET -> Mark.DONE;
      case LATE -> Mark.WARNING;
      case MOOT -> Mark.NOT_NEEDED;
    };
  }

  static Mark of(Use.State state, boolean isUnknown) {
    return switch (state) {
      case PAST -> Mark.NOT_NEEDED;
      case GOOD -> isUnknown ? Mark.NOT_BEGUN : Mark.READY;
      case AT_RISK -> Mark.WARNING;
      case OUTSIDE -> Mark.PROBLEM;
    };
  }

  static Mark of(Permission.State state) {
    return switch (state) {
      case NOT_YET -> Mark.NOT_BEGUN;
      case CURRENT -> Mark.READY;
      case USED_UP -> Mark.WARNING;
      case REPLACED -> Mark.NOT_NEEDED;
      case ENDED -> Mark.PROBLEM;
    };
  }
}
