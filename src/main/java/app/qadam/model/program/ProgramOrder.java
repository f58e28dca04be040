package app.qadam.model.program;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the table of programs is sorted. What is not known comes last, both ways. */
public final class ProgramOrder {
  private static final Comparator<Stay> LENGTH =
      Comparator.comparing(Stay::max).thenComparing(Stay::min);
  private static final Comparator<BigDecimal> AMOUNT = Comparator.naturalOrder();
  private static final Comparator<Integer> YEARS = Comparator.naturalOrder();
  private static final Comparator<Boolean> YES_FIRST = Comparator.reverseOrder();

  private final InUsd usd;
  private final Comparator<Program> country;
  private final Comparator<Program> name;

  /** An order whose names follow the alphabet of a language. */
  public ProgramOrder(InUsd usd, Map<String, Country> countries, Locale locale) {
    this.usd = usd;
    var alphabet = Collator.getInstance(locale);
    this.country = Comparator.comparing(program -> name(countries, program, locale), alphabet);
    this.name = Comparator.comparing(Program::name, alphabet);
  }

  private static String name(Map<String, Country> countries, Program program, Locale locale) {
    var country = countries.get(program.country());
    return country == null ? program.country() : country.name().in(locale);
  }

  /** By country, then by name. */
  public Comparator<Program> plain() {
    return country.thenComparing(name);
  }

  /**
   * By a column, as what its cells mean.
   *
   * @param ascending smallest amount, shortest stay, "yes" and fewest years first
   */
  public Comparator<Program> by(ProgramColumn column, boolean ascending) {
    return switch (column) {
      case COUNTRY -> directed(country, ascending).thenComparing(name);
      case PROGRAM -> directed(name, ascending);
      case INCOME ->
          unknownLast(usd::monthlyIncome, AMOUNT, ascending)
              .thenComparing(unknownLast(usd::savings, AMOUNT, ascending))
              .thenComparing(statedFirst(column));
      case INVESTMENT, FUNDS, CAPITAL ->
          unknownLast(program -> column.asked(program).flatMap(usd::amount), AMOUNT, ascending)
              .thenComparing(statedFirst(column));
      case STAY -> directed(Comparator.comparing(Program::stay, LENGTH), ascending);
      case DEPENDANTS -> unknownLast(Program::dependants, YES_FIRST, ascending);
      case CITIZENSHIP ->
          unknownLast(program -> program.citizenship().path(), YES_FIRST, ascending)
              .thenComparing(unknownLast(ProgramOrder::years, YEARS, ascending));
    };
  }

  private static Optional<Integer> years(Program program) {
    var years = program.citizenship().years();
    return years.isPresent() ? Optional.of(years.getAsInt()) : Optional.empty();
  }

  /** What is stated but cannot be read, before what is not stated. */
  private static Comparator<Program> statedFirst(ProgramColumn column) {
    return Comparator.comparing(column::isStated, YES_FIRST);
  }

  private static <T> Comparator<T> directed(Comparator<T> order, boolean ascending) {
    return ascending ? order : order.reversed();
  }

  private static <K> Comparator<Program> unknownLast(
      Function<Program, Optional<K>> key, Comparator<K> order, boolean ascending) {
    var known = directed(order, ascending);
    return (a, b) -> {
      var first = key.apply(a);
      var second = key.apply(b);
      return first.isPresent() && second.isPresent()
          ? known.compare(first.get(), second.get())
          : Boolean.compare(second.isPresent(), first.isPresent());
    };
  }
}
