package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Stay;
import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a program's cells say, in words. */
public final class ProgramWords {
  private static final SortedMap<ChronoUnit, String> UNITS =
      new TreeMap<>(
          Map.of(
              ChronoUnit.YEARS, "compare.years",
              ChronoUnit.MONTHS, "compare.months",
              ChronoUnit.DAYS, "days"));

  /** The same behind a preposition, which in Russian wants another form. */
  private static final SortedMap<ChronoUnit, String> UNITS_OF =
      new TreeMap<>(
          Map.of(
              ChronoUnit.YEARS, "length.of-years",
              ChronoUnit.MONTHS, "length.of-months",
              ChronoUnit.DAYS, "length.of-days"));

  private static final String DOLLAR = "USD";

  private final Facts facts;
  private final Texts texts;
  private final Fitting fitting;
  private final AskedWords asked;
  private final FitWords fits;
  private final String currency;

  /**
   * A cell.
   *
   * @param more what else there is to know, a line each
   * @param cut whether the source cut the text short
   */
  public record Cell(String text, boolean known, boolean cut, List<String> more) {
    public Cell {
      more = List.copyOf(more);
    }
  }

  /** Words with sums as they are printed, for an applicant who told nothing. */
  public ProgramWords(Facts facts, Texts texts) {
    this(facts, texts, Means.UNKNOWN, Optional.empty());
  }

  /**
   * Words for an applicant.
   *
   * @param currency in which every sum is told, income by the month; absent for sums as printed
   */
  public ProgramWords(Facts facts, Texts texts, Means means, Optional<String> currency) {
    this.facts = facts;
    this.texts = texts;
    this.currency = currency.orElse(DOLLAR);
    this.fitting = new Fitting(means, facts.rates());
    this.asked = new AskedWords(texts, facts.rates(), currency);
    this.fits = new FitWords(texts, facts.rates(), means, asked, this);
  }

  /** The currency in which sums are compared; US dollars where every sum is as printed. */
  public String currency() {
    return currency;
  }

  /** Whether the applicant told something against which programs are held. */
  public boolean isForSomebody() {
    return !fitting.means().isUnknown();
  }

  /** What a cell of the table says; sums in one currency stand without a period. */
  public Cell cell(Program program, ProgramColumn column) {
    return switch (column) {
      case COUNTRY -> plain(country(program));
      case PROGRAM -> new Cell(program.name(), true, false, List.of(program.name()));
      case INCOME, INVESTMENT, FUNDS, CAPITAL ->
          column
              .asked(program)
              .map(money -> asked.brief(money, column == ProgramColumn.INCOME))
              .orElseGet(this::notStated);
      case STAY -> plain(stay(program.stay()));
      case FOR_YOU -> fit(program, fitting.of(program));
      case DEPENDANTS -> dependants(program);
      case CITIZENSHIP ->
          citizenship(program.citizenship(), "compare.yes.years", "compare.years-short");
    };
  }

  /** The same with nothing to know beside it, which takes longer to say than what is seen. */
  public Cell seen(Program program, ProgramColumn column) {
    return switch (column) {
      case INCOME, INVESTMENT, FUNDS, CAPITAL ->
          column.asked(program).map(asked::seen).orElseGet(this::notStated);
      case FOR_YOU -> seen(program, fitting.of(program));
      case PROGRAM -> plain(program.name());
      case COUNTRY, STAY, DEPENDANTS, CITIZENSHIP -> cell(program, column);
    };
  }

  private Cell seen(Program program, Fit fit) {
    return new Cell(fits.brief(fit, program), fit.isDecided(), false, List.of());
  }

  /** What is read out of a cell: its heading, its words at length, and what else there is. */
  public String spoken(Program program, ProgramColumn column) {
    var cell = column.hasAmounts() ? asked(program, column) : cell(program, column);
    return texts
        .get("compare.spoken", heading(column), cell.text(), String.join(". ", cell.more()))
        .strip();
  }

