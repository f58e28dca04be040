package app.qadam.model.document;

import app.qadam.model.fact.Claim;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Optional;

/**
 * A document that the application asks for.
 *
 * @param states the states that make sense for it, in order; the first is "not started"
 * @param event the event that proves it, for a document that a stage hands out
 */
public record DocumentType(
    String id,
    LocalizedText title,
    LocalizedText purpose,
    LocalizedText advice,
    DocumentGroup group,
    List<Stage> stages,
    List<DocumentState> states,
    Optional<EventType> event,
    List<Claim> claims) {
  public DocumentType {
    stages = List.copyOf(stages);
    states = List.copyOf(states);
    claims = List.copyOf(claims);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("the document \"" + id + "\" is needed at no stage");
    }
    if (states.isEmpty()
        || states.getFirst() != DocumentState.NOT_STARTED
        || !states.contains(DocumentState.READY)) {
      throw new IllegalArgumentException(
          "the document \"" + id + "\" must begin as not-started and can become ready");
    }
  }
}
