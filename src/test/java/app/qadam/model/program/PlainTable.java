package app.qadam.model.program;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The table worked out again in the plainest way, one program after the other, without anything of
 * {@link ProgramIndex} or {@link Fitting}: what those must agree with.
 */
final class PlainTable {
  /** Of a part of a filter: whether a program has it. */
  private enum Has {
    YES,
    NO,
    UNKNOWN
  }

  private final Catalogue catalogue;
  private final ExchangeRates rates;
  private final Means means;
  private final Locale locale;

  PlainTable(Catalogue catalogue, ExchangeRates rates, Means means, Locale locale) {
    this.catalogue = catalogue;
    this.rates = rates;
    this.means = means;
    this.locale = locale;
  }

  List<Program> sorted(ProgramFilter filter, List<Sorting> by) {
    List<Program> shown = new ArrayList<>();
    for (Program program : catalogue.programs()) {
      if (shows(filter, program)) {
        shown.add(program);
      }
    }
    var alphabet = Collator.getInstance(locale);
    Comparator<Program> order = Comparator.comparingInt(program -> 0);
    for (Sorting one : by) {
      order = order.thenComparing((a, b) -> compare(a, b, one, alphabet));
    }
    shown.sort(
        order
            .thenComparing((a, b) -> alphabet.compare(country(a), country(b)))
            .thenComparing((a, b) -> alphabet.compare(a.name(), b.name())));
    return shown;
  }

  private String country(Program program) {
    return countryOf(program).name().in(locale);
  }

  private Country countryOf(Program program) {
    return Objects.requireNonNull(catalogue.countries().get(program.country()));
  }

