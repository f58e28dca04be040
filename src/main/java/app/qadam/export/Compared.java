package app.qadam.export;

import app.qadam.model.Facts;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.InUsd;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * Programs to write down, and what they are compared with.
 *
 * @param programs in the order in which they are written
 * @param facts with the rates that count, the applicant's own among them
 * @param currency in which sums are compared; US dollars where none is chosen
 */
public record Compared(
    List<Program> programs, Facts facts, Means means, Optional<String> currency, Texts texts) {
  private static final String DOLLAR = "USD";

  public Compared {
    programs = List.copyOf(programs);
  }

  public ProgramWords words() {
    return new ProgramWords(facts, texts, means, currency);
  }

  /** The rows in which the programs stand beside each other. */
  public List<SideRows.Row> rows() {
    return new SideRows(programs, words(), new InUsd(facts.rates()), texts).all();
  }

  /** Holds programs against the applicant's means. */
  public Fitting fitting() {
    return new Fitting(means, facts.rates());
  }

  /** The currency in which sums are compared. */
  public String comparedIn() {
    return currency.orElse(DOLLAR);
  }

  /** The region to which a program's country belongs. */
  String region(Program program) {
    var country = facts.countries().get(program.country());
    return country == null ? "" : country.region();
  }
}
