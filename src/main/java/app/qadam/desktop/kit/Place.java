package app.qadam.desktop.kit;

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

  /** The table of programs. */
  record Compare() implements Place {}

  /** The chosen programs beside each other. */
  record SideBySide() implements Place {}

  /** Settings. */
  record Settings() implements Place {}

  /** Help and sources. */
  record Help() implements Place {}
}