  boolean shows(ProgramFilter filter, Program program) {
    var country = countryOf(program);
    var coded = Locale.of("", country.code());
    var names =
        List.of(
            country.name().en(),
            country.name().ru(),
            coded.getDisplayCountry(Locale.ENGLISH),
            coded.getDisplayCountry(Locale.of("ru")),
            coded.getDisplayCountry(Locale.of("kk")),
            program.name());
    var text = plain(String.join(" ", names));
    for (String word : plain(filter.words()).split(" ", -1)) {
      if (!text.contains(word)) {
        return false;
      }
    }
    boolean asksForPlace = !filter.countries().isEmpty() || !filter.regions().isEmpty();
    boolean isThere =
        filter.countries().contains(country.code()) || filter.regions().contains(country.region());
    boolean isOfKind =
        filter.kinds().isEmpty() || filter.kinds().stream().anyMatch(program.kinds()::contains);
    if ((asksForPlace && !isThere) || !isOfKind) {
      return false;
    }
    List<Has> parts = new ArrayList<>();
    filter
        .incomeUpTo()
        .ifPresent(limit ->
            parts.add(program.asksForSavings() ? Has.UNKNOWN : isUpTo(program.income(), limit)));
    filter.investmentUpTo().ifPresent(limit -> parts.add(isUpTo(program.investment(), limit)));
    filter
        .stayAtLeast()
        .ifPresent(least ->
            parts.add(
                program.stay().max().approximateDays() < least.approximateDays()
                    ? Has.NO
                    : Has.YES));
    if (filter.dependants()) {
      parts.add(program.dependants().map(let -> let ? Has.YES : Has.NO).orElse(Has.UNKNOWN));
    }
    filter.citizenship().ifPresent(wanted -> parts.add(leads(program.citizenship(), wanted)));
    return parts.stream()
        .noneMatch(has -> has == Has.NO || (has == Has.UNKNOWN && filter.knownOnly()));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private Has isUpTo(Asked asked, Amount limit) {
    var sum = dollars(asked);
    var most = dollars(limit.value(), limit.currency());
    if (sum.isEmpty() || most.isEmpty()) {
      return Has.UNKNOWN;
    }
    return sum.get().compareTo(most.get()) <= 0 ? Has.YES : Has.NO;
  }

  private static Has leads(Program.Citizenship stated, ProgramFilter.Citizenship wanted) {
    if (stated.path().isEmpty()) {
      return Has.UNKNOWN;
    }
    if (!stated.path().get()) {
      return Has.NO;
    }
    if (wanted.withinYears().isEmpty()) {
      return Has.YES;
    }
    if (stated.years().isEmpty()) {
      return Has.UNKNOWN;
    }
    return stated.years().getAsInt() <= wanted.withinYears().get() ? Has.YES : Has.NO;
  }

  private Optional<BigDecimal> dollars(BigDecimal amount, String currency) {
    var rate = rates.perUsd().get(currency);
    return rate == null
        ? Optional.empty()
        : Optional.of(amount.divide(rate, MathContext.DECIMAL32));
  }

  /** Income of a year by the month; nothing for what cannot be read. */
  private Optional<BigDecimal> dollars(Asked asked) {
    return switch (asked.meaning()) {
      case NOT_STATED, CUT_AT_SOURCE -> Optional.empty();
      case NO_MINIMUM -> Optional.of(BigDecimal.ZERO);
      case AMOUNT -> {
        var money = asked.money().orElseThrow();
        yield dollars(
            money.per() == Asked.Per.YEAR
                ? money.amount().divide(BigDecimal.valueOf(12), MathContext.DECIMAL32)
                : money.amount(),
            money.currency());
      }
    };
  }

  /** A cell as something to compare: programs in a higher group stand behind, both ways. */
  private record Cell(int group, Comparable<?> value) {}

  private int compare(Program a, Program b, Sorting by, Collator alphabet) {
    int sign = by.ascending() ? 1 : -1;
    return switch (by.column()) {
      case COUNTRY -> sign * Integer.signum(alphabet.compare(country(a), country(b)));
      case PROGRAM -> sign * Integer.signum(alphabet.compare(a.name(), b.name()));
      case INCOME -> compare(income(a), income(b), sign);
      case INVESTMENT -> compare(money(a.investment()), money(b.investment()), sign);
      case FUNDS -> compare(money(a.funds()), money(b.funds()), sign);
      case CAPITAL -> compare(money(a.capital()), money(b.capital()), sign);
      case STAY -> {
        int longest = a.stay().max().compareTo(b.stay().max());
        int shortest = a.stay().min().compareTo(b.stay().min());
        yield sign * Integer.signum(longest == 0 ? shortest : longest);
      }
      case DEPENDANTS ->
          compare(
              cell(a.dependants().map(yes -> yes ? 0 : 1), 1),
              cell(b.dependants().map(yes -> yes ? 0 : 1), 1),
              sign);
      case CITIZENSHIP -> citizenship(a.citizenship(), b.citizenship(), sign);
      case FOR_YOU -> compare(fit(a), fit(b), sign);
    };
  }

  private static Cell cell(Optional<? extends Comparable<?>> value, int unknown) {
    return value.<Cell>map(known -> new Cell(0, known)).orElse(new Cell(unknown, 0));
  }

  @SuppressWarnings("unchecked")
  private static int compare(Cell a, Cell b, int sign) {
    return a.group() == b.group()
        ? sign * Integer.signum(((Comparable<Object>) a.value()).compareTo(b.value()))
        : Integer.compare(a.group(), b.group());
  }

  private Cell income(Program program) {
    if (program.asksForSavings()) {
      return dollars(program.income()).map(sum -> new Cell(1, sum)).orElse(new Cell(2, 0));
    }
    var cell = money(program.income());
    return cell.group() == 0 ? cell : new Cell(cell.group() + 1, 0);
  }

  private Cell money(Asked asked) {
    return dollars(asked)
        .map(sum -> new Cell(0, sum))
        .orElse(new Cell(asked.meaning() == Asked.Meaning.NOT_STATED ? 2 : 1, 0));
  }

  private static int citizenship(Program.Citizenship a, Program.Citizenship b, int sign) {
    var unknownLast = compare(cell(path(a), 1), cell(path(b), 1), sign);
    if (unknownLast != 0 || a.years().equals(b.years())) {
      return unknownLast;
    }
    if (a.years().isEmpty() || b.years().isEmpty()) {
      return a.years().isEmpty() ? 1 : -1;
    }
    return sign * Integer.signum(Integer.compare(a.years().getAsInt(), b.years().getAsInt()));
  }

  private static Optional<Integer> path(Program.Citizenship citizenship) {
    return citizenship.path().map(yes -> yes ? 0 : 1);
  }

  private Cell fit(Program program) {
    var missing = missing(program);
    return switch (outcome(program)) {
      case MEETS, SHORT -> new Cell(0, missing);
      case DEPENDS, NOT_TOLD -> new Cell(1, 0.0);
    };
  }

  /** What a program asks for and what the applicant has to hold against it. */
  private record Ask(Asked asked, Optional<Amount> yours) {}

  private List<Ask> asks(Program program) {
    return List.of(
        new Ask(program.income(), program.asksForSavings() ? means.savings() : means.income()),
        new Ask(program.investment(), means.investable()),
        new Ask(program.funds(), means.savings()),
        new Ask(program.capital(), means.investable()));
  }

  /** The missing share of one sum; empty when it cannot be told. */
  private OptionalDouble missing(Ask ask) {
    if (ask.asked().meaning() == Asked.Meaning.NO_MINIMUM) {
      return OptionalDouble.of(0);
    }
    if (ask.asked().meaning() != Asked.Meaning.AMOUNT || ask.yours().isEmpty()) {
      return OptionalDouble.empty();
    }
    var money = ask.asked().money().orElseThrow();
    var yours = ask.yours().get();
    Optional<BigDecimal> wanted;
    Optional<BigDecimal> held;
    if (money.currency().equals(yours.currency())) {
      wanted =
          Optional.of(
              money.per() == Asked.Per.YEAR
                  ? money.amount().divide(BigDecimal.valueOf(12), MathContext.DECIMAL32)
                  : money.amount());
      held = Optional.of(yours.value());
    } else {
      var monthly =
          money.per() == Asked.Per.YEAR
              ? money.amount().divide(BigDecimal.valueOf(12), MathContext.DECIMAL32)
              : money.amount();
      wanted = dollars(monthly, money.currency());
      held = dollars(yours.value(), yours.currency());
    }
    if (wanted.isEmpty() || held.isEmpty()) {
      return OptionalDouble.empty();
    }
    var missing = wanted.get().subtract(held.get());
    return OptionalDouble.of(
        missing.signum() <= 0
            ? 0
            : missing.divide(wanted.get(), MathContext.DECIMAL32).doubleValue());
  }

  private double missing(Program program) {
    double sum = 0;
    for (Ask ask : asks(program)) {
      sum += missing(ask).orElse(0);
    }
    if (means.stay().isPresent()) {
      double longest = program.stay().max().approximateDays();
      double wished = means.stay().get().approximateDays();
      sum += longest >= wished ? 0 : 1 - longest / wished;
    }
    boolean familyComes = means.dependants().orElse(0) > 0;
    return familyComes && program.dependants().equals(Optional.of(false)) ? sum + 1 : sum;
  }

  Fit.Outcome outcome(Program program) {
    if (means.equals(Means.UNKNOWN)) {
      return Fit.Outcome.NOT_TOLD;
    }
    if (missing(program) > 0) {
      return Fit.Outcome.SHORT;
    }
    var stated =
        asks(program).stream()
            .filter(ask -> ask.asked().meaning() != Asked.Meaning.NOT_STATED)
            .toList();
    boolean isOpen = stated.stream().anyMatch(ask -> missing(ask).isEmpty());
    boolean familyOpen = means.dependants().orElse(0) > 0 && program.dependants().isEmpty();
    return stated.isEmpty() || isOpen || familyOpen ? Fit.Outcome.DEPENDS : Fit.Outcome.MEETS;
  }
}
