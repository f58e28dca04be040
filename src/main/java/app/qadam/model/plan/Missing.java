package app.qadam.model.plan;

import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.stage.Stage;

/** Something that should be there before a stage goes on. */
public sealed interface Missing {
  /** An earlier stage that is not done. */
  record EarlierStage(Stage stage) implements Missing {}

  /** A document that is not ready. */
  record Document(DocumentType type, DocumentState state) implements Missing {}
}
