package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.stage.Stage;
import java.util.Optional;

/**
 * Something that needs the applicant's eye.
 *
 * @param stage where it can be put right, when that is a stage
 * @param document the document it is about, when it is one
 */
public record Problem(Phrase text, Optional<Stage> stage, Optional<String> document) {
  static Problem at(Stage stage, Phrase text) {
    return new Problem(text, Optional.of(stage), Optional.empty());
  }

  static Problem with(DocumentPlan document, Phrase text) {
    return new Problem(text, Optional.empty(), Optional.of(document.type().id()));
  }
}
