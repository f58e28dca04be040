package app.qadam.model.document;

import app.qadam.model.Named;

/** How far a document is. Ready is not submitted, and submitted is not accepted. */
public enum DocumentState implements Named {
  NOT_STARTED("not-started"),
  REQUESTED("requested"),
  ISSUED("issued"),
  LEGALISED("legalised"),
  TRANSLATED("translated"),
  READY("ready"),
  SUBMITTED("submitted"),
  ACCEPTED("accepted"),
  REFUSED("refused"),
  NOT_NEEDED("not-needed");

  private final String id;

  DocumentState(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether nothing is left to do before the document can be handed in. */
  public boolean isReady() {
    return switch (this) {
      case READY, SUBMITTED, ACCEPTED, NOT_NEEDED -> true;
      case NOT_STARTED, REQUESTED, ISSUED, LEGALISED, TRANSLATED, REFUSED -> false;
    };
  }
}
