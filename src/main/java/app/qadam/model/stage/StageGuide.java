package app.qadam.model.stage;

import app.qadam.model.fact.Fact;
import app.qadam.model.fact.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a stage.
 *
 * @param documents ids of the documents that the stage uses
 */
public record StageGuide(
    Stage stage,
    LocalizedText title,
    LocalizedText summary,
    Optional<Portal> portal,
    List<String> documents,
    List<Fact> goodToKnow,
    List<Fact> watchOut) {
  public StageGuide {
    documents = List.copyOf(documents);
    goodToKnow = List.copyOf(goodToKnow);
    watchOut = List.copyOf(watchOut);
  }

  /** The official site on which the stage is done. */
  public record Portal(String name, String address) {}
}
