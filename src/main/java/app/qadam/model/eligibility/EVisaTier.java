package app.qadam.model.eligibility;

import app.qadam.model.Named;

/**
 * How sure it is that citizens of a country get an electronic visa; the official list is missing.
 */
public enum EVisaTier implements Named {
  /** In every snapshot read. */
  LIKELY("likely"),
  /** In the later snapshots only. */
  PROBABLE("probable"),
  /** A territory named in the official list of 2019. */
  TERRITORY("territory"),
  /** In the latest snapshot only, which names nobody who needs another visa. */
  DOUBTFUL("doubtful");

  private final String id;

  EVisaTier(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
