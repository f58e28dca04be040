package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import java.util.List;

/**
 * A stage as it stands today.
 *
 * @param reason why it has its status
 * @param progress how much of it is behind the applicant, 0 to 1
 * @param events what is recorded of it, in order of dates
 */
public record StagePlan(
    Stage stage,
    StageStatus status,
    Phrase reason,
    double progress,
    Gate gate,
    List<DocumentPlan> documents,
    List<RecordedEvent> events) {
  public StagePlan {
    documents = List.copyOf(documents);
    events = List.copyOf(events);
  }

  /** How many of its documents can be handed in. */
  public int readyDocuments() {
    return (int) documents.stream().filter(DocumentPlan::isReady).count();
  }
}
