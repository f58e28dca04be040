package app.qadam.model.plan;

import app.qadam.model.casefile.GateOverride;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Optional;

/** What stands between the applicant and handing in at a stage. */
public record Gate(Stage stage, List<Missing> missing, Optional<GateOverride> override) {
  public Gate {
    missing = List.copyOf(missing);
  }

  /** Whether nothing is missing, or the applicant decided to go on. */
  public boolean isOpen() {
    return missing.isEmpty() || override.isPresent();
  }
}
