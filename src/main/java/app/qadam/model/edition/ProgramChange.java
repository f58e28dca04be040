package app.qadam.model.edition;

import app.qadam.model.program.Asked;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A program that both facts know and tell differently.
 *
 * @param columns in which it differs, in the order of the table
 * @param kinds whether it counts as another kind of program
 */
public record ProgramChange(
    Program before, Program after, List<ProgramColumn> columns, boolean kinds) {
  public ProgramChange {
    columns = List.copyOf(columns);
  }

  static ProgramChange between(Program before, Program after) {
    return new ProgramChange(
        before,
        after,
        Arrays.stream(ProgramColumn.values())
            .filter(column -> !said(before, column).equals(said(after, column)))
            .toList(),
        !before.kinds().equals(after.kinds()));
  }

  /** What a program says in a column; of the applicant's fit it says nothing. */
  private static Object said(Program program, ProgramColumn column) {
    return switch (column) {
      case COUNTRY -> program.country();
      case PROGRAM -> program.name();
      case INCOME, INVESTMENT, FUNDS, CAPITAL ->
          column.asked(program).map(ProgramChange::plain).orElseThrow();
      case STAY -> program.stay();
      case DEPENDANTS -> program.dependants();
      case CITIZENSHIP -> program.citizenship();
      case FOR_YOU -> "";
    };
  }

  /** 3000 and 3000.0 are one sum. */
  private static List<Object> plain(Asked asked) {
    return List.of(
        asked.text(),
        asked.meaning(),
        asked.cut(),
        asked
            .money()
            .map(money ->
                List.<Object>of(
                    money.amount().stripTrailingZeros(), money.currency(), money.per())));
  }

  boolean isOne() {
    return kinds || !columns.isEmpty();
  }

  boolean isOf(String id) {
    return Objects.equals(after.id(), id);
  }
}
