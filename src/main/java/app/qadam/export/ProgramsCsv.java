package app.qadam.export;

import app.qadam.model.Named;
import app.qadam.model.program.Asked;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Programs as a table (RFC 4180), a line each: every cell as printed, what it means, and what it
 * comes to in one currency. What is not known is an empty cell. Names of columns stay; new ones may
 * be added.
 */
public final class ProgramsCsv {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final List<ProgramColumn> MONEY =
      Arrays.stream(ProgramColumn.values()).filter(ProgramColumn::hasAmounts).toList();

  private final Compared compared;
  private final ExchangeRates rates;
  private final ProgramWords words;
  private final Fitting fitting;
  private final List<String> dates;

  public ProgramsCsv(Compared compared) {
    this.compared = compared;
    this.rates = compared.facts().rates();
    this.words = compared.words();
    this.fitting = compared.fitting();
    this.dates =
        List.of(ownRates(), rates.date().toString(), compared.facts().programsSeen().toString());
  }

  /**
   * The table in UTF-8.
   *
   * @param hasMark whether it begins with a byte order mark, by which some spreadsheets know UTF-8
   */
  public byte[] bytes(boolean hasMark) {
    return (hasMark ? BYTE_ORDER_MARK + text() : text()).getBytes(StandardCharsets.UTF_8);
  }

  /** The whole table with its heading. */
  public String text() {
    return Stream.concat(Stream.of(heading()), compared.programs().stream().map(this::line))
        .map(CsvLine::of)
        .collect(Collectors.joining());
  }

  private List<String> heading() {
    List<String> names = new ArrayList<>();
    names.addAll(List.of("id", "country", "country_name", "region", "program", "kinds"));
    MONEY.forEach(column -> names.addAll(heading(column)));
    names.addAll(List.of("stay_text", "stay_min", "stay_max", "dependants"));
    names.addAll(List.of("citizenship_text", "citizenship", "citizenship_years"));
    names.addAll(List.of("for_you", "for_you_words"));
    names.addAll(List.of("own_rates", "rates_date", "facts_date"));
    return names;
  }

  private List<String> heading(ProgramColumn column) {
    var in = compared.comparedIn().toLowerCase(Locale.ROOT);
    var converted =
        column == ProgramColumn.INCOME
            ? List.of("income_month_" + in, "income_savings_" + in)
            : List.of(column.id() + "_" + in);
    return Stream.concat(
            Stream.of("text", "meaning", "amount", "currency", "per")
                .map(part -> column.id() + "_" + part),
            converted.stream())
        .toList();
  }

  private List<String> line(Program program) {
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(program.id(), program.country(), words.country(program)));
    cells.add(compared.region(program));
    cells.add(program.name());
    cells.add(program.kinds().stream().map(Named::id).collect(Collectors.joining(" ")));
    MONEY.forEach(column -> cells.addAll(money(program, column)));
    var stay = program.stay();
    cells.addAll(List.of(stay.text(), stay.min().iso(), stay.max().iso()));
    cells.add(yesOrNo(program.dependants()));
    var citizenship = program.citizenship();
    cells.add(citizenship.text());
    cells.add(yesOrNo(citizenship.path()));
    cells.add(
        citizenship.years().isPresent() ? Integer.toString(citizenship.years().getAsInt()) : "");
    var fit = fitting.of(program);
    cells.addAll(List.of(fit.outcome().id(), fitWords(program, fit)));
    cells.addAll(dates);
    return cells;
  }

  private List<String> money(Program program, ProgramColumn column) {
    var asked = column.asked(program).orElseThrow();
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(asked.text(), asked.meaning().id()));
    cells.add(asked.money().map(money -> plain(money.amount())).orElse(""));
    cells.add(asked.money().map(Asked.Money::currency).orElse(""));
    cells.add(asked.money().map(money -> money.per().id()).orElse(""));
    if (column == ProgramColumn.INCOME) {
      cells.add(program.asksForSavings() ? "" : converted(asked));
      cells.add(program.asksForSavings() ? converted(asked) : "");
    } else {
      cells.add(converted(asked));
    }
    return cells;
  }

  /** Nothing where there is no amount to read or no rate; 0 where there is no minimum. */
  private String converted(Asked asked) {
    return switch (asked.meaning()) {
      case AMOUNT ->
          rates.comparable(asked, compared.comparedIn()).map(ProgramsCsv::plain).orElse("");
      case NO_MINIMUM -> "0";
      case NOT_STATED, CUT_AT_SOURCE -> "";
    };
  }

  private String fitWords(Program program, Fit fit) {
    if (fit.outcome() == Fit.Outcome.NOT_TOLD) {
      return "";
    }
    var cell = words.fit(program, fit);
    return Stream.concat(Stream.of(cell.text()), cell.more().stream())
        .collect(Collectors.joining(". "));
  }

  private String ownRates() {
    return rates.own().values().stream()
        .sorted(Comparator.comparing(OwnRate::currency))
        .map(own -> own.currency() + " " + plain(own.perUsd()) + " " + own.date())
        .collect(Collectors.joining("; "));
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private static String yesOrNo(Optional<Boolean> known) {
    return known.map(yes -> yes ? "yes" : "no").orElse("");
  }
}
