package app.qadam.model.program;

import app.qadam.model.program.ProgramFilter.Part;
import java.util.List;

/** A filter made ready to look at one program after the other. */
final class Sieve {
  private final Keys keys;
  private final String[] words;
  private final boolean[][] wordInCountry;
  private final boolean anyPlace;
  private final boolean[] countries;
  private final int kinds;
  private final boolean hasIncome;
  private final double income;
  private final boolean hasInvestment;
  private final double investment;
  private final double stay;
  private final boolean dependants;
  private final boolean hasCitizenship;
  private final int years;
  private final boolean knownOnly;

  Sieve(Keys keys, ProgramFilter filter, InUsd usd) {
    this.keys = keys;
    words = Folded.words(filter.words()).toArray(String[]::new);
    wordInCountry = new boolean[words.length][];
    for (int i = 0; i < words.length; i++) {
      wordInCountry[i] = containing(keys.countryText, words[i]);
    }
    anyPlace = filter.regions().isEmpty() && filter.countries().isEmpty();
    countries = places(keys.countries, filter);
    kinds = Keys.bits(filter.kinds());
    hasIncome = filter.incomeUpTo().isPresent();
    income = filter.incomeUpTo().map(limit -> dollars(limit, usd)).orElse(Double.NaN);
    hasInvestment = filter.investmentUpTo().isPresent();
    investment = filter.investmentUpTo().map(limit -> dollars(limit, usd)).orElse(Double.NaN);
    stay = filter.stayAtLeast().map(Stay.Length::approximateDays).orElse(0.0);
    dependants = filter.dependants();
    hasCitizenship = filter.citizenship().isPresent();
    years = filter.citizenship().flatMap(path -> path.withinYears()).orElse(Integer.MAX_VALUE);
    knownOnly = filter.knownOnly();
  }

  private static boolean[] containing(String[] texts, String word) {
    boolean[] found = new boolean[texts.length];
    for (int i = 0; i < texts.length; i++) {
      found[i] = texts[i].contains(word);
    }
    return found;
  }

  private static boolean[] places(List<Country> all, ProgramFilter filter) {
    boolean[] chosen = new boolean[all.size()];
    for (int i = 0; i < chosen.length; i++) {
      var country = all.get(i);
      chosen[i] =
          filter.countries().contains(country.code())
              || filter.regions().contains(country.region());
    }
    return chosen;
  }

  /** A limit in a currency without a rate holds against nothing. */
  private static double dollars(Amount limit, InUsd usd) {
    return usd.rates()
        .inUsd(limit.value(), limit.currency())
        .map(Number::doubleValue)
        .orElse(Double.NaN);
  }

  /** Which parts of the filter keep a program out, a bit each; 0 when it comes through. */
  int failing(int i) {
    int failing = 0;
    if (!hasWords(i)) {
      failing |= Part.WORDS.bit;
    }
    if (!anyPlace && !countries[keys.country[i]]) {
      failing |= Part.PLACES.bit;
    }
    if (kinds != 0 && (kinds & keys.kinds[i]) == 0) {
      failing |= Part.KINDS.bit;
    }
    if (hasIncome && isAbove(keys.income[i], income)) {
      failing |= Part.INCOME.bit;
    }
    if (hasInvestment && isAbove(keys.investment[i], investment)) {
      failing |= Part.INVESTMENT.bit;
    }
    if (keys.longest[i] < stay) {
      failing |= Part.STAY.bit;
    }
    if (dependants && !keys.programs.get(i).dependants().orElse(!knownOnly)) {
      failing |= Part.DEPENDANTS.bit;
    }
    if (hasCitizenship && !isWithin(keys.citizenship[i])) {
      failing |= Part.CITIZENSHIP.bit;
    }
    return failing;
  }

  private boolean hasWords(int i) {
    for (int word = 0; word < words.length; word++) {
      if (!wordInCountry[word][keys.country[i]] && !keys.name[i].contains(words[word])) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbove(double value, double limit) {
    boolean isUnknown = Double.isNaN(value) || Double.isNaN(limit);
    return isUnknown ? knownOnly : value > limit;
  }

  private boolean isWithin(int stated) {
    return switch (stated) {
      case Keys.NOT_STATED -> !knownOnly;
      case Keys.NO_PATH -> false;
      case Keys.SOME_DAY -> years == Integer.MAX_VALUE || !knownOnly;
      default -> stated <= years;
    };
  }
}
