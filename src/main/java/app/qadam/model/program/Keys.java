package app.qadam.model.program;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What filters and orders look at, as plain arrays with a place for each program; programs stand by
 * country and name. An amount is in US dollars, income by the month, and NaN where there is none.
 */
final class Keys {
  /** The years of a program whose path to citizenship is not stated. */
  static final int NOT_STATED = -2;

  /** The years of a program without a path to citizenship. */
  static final int NO_PATH = -1;

  /** The years of a program that leads to citizenship, without saying when. */
  static final int SOME_DAY = 0;

  private static final Comparator<Stay> LENGTH =
      Comparator.comparing(Stay::max).thenComparing(Stay::min);

  final List<Program> programs;
  final Map<String, Integer> places;
  final List<Country> countries;
  final int[] country;
  final int[] nameRank;
  final String[] name;
  final String[] countryText;
  final int[] kinds;
  final double[] income;
  final double[] savings;
  final double[] investment;
  final double[] funds;
  final double[] capital;
  final double[] longest;
  final double[] stayRank;
  final int[] citizenship;

  Keys(Catalogue catalogue, InUsd usd, Locale locale) {
    var alphabet = Collator.getInstance(locale);
    countries = inOrder(catalogue, alphabet, locale);
    Map<String, Integer> byCode = new TreeMap<>();
    countries.forEach(one -> byCode.put(one.code(), byCode.size()));
    var listed = catalogue.programs();
    int[] ranks = ranks(listed, alphabet);
    Integer[] order = new Integer[listed.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingInt(i -> place(byCode, listed.get(i)))
            .thenComparingInt(i -> ranks[i]));
    programs = Arrays.stream(order).map(listed::get).toList();
    places = HashMap.newHashMap(programs.size());
    programs.forEach(program -> places.putIfAbsent(program.id(), places.size()));
    nameRank = Arrays.stream(order).mapToInt(i -> ranks[i]).toArray();
    country = programs.stream().mapToInt(program -> place(byCode, program)).toArray();
    countryText =
        countries.stream()
            .map(one ->
                Folded.of(
                    one.name().en()
                        + " "
                        + one.name().ru()
                        + " "
                        + one.name().kk()
                        + " "
                        + others(one)))
            .toArray(String[]::new);
    name = programs.stream().map(program -> Folded.of(program.name())).toArray(String[]::new);
    kinds = programs.stream().mapToInt(program -> bits(program.kinds())).toArray();
    income = amounts(usd::monthlyIncome);
    savings = amounts(usd::savings);
    investment = amounts(program -> usd.amount(program.investment()));
    funds = amounts(program -> usd.amount(program.funds()));
    capital = amounts(program -> usd.amount(program.capital()));
    longest =
        programs.stream().mapToDouble(program -> program.stay().max().approximateDays()).toArray();
    stayRank = stays();
    citizenship = programs.stream().mapToInt(Keys::years).toArray();
  }

  /** A country is also found under the names that its code has elsewhere: Türkiye for Turkey. */
  private static String others(Country country) {
    var coded = Locale.of("", country.code());
    return coded.getDisplayCountry(Locale.ENGLISH)
        + " "
        + coded.getDisplayCountry(Locale.of("ru"))
        + " "
        + coded.getDisplayCountry(Locale.of("kk"));
  }

  private static List<Country> inOrder(Catalogue catalogue, Collator alphabet, Locale locale) {
    List<Country> all = new ArrayList<>(catalogue.countries().values());
    all.sort(Comparator.comparing((Country one) -> one.name().in(locale), alphabet));
    return List.copyOf(all);
  }

  private static int place(Map<String, Integer> places, Program program) {
    var place = places.get(program.country());
    if (place == null) {
      throw new IllegalArgumentException("there is no country " + program.country());
    }
    return place;
  }

  /** The place of each name in the alphabet; names that the alphabet does not tell apart share. */
  private static int[] ranks(List<Program> programs, Collator alphabet) {
    CollationKey[] keys =
        programs.stream()
            .map(program -> alphabet.getCollationKey(program.name()))
            .toArray(CollationKey[]::new);
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(i -> keys[i]));
    int[] ranks = new int[keys.length];
    int rank = 0;
    for (int i = 0; i < order.length; i++) {
      if (i > 0 && keys[order[i]].compareTo(keys[order[i - 1]]) != 0) {
        rank = i;
      }
      ranks[order[i]] = rank;
    }
    return ranks;
  }

  static int bits(Iterable<ProgramKind> kinds) {
    int bits = 0;
    for (ProgramKind kind : kinds) {
      bits |= kind.bit;
    }
    return bits;
  }

  private double[] amounts(Function<Program, Optional<? extends Number>> amount) {
    return programs.stream()
        .mapToDouble(program -> amount.apply(program).map(Number::doubleValue).orElse(Double.NaN))
        .toArray();
  }

  private double[] stays() {
    Map<Stay, Integer> ranks = new TreeMap<>(LENGTH);
    programs.forEach(program -> ranks.put(program.stay(), 0));
    int rank = 0;
    for (var entry : ranks.entrySet()) {
      entry.setValue(rank++);
    }
    return programs.stream()
        .mapToDouble(program -> ranks.getOrDefault(program.stay(), 0))
        .toArray();
  }

  private static int years(Program program) {
    var path = program.citizenship().path();
    if (path.isEmpty()) {
      return NOT_STATED;
    }
    return path.get() ? program.citizenship().years().orElse(SOME_DAY) : NO_PATH;
  }
}
