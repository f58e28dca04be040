package app.qadam.desktop.compare;

import app.qadam.model.Facts;
import app.qadam.model.program.Asked;
import app.qadam.model.program.InUsd;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Stay;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a program's cells say, in words. */
final class ProgramWords {
  private static final SortedMap<ChronoUnit, String> UNITS =
      new TreeMap<>(
          Map.of(
              ChronoUnit.YEARS, "compare.years",
              ChronoUnit.MONTHS, "compare.months",
              ChronoUnit.DAYS, "days"));

  private final Facts facts;
  private final Texts texts;
  private final InUsd usd;

  /**
   * A cell.
   *
   * @param more what else there is to know, a line each
   * @param cut whether the source cut the text short
   */
  record Cell(String text, boolean known, boolean cut, List<String> more) {
    Cell {
      more = List.copyOf(more);
    }
  }

  ProgramWords(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
    this.usd = new InUsd(facts.rates());
  }

  Cell cell(Program program, ProgramColumn column) {
    return switch (column) {
      case COUNTRY -> plain(country(program));
      case PROGRAM -> new Cell(program.name(), true, false, List.of(program.name()));
      case INCOME, INVESTMENT, FUNDS, CAPITAL ->
          column.asked(program).map(this::asked).orElseGet(this::notStated);
      case STAY -> plain(stay(program.stay()));
      case FOR_YOU -> notStated();
      case DEPENDANTS -> dependants(program);
      case CITIZENSHIP ->
          citizenship(program.citizenship(), "compare.yes.years", "compare.years-short");
    };
  }

  String heading(ProgramColumn column) {
    return texts.get("compare.column." + column.id());
  }

  String country(Program program) {
    return country(program.country());
  }

  String country(String code) {
    var country = facts.countries().get(code);
    return country == null ? code : texts.of(country.name());
  }

  /** {@code IT Residence Permit, Georgia}. */
  String full(Program program) {
    return texts.get("compare.full", program.name(), country(program));
  }

  /** {@code $2,083}. */
  String dollars(BigDecimal amount) {
    return texts.get("compare.usd", texts.number(amount));
  }

  Cell notStated() {
    return new Cell(texts.get("compare.not-stated"), false, false, List.of());
  }

  Cell plain(String text) {
    return new Cell(text, true, false, List.of());
  }

  /** {@code Yes, 10 years}. */
  Cell citizenshipAtLength(Program program) {
    return citizenship(program.citizenship(), "side.yes.years", "compare.years");
  }

  Cell dependants(Program program) {
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

  String length(Stay.Length length) {
    return switch (length) {
      case Stay.Permanent forGood -> texts.get("compare.permanent");
      case Stay.Limited limited -> period(limited.period());
    };
  }

  Cell asked(Asked asked) {
    var text =
        switch (asked.meaning()) {
          case NOT_STATED -> texts.get("compare.not-stated");
          case NO_MINIMUM -> texts.get("compare.no-minimum");
          case CUT_AT_SOURCE -> asked.text();
          case AMOUNT ->
              asked.money().map(money -> amount(asked, money.per())).orElse(asked.text());
        };
    return new Cell(text, asked.isStated(), asked.cut(), more(asked, text));
  }

  private List<String> more(Asked asked, String text) {
    List<String> more = new ArrayList<>();
    if (asked.cut() || (asked.isStated() && !asked.text().equals(text))) {
      more.add(texts.get("compare.printed", asked.text()));
    }
    if (asked.cut()) {
      more.add(texts.get("compare.cut"));
    }
    asked.money().flatMap(money -> inDollars(asked, money)).ifPresent(more::add);
    return more;
  }

  private Optional<String> inDollars(Asked asked, Asked.Money money) {
    boolean foreign = !money.currency().equals("USD");
    var key =
        switch (money.per()) {
          case YEAR -> foreign ? "compare.about.month" : "compare.is.month";
          case MONTH -> foreign ? "compare.about.month" : "";
          case ONCE, HELD -> foreign ? "compare.about" : "";
        };
    return key.isEmpty()
        ? Optional.empty()
        : usd.amount(asked)
            .map(amount -> texts.get(key, dollars(amount), texts.plainDate(facts.rates().date())));
  }

  private String amount(Asked asked, Asked.Per per) {
    return texts.get("compare.per." + per.id(), asked.figure());
  }

  private String stay(Stay stay) {
    return stay.min().equals(stay.max())
        ? length(stay.min())
        : texts.get("compare.from-to", length(stay.min()), length(stay.max()));
  }

  private String period(Period period) {
    return UNITS.reversed().entrySet().stream()
        .filter(unit -> period.get(unit.getKey()) != 0)
        .map(unit -> texts.quantity(unit.getValue(), period.get(unit.getKey())))
        .collect(Collectors.joining(" "));
  }

  private Cell yesOrNo(boolean yes) {
    return plain(texts.get(yes ? "compare.yes" : "compare.no"));
  }
}
