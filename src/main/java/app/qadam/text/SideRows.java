package app.qadam.text;

import app.qadam.model.program.Asked;
import app.qadam.model.program.Best;
import app.qadam.model.program.Best.Measure;
import app.qadam.model.program.InUsd;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rows in which some programs stand beside each other: on the page, in JSON and on paper. */
public final class SideRows {
  /** The row that tells how the programs fit the applicant. */
  public static final String FOR_YOU = "for-you";

  private final List<Program> programs;
  private final ProgramWords words;
  private final Texts texts;
  private final InUsd usd;
  private final Best best;

  /**
   * A row.
   *
   * @param id stays the same in every language
   * @param under whether it belongs to the row above
   * @param cells one for each program
   * @param best ids of the programs that are best in it
   */
  public record Row(
      String id, String heading, boolean under, List<ProgramWords.Cell> cells, Set<String> best) {
    public Row {
      cells = List.copyOf(cells);
      best = Set.copyOf(best);
    }

    /** Whether the programs differ in it. */
    public boolean differs() {
      return cells.stream().map(ProgramWords.Cell::text).distinct().count() > 1;
    }
  }

  /**
   * The rows of some programs.
   *
   * @param words say in which currency sums are compared, and for whom
   */
  public SideRows(List<Program> programs, ProgramWords words, InUsd usd, Texts texts) {
    this.programs = List.copyOf(programs);
    this.words = words;
    this.texts = texts;
    this.usd = usd;
    this.best = new Best(usd);
  }

  /** All rows; how the programs fit is one when the applicant told something. */
  public List<Row> all() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("income", printed(ProgramColumn.INCOME), best(Measure.LOW_INCOME)));
    if (states(Program::income)) {
      rows.add(under("income-monthly", this::monthly, best(Measure.LOW_INCOME)));
    }
    rows.add(row("investment", printed(ProgramColumn.INVESTMENT), best(Measure.LOW_INVESTMENT)));
    if (states(Program::investment)) {
      rows.add(
          under(
              "investment-in",
              program -> converted(program.investment()),
              best(Measure.LOW_INVESTMENT)));
    }
    rows.add(row("funds", printed(ProgramColumn.FUNDS), Set.of()));
    rows.add(row("capital", printed(ProgramColumn.CAPITAL), Set.of()));
    rows.add(
        row(
            "shortest",
            program -> words.plain(words.length(program.stay().min())),
            best(Measure.LONG_SHORTEST_STAY)));
    rows.add(
        row(
            "longest",
            program -> words.plain(words.length(program.stay().max())),
            best(Measure.LONG_LONGEST_STAY)));
    rows.add(row("dependants", words::dependants, best(Measure.DEPENDANTS)));
    rows.add(row("citizenship", words::citizenshipAtLength, best(Measure.CITIZENSHIP)));
    if (words.isForSomebody()) {
      rows.add(row(FOR_YOU, program -> words.cell(program, ProgramColumn.FOR_YOU), Set.of()));
    }
    return rows;
  }

  private boolean states(Function<Program, Asked> column) {
    return programs.stream().map(column).anyMatch(asked -> asked.money().isPresent());
  }

  private Function<Program, ProgramWords.Cell> printed(ProgramColumn column) {
    return program -> words.printed(program, column);
  }

  private ProgramWords.Cell monthly(Program program) {
    return program.asksForSavings()
        ? quiet("side.savings-no-income", Optional.empty())
        : converted(program.income());
  }

  private boolean isIn(Asked asked) {
    return asked.money().filter(money -> money.currency().equals(words.currency())).isPresent();
  }

  private ProgramWords.Cell converted(Asked asked) {
    return switch (asked.meaning()) {
      case NOT_STATED -> words.notStated();
      case CUT_AT_SOURCE -> quiet("side.cannot-be-read", Optional.of("compare.cut"));
      case NO_MINIMUM -> words.plain(texts.get("compare.no-minimum"));
      case AMOUNT ->
          usd.rates()
              .comparable(asked, words.currency())
              .map(amount -> texts.money(amount, words.currency()))
              .map(sum -> words.plain(isIn(asked) ? sum : texts.get("compare.about", sum)))
              .orElseGet(() -> quiet("side.no-rate", Optional.empty()));
    };
  }

  private ProgramWords.Cell quiet(String key, Optional<String> more) {
    return new ProgramWords.Cell(
        texts.get(key), false, false, more.map(texts::get).stream().toList());
  }

  private Set<String> best(Measure measure) {
    return best.of(programs, measure);
  }

  private Row row(String id, Function<Program, ProgramWords.Cell> cell, Set<String> best) {
    return make(id, false, cell, best);
  }

  private Row under(String id, Function<Program, ProgramWords.Cell> cell, Set<String> best) {
    return make(id, true, cell, best);
  }

  private Row make(
      String id, boolean under, Function<Program, ProgramWords.Cell> cell, Set<String> best) {
    var heading = texts.get("side.row." + id, words.currency());
    return new Row(id, heading, under, programs.stream().map(cell).toList(), best);
  }
}
