package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.util.Optional;

/**
 * What to do now.
 *
 * @param stage the stage to which it leads
 * @param record the event to record when it is done or answered; empty after the last
 */
public record NextAction(Stage stage, Phrase title, Phrase detail, Optional<EventType> record) {}
