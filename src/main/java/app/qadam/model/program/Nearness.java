package app.qadam.model.program;

import app.qadam.model.Named;

/** How near one program is to another, by what the table tells; the nearest first. */
public enum Nearness implements Named {
  SAME_COUNTRY("same-country"),
  SAME_KIND("same-kind"),
  OTHER_KIND("other-kind");

  private final String id;

  Nearness(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** How near a program is to another one. */
  public static Nearness of(Program program, Program to) {
    if (program.country().equals(to.country())) {
      return SAME_COUNTRY;
    }
    return shareAKind(program, to) ? SAME_KIND : OTHER_KIND;
  }

  /** Whether two programs have a kind in common, in whatever countries. */
  public static boolean shareAKind(Program one, Program other) {
    return one.kinds().stream().anyMatch(other.kinds()::contains);
  }
}
