package app.qadam.model.program;

import app.qadam.model.program.ProgramFilter.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The table of programs made ready to be filtered and sorted at once, also with a hundred thousand
 * of them. Programs are called by their place in the order of countries and names. May be used by
 * several threads.
 */
public final class ProgramIndex {
  private static final double STATED_NO_YEARS = 1_000;
  private static final double NO_PATH = 2_000;

  private final Keys keys;
  private final InUsd usd;
  private final Fitting fitting;
  private final Map<Sorting, Ranks> ranks = new HashMap<>();
  private final Map<ProgramColumn, Integer> known = new EnumMap<>(ProgramColumn.class);

  /** Worked out once, by whoever needs it first. */
  private double[] distances = {};

  private ProgramIndex(Keys keys, Fitting fitting) {
    this.keys = keys;
    this.usd = new InUsd(fitting.rates());
    this.fitting = fitting;
  }

  /**
   * Takes a table in.
   *
   * @param fitting the applicant's means, and the rates that count
   * @param locale whose alphabet countries and programs follow
   */
  public static ProgramIndex of(Catalogue catalogue, Fitting fitting, Locale locale) {
    return new ProgramIndex(new Keys(catalogue, new InUsd(fitting.rates()), locale), fitting);
  }

  /** The same table for other means, at the same rates. */
  public ProgramIndex with(Means means) {
    return means.equals(fitting.means())
        ? this
        : new ProgramIndex(keys, new Fitting(means, fitting.rates()));
  }

  public int size() {
    return keys.programs.size();
  }

  public Program program(int place) {
    return keys.programs.get(place);
  }

  /** The place of the program of an id; empty for one that is not in the table. */
  public OptionalInt place(String id) {
    var place = keys.places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** How a program fits the applicant's means. */
  public Fit fit(Program program) {
    return fitting.of(program);
  }

  /** The places of the programs that a filter shows, by country and name. */
  public int[] find(ProgramFilter filter) {
    var sieve = new Sieve(keys, filter, usd);
    return IntStream.range(0, size()).filter(i -> sieve.failing(i) == 0).toArray();
  }

  /**
   * The same, where a filter that this one narrows has been looked for already.
   *
   * @param before what that filter shows, in any order, which is kept
   */
  public int[] find(ProgramFilter filter, int[] before) {
    var sieve = new Sieve(keys, filter, usd);
    return Arrays.stream(before).filter(i -> sieve.failing(i) == 0).toArray();
  }

  /** How many programs a filter shows. */
  public int count(ProgramFilter filter) {
    var sieve = new Sieve(keys, filter, usd);
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (sieve.failing(i) == 0) {
        count++;
      }
    }
    return count;
  }

  /**
   * How many programs would remain with one more choice.
   *
   * @param regions by id
   * @param countries by code
   */
  public record Choices(
      Map<String, Integer> regions,
      Map<String, Integer> countries,
      Map<ProgramKind, Integer> kinds) {}

  /** How many programs each place and each kind would leave, added to a filter. */
  public Choices choices(ProgramFilter filter) {
    var sieve = new Sieve(keys, filter, usd);
    Map<String, Integer> regions = new HashMap<>();
    Map<String, Integer> countries = new HashMap<>();
    Map<ProgramKind, Integer> kinds = new EnumMap<>(ProgramKind.class);
    boolean hasPlaces = filter.parts().contains(Part.PLACES);
    boolean hasKinds = filter.parts().contains(Part.KINDS);
    int shown = 0;
    for (int i = 0; i < size(); i++) {
      int failing = sieve.failing(i);
      boolean comesThrough = failing == 0;
      shown += comesThrough ? 1 : 0;
      var country = keys.countries.get(keys.country[i]);
      if (hasPlaces ? failing == Part.PLACES.bit : comesThrough) {
        regions.merge(country.region(), 1, Integer::sum);
        countries.merge(country.code(), 1, Integer::sum);
      }
      if (hasKinds ? failing == Part.KINDS.bit : comesThrough) {
        program(i).kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
      }
    }
    int inPlaces = hasPlaces ? shown : 0;
    int ofKinds = hasKinds ? shown : 0;
    keys.countries.forEach(country -> {
      regions.merge(country.region(), 0, Integer::sum);
      countries.merge(country.code(), 0, Integer::sum);
    });
    Arrays.stream(ProgramKind.values()).forEach(kind -> kinds.merge(kind, 0, Integer::sum));
    regions.replaceAll((region, added) -> inPlaces + added);
    countries.replaceAll((country, added) -> inPlaces + added);
    kinds.replaceAll((kind, added) -> ofKinds + added);
    return new Choices(regions, countries, kinds);
  }

