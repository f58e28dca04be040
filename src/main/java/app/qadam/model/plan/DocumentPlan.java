package app.qadam.model.plan;

import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;

/**
 * A document as it stands today.
 *
 * @param state its state, with what events prove taken into account
 * @param ended whether it is past its last good day
 */
public record DocumentPlan(
    DocumentType type, DocumentRecord record, DocumentState state, boolean ended) {
  /** Whether it can be handed in today. */
  public boolean isReady() {
    return state.isReady() && !ended;
  }
}
