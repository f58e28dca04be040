package app.qadam.desktop.kit;

import app.qadam.model.plan.Problem;
import app.qadam.model.stage.Stage;
import java.util.Optional;

/** A page of the window, and what is selected on it. */
public sealed interface Place {
  /** Where the window opens. */
  record Overview() implements Place {}

  /** A stage's page. */
  record OfStage(Stage stage) implements Place {}

  /**
   * The checklist.
   *
   * @param document the document to show
   */
  record Documents(Optional<String> document) implements Place {}

  /**
   * The deadlines.
   *
   * @param rule the deadline to show
   */
  record Deadlines(Optional<String> rule) implements Place {}

  /** Where a problem can be put right. */
  static Place of(Problem.Where where) {
    return switch (where) {
      case Problem.Where.AtStage(var stage) -> new OfStage(stage);
      case Problem.Where.AtDocument(var document) -> new Documents(Optional.of(document));
      case Problem.Where.AtDeadline(var deadline) -> new Deadlines(Optional.of(deadline));
      case Problem.Where.AtValidity(var document) -> new Documents(Optional.of(document));
      case Problem.Where.AtForecast forecast -> new Overview();
      case Problem.Where.AtResidence residence -> new Overview();
    };
  }

  /** The table of programs. */
  record Compare() implements Place {}

  /** The chosen programs beside each other. */
  record SideBySide() implements Place {}

  /** Settings. */
  record Settings() implements Place {}

  /** Help and sources. */
  record Help() implements Place {}
}
