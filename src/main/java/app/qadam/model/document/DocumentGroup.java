package app.qadam.model.document;

import app.qadam.model.Named;

/** Where a document is first needed; the order is that of the checklist. */
public enum DocumentGroup implements Named {
  HUB("hub"),
  IDENTITY("identity"),
  EGOV("egov"),
  ARRIVAL("arrival");

  private final String id;

  DocumentGroup(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
