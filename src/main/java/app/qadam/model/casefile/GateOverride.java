package app.qadam.model.casefile;

import app.qadam.model.stage.Stage;
import java.time.LocalDate;

/** The applicant's decision to go on with a stage although something is missing, and why. */
public record GateOverride(Stage stage, @Prose String reason, LocalDate decidedOn) {
  public GateOverride {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("going on although something is missing needs a reason");
    }
  }
}
