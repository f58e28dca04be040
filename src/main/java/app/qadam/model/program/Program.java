package app.qadam.model.program;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A residence program of the table.
 *
 * @param country ISO 3166-1 alpha-2
 * @param kinds what sort of program it is, at least one
 * @param dependants whether family may come; empty when not stated
 */
public record Program(
    String id,
    String country,
    String name,
    Set<ProgramKind> kinds,
    Asked income,
    Asked investment,
    Asked funds,
    Asked capital,
    Stay stay,
    Optional<Boolean> dependants,
    Citizenship citizenship) {
  /** The program that Qadam accompanies. */
  public static final String DIGITAL_NOMAD_RESIDENCY = "kz-digital-nomad-residency";

  public Program {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  /**
   * Whether the program leads to citizenship.
   *
   * @param path empty when not stated
   * @param years after how many years, where stated
   */
  public record Citizenship(String text, Optional<Boolean> path, OptionalInt years) {}

  /**
   * Whether the column of incomes states money that is shown once or held: savings, which cannot be
   * compared with an income of every month.
   */
  public boolean asksForSavings() {
    return income
        .money()
        .filter(money -> money.per() == Asked.Per.ONCE || money.per() == Asked.Per.HELD)
        .isPresent();
  }
}