  public String heading(ProgramColumn column) {
    return texts.get("compare.column." + column.id());
  }

  public String country(Program program) {
    return country(program.country());
  }

  public String country(String code) {
    var country = facts.countries().get(code);
    return country == null ? code : texts.of(country.name());
  }

  /** {@code IT Residence Permit, Georgia}. */
  public String full(Program program) {
    return texts.get("compare.full", program.name(), country(program));
  }

  /** {@code $2,083}. */
  public String dollars(BigDecimal amount) {
    return texts.money(amount, DOLLAR);
  }

  public Cell notStated() {
    return new Cell(texts.get("compare.not-stated"), false, false, List.of());
  }

  public Cell plain(String text) {
    return new Cell(text, true, false, List.of());
  }

  /** {@code Yes, 10 years}. */
  public Cell citizenshipAtLength(Program program) {
    return citizenship(program.citizenship(), "side.yes.years", "compare.years");
  }

  public Cell dependants(Program program) {
    return program.dependants().map(this::yesOrNo).orElseGet(this::notStated);
  }

  private Cell citizenship(Program.Citizenship citizenship, String withYears, String unit) {
    var years = citizenship.years();
    return citizenship
        .path()
        .map(path ->
            path && years.isPresent()
                ? plain(texts.get(withYears, texts.quantity(unit, years.getAsInt())))
                : yesOrNo(path))
        .orElseGet(this::notStated);
  }

  /** A length as it stands alone: {@code 2 years}, {@code Permanent}. */
  public String length(Stay.Length length) {
    return length(length, "compare.permanent", UNITS);
  }

  /** The same in the middle of a sentence: {@code permanent}. */
  public String lengthWithin(Stay.Length length) {
    return length(length, "length.permanent", UNITS);
  }

  /** The same behind a preposition, in Russian in the genitive: {@code до 2 лет}. */
  public String lengthOf(Stay.Length length) {
    return length(length, "length.permanent", UNITS_OF);
  }

  private String length(Stay.Length length, String permanent, SortedMap<ChronoUnit, String> units) {
    return switch (length) {
      case Stay.Permanent forGood -> texts.get(permanent);
      case Stay.Limited limited -> period(limited.period(), units);
    };
  }

  /** What a program asks for in a column of money. */
  public Cell asked(Program program, ProgramColumn column) {
    return column
        .asked(program)
        .map(asked -> this.asked.cell(asked, column == ProgramColumn.INCOME))
        .orElseGet(this::notStated);
  }

  /** The same with the sum as printed, also where the table tells sums in one currency. */
  public Cell printed(Program program, ProgramColumn column) {
    return column
        .asked(program)
        .map(asked -> this.asked.printed(asked, column == ProgramColumn.INCOME))
        .orElseGet(this::notStated);
  }

  /** How a program fits. */
  public Cell fit(Program program, Fit fit) {
    return new Cell(
        fits.brief(fit, program),
        fit.isDecided(),
        false,
        fit.outcome() == Fit.Outcome.NOT_TOLD
            ? List.of(texts.get("fit.not-told.how"))
            : fits.lines(fit, program));
  }

  /** What is missing for a program, a line each. */
  public List<String> missing(Program program, Fit fit) {
    return fits.missing(fit, program);
  }

  private String stay(Stay stay) {
    return stay.min().equals(stay.max())
        ? length(stay.min())
        : texts.get("compare.from-to", length(stay.min()), length(stay.max()));
  }

  private String period(Period period, SortedMap<ChronoUnit, String> units) {
    return units.reversed().entrySet().stream()
        .filter(unit -> period.get(unit.getKey()) != 0)
        .map(unit -> texts.quantity(unit.getValue(), period.get(unit.getKey())))
        .collect(Collectors.joining(" "));
  }

  private Cell yesOrNo(boolean yes) {
    return plain(texts.get(yes ? "compare.yes" : "compare.no"));
  }
}
