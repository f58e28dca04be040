package app.qadam.model.document;

import app.qadam.model.Named;

/** Where the key of the digital signature is kept; its life depends on it. */
public enum EdsCarrier implements Named {
  FILE("file"),
  TOKEN("token");

  private final String id;

  EdsCarrier(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
