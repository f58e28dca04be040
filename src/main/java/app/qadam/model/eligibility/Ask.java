package app.qadam.model.eligibility;

import app.qadam.model.fact.LocalizedText;
import app.qadam.model.program.ProgramKind;
import java.util.Optional;
import java.util.Set;

/**
 * How a requirement is asked of the applicant.
 *
 * @param fits the answer with which the programme fits
 * @param must whether the programme does not fit otherwise; if not, there is something to do
 * @param instead what to do when the answer is another one
 * @param elsewhere which other programs do not ask for it
 */
public record Ask(Reply fits, boolean must, LocalizedText instead, Optional<Elsewhere> elsewhere) {
  /**
   * Other programs that do not ask for it, as far as the table tells.
   *
   * @param kinds the kinds of programs
   * @param dependants whether they have to take dependants
   */
  public record Elsewhere(Set<ProgramKind> kinds, boolean dependants) {
    public Elsewhere {
      kinds = Set.copyOf(kinds);
    }
  }
}
