package app.qadam.model.program;

import app.qadam.model.Named;

/** What sort of people a program is for, as its name and its columns tell. */
public enum ProgramKind implements Named {
  NOMAD_AND_IT("nomad-it", 1 << 0),
  INVESTOR("investor", 1 << 1),
  PROPERTY("property", 1 << 2),
  ENTREPRENEUR("entrepreneur", 1 << 3),
  TALENT("talent", 1 << 4),
  RETIREE("retiree", 1 << 5),
  LONG_STAY("long-stay", 1 << 6),
  JOB_SEEKER("job-seeker", 1 << 7),
  CITIZENSHIP("citizenship", 1 << 8);

  /** One bit for each kind, so that several fit into a number. */
  final int bit;

  private final String id;

  ProgramKind(String id, int bit) {
    this.id = id;
    this.bit = bit;
  }

  @Override
  public String id() {
    return id;
  }
}
