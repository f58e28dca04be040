package app.qadam.model.program;

import app.qadam.model.Named;
import java.util.Optional;

/** The columns of the table of programs. */
public enum ProgramColumn implements Named {
  COUNTRY("country"),
  PROGRAM("program"),
  INCOME("income"),
  INVESTMENT("investment"),
  FUNDS("funds"),
  CAPITAL("capital"),
  STAY("stay"),
  DEPENDANTS("dependants"),
  CITIZENSHIP("citizenship"),
  /** What the applicant's figures make of it. */
  FOR_YOU("for-you");

  private final String id;

  ProgramColumn(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether it holds amounts of money. */
  public boolean hasAmounts() {
    return switch (this) {
      case INCOME, INVESTMENT, FUNDS, CAPITAL -> true;
      case COUNTRY, PROGRAM, STAY, DEPENDANTS, CITIZENSHIP, FOR_YOU -> false;
    };
  }

  /** What the program asks for in this column; empty for a column that asks for no money. */
  public Optional<Asked> asked(Program program) {
    return switch (this) {
      case INCOME -> Optional.of(program.income());
      case INVESTMENT -> Optional.of(program.investment());
      case FUNDS -> Optional.of(program.funds());
      case CAPITAL -> Optional.of(program.capital());
      case COUNTRY, PROGRAM, STAY, DEPENDANTS, CITIZENSHIP, FOR_YOU -> Optional.empty();
    };
  }

  /** Whether the table states anything here. */
  public boolean isStated(Program program) {
    return switch (this) {
      case COUNTRY, PROGRAM, STAY, FOR_YOU -> true;
      case INCOME, INVESTMENT, FUNDS, CAPITAL -> asked(program).filter(Asked::isStated).isPresent();
      case DEPENDANTS -> program.dependants().isPresent();
      case CITIZENSHIP -> program.citizenship().path().isPresent();
    };
  }
}
