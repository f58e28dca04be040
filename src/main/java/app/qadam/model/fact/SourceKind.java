package app.qadam.model.fact;

import app.qadam.model.Named;

/** Who stands behind a source, the weightiest for a reader to know. */
public enum SourceKind implements Named {
  PROGRAMME_PAGE("programme-page"),
  OFFICIAL("official"),
  LAW("law"),
  AGENCY("agency"),
  PRESS("press"),
  DATA("data");

  private final String id;

  SourceKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
