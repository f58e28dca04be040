package app.qadam.model.program;

import java.util.Collection;

/**
 * How many programs fit.
 *
 * @param unmet those that something is missing for
 * @param open those for which it depends, or for which nothing is told
 */
public record FitTally(int meets, int unmet, int open) {

  /** Counts programs. */
  public static FitTally of(Collection<Program> programs, Fitting fitting) {
    int meets = 0;
    int unmet = 0;
    int open = 0;
    for (Program program : programs) {
      switch (fitting.of(program).outcome()) {
        case MEETS -> meets++;
        case SHORT -> unmet++;
        case DEPENDS, NOT_TOLD -> open++;
      }
    }
    return new FitTally(meets, unmet, open);
  }

  /** How many there are. */
  public int all() {
    return meets + unmet + open;
  }
}