  /**
   * Programs in an order; what no column tells apart stays by country and name.
   *
   * @param found as {@link #find(ProgramFilter)} gives it
   * @param by the first column goes before the second
   */
  public int[] sorted(int[] found, List<Sorting> by) {
    int[] sorted = found;
    for (Sorting one : by.reversed()) {
      sorted = ranks(one).sorted(sorted);
    }
    return sorted;
  }

  /** For how many programs a column says something; of fits, how many are decided. */
  public synchronized int known(ProgramColumn column) {
    return known.computeIfAbsent(
        column,
        of ->
            (int)
                (of == ProgramColumn.FOR_YOU
                    ? Arrays.stream(fits()).filter(distance -> !Double.isNaN(distance)).count()
                    : keys.programs.stream().filter(of::isStated).count()));
  }

  private synchronized Ranks ranks(Sorting by) {
    return ranks.computeIfAbsent(by, this::rank);
  }

  private Ranks rank(Sorting by) {
    boolean up = by.ascending();
    return switch (by.column()) {
      case COUNTRY -> known(i -> keys.country[i], up);
      case PROGRAM -> known(i -> keys.nameRank[i], up);
      case STAY -> known(i -> keys.stayRank[i], up);
      case INCOME -> amounts(by, keys.income, keys.savings);
      case INVESTMENT -> amounts(by, keys.investment);
      case FUNDS -> amounts(by, keys.funds);
      case CAPITAL -> amounts(by, keys.capital);
      case DEPENDANTS ->
          banded(
              i -> program(i).dependants().isPresent() ? 0 : 1,
              i -> program(i).dependants().orElse(false) ? 0 : 1,
              up);
      case CITIZENSHIP -> citizenship(up);
      case FOR_YOU -> fits(up);
    };
  }

  private Ranks known(IntToDoubleFunction value, boolean up) {
    return banded(i -> 0, value, up);
  }

  private Ranks banded(IntToDoubleFunction band, IntToDoubleFunction value, boolean up) {
    byte[] bands = new byte[size()];
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      bands[i] = (byte) band.applyAsDouble(i);
      values[i] = value.applyAsDouble(i);
    }
    return Ranks.of(bands, values, up);
  }

  /**
   * Amounts, then those that cannot be compared with them, then what is stated but cannot be read,
   * then what is not stated.
   */
  private Ranks amounts(Sorting by, double[]... columns) {
    byte[] bands = new byte[size()];
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      int column = 0;
      while (column < columns.length && Double.isNaN(columns[column][i])) {
        column++;
      }
      boolean hasAmount = column < columns.length;
      boolean isStated = by.column().isStated(program(i));
      bands[i] = (byte) (hasAmount || isStated ? column : column + 1);
      values[i] = hasAmount ? columns[column][i] : 0;
    }
    return Ranks.of(bands, values, by.ascending());
  }

  /** A path without stated years comes after those with years, both ways. */
  private Ranks citizenship(boolean up) {
    return banded(
        i -> keys.citizenship[i] == Keys.NOT_STATED ? 1 : 0,
        i ->
            switch (keys.citizenship[i]) {
              case Keys.NOT_STATED -> 0;
              case Keys.NO_PATH -> up ? NO_PATH : -NO_PATH;
              case Keys.SOME_DAY -> STATED_NO_YEARS;
              default -> up ? keys.citizenship[i] : -keys.citizenship[i];
            },
        true);
  }

  private Ranks fits(boolean up) {
    var all = fits();
    return banded(i -> Double.isNaN(all[i]) ? 1 : 0, i -> Double.isNaN(all[i]) ? 0 : all[i], up);
  }

  /** How far each program is away from the means; NaN where that is not decided. */
  private synchronized double[] fits() {
    if (distances.length < size()) {
      // Each stands alone, so that all cores may share a long table.
      distances =
          keys.programs.parallelStream()
              .map(fitting::of)
              .mapToDouble(fit -> fit.isDecided() ? fit.distance() : Double.NaN)
              .toArray();
    }
    return distances;
  }
}
