package app.qadam.desktop.search;

import app.qadam.model.Named;

/**
 * Of which sort something is that can be found; of equal hits, the earlier sort stands first. Its
 * text is {@code search.kind.<id>}.
 */
public enum Kind implements Named {
  PAGE("page"),
  STAGE("stage"),
  DOCUMENT("document"),
  DEADLINE("deadline"),
  COMMAND("command"),
  SETTING("setting"),
  OWN("own"),
  DETAIL("detail"),
  /** What a document says of the applicant. */
  SAID("said"),
  EVENT("event"),
  FILE("file"),
  PROGRAM("program"),
  TERM("term"),
  HELP("help"),
  RULE("rule"),
  SOURCE("source");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
