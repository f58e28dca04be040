package app.qadam.model.program;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which programs the table shows: those that fit every part. A part that the table does not state
 * for a program does not take the program away, unless {@code knownOnly} asks for that; unknown is
 * not "no".
 *
 * @param words each must stand in the country's or the program's name, in any language; upper case
 *     and accents do not matter
 * @param regions ids; together with the countries, a program is in any of them
 * @param countries ISO 3166-1 alpha-2
 * @param kinds a program is of any of them
 * @param incomeUpTo asked every month
 * @param investmentUpTo asked once
 * @param stayAtLeast the longest stay that the program gives
 * @param dependants whether family has to be let in
 * @param citizenship whether the program has to lead to it
 * @param knownOnly whether all this has to be stated
 */
public record ProgramFilter(
    String words,
    SortedSet<String> regions,
    SortedSet<String> countries,
    Set<ProgramKind> kinds,
    Optional<Amount> incomeUpTo,
    Optional<Amount> investmentUpTo,
    Optional<Stay.Length> stayAtLeast,
    boolean dependants,
    Optional<Citizenship> citizenship,
    boolean knownOnly) {
  /** Shows everything. */
  public static final ProgramFilter NONE =
      new ProgramFilter(
          "",
          new TreeSet<>(),
          new TreeSet<>(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          false);

  public ProgramFilter {
    words = Folded.oneLine(words);
    if (!words.codePoints().allMatch(c -> Character.isValidCodePoint(c) && !isControl(c))) {
      throw new IllegalArgumentException("words hold no control characters");
    }
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    if (!regions.stream().allMatch(id -> id.matches("[a-z][a-z0-9-]*"))) {
      throw new IllegalArgumentException("a region is called by lower-case letters and hyphens");
    }
    if (!countries.stream().allMatch(code -> code.matches("[A-Z]{2}"))) {
      throw new IllegalArgumentException("a country is a code of two letters, such as KZ");
    }
    var chosen = EnumSet.noneOf(ProgramKind.class);
    chosen.addAll(kinds);
    kinds = Collections.unmodifiableSet(chosen);
    if (stayAtLeast.filter(length -> length.approximateDays() <= 0).isPresent()) {
      throw new IllegalArgumentException("a stay is longer than nothing");
    }
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE;
  }

  /**
   * A path to citizenship.
   *
   * @param withinYears within how many years at most; absent when any path will do
   */
  public record Citizenship(Optional<Integer> withinYears) {
    public Citizenship {
      if (withinYears.filter(years -> years < 1 || years > 99).isPresent()) {
        throw new IllegalArgumentException("citizenship within 1 to 99 years");
      }
    }
  }

  /** The parts of a filter. */
  public enum Part {
    WORDS(1 << 0),
    PLACES(1 << 1),
    KINDS(1 << 2),
    INCOME(1 << 3),
    INVESTMENT(1 << 4),
    STAY(1 << 5),
    DEPENDANTS(1 << 6),
    CITIZENSHIP(1 << 7),
    KNOWN_ONLY(1 << 8);

    /** One bit for each part, so that several fit into a number. */
    final int bit;

    Part(int bit) {
      this.bit = bit;
    }
  }

  /** The parts that are set, in order. */
  public Set<Part> parts() {
    var parts = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (!without(part).equals(this)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The same without one of its parts. */
  public ProgramFilter without(Part part) {
    return switch (part) {
      case WORDS -> withWords("");
      case PLACES -> withPlaces(Set.of(), Set.of());
      case KINDS -> withKinds(Set.of());
      case INCOME -> withIncomeUpTo(Optional.empty());
      case INVESTMENT -> withInvestmentUpTo(Optional.empty());
      case STAY -> withStayAtLeast(Optional.empty());
      case DEPENDANTS -> withDependants(false);
      case CITIZENSHIP -> withCitizenship(Optional.empty());
      case KNOWN_ONLY -> withKnownOnly(false);
    };
  }

  /**
   * Whether all that this filter shows is also shown by another one, because it only asks for more
   * letters or words.
   */
  public boolean narrows(ProgramFilter other) {
    return withWords(other.words).equals(other) && words.startsWith(other.words);
  }

  /** The same with other words. */
  public ProgramFilter withWords(String words) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        incomeUpTo,
        investmentUpTo,
        stayAtLeast,
        dependants,
        citizenship,
        knownOnly);
  }

  /** The same in other places. */
  public ProgramFilter withPlaces(Set<String> regions, Set<String> countries) {
    return new ProgramFilter(
        words,
        new TreeSet<>(regions),
        new TreeSet<>(countries),
        kinds,
        incomeUpTo,
        investmentUpTo,
        stayAtLeast,
        dependants,
        citizenship,
        knownOnly);
  }

  /** The same for other kinds. */
  public ProgramFilter withKinds(Set<ProgramKind> kinds) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        incomeUpTo,
        investmentUpTo,
        stayAtLeast,
        dependants,
        citizenship,
        knownOnly);
  }

  /** The same up to another income. */
  public ProgramFilter withIncomeUpTo(Optional<Amount> limit) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        limit,
        investmentUpTo,
        stayAtLeast,
        dependants,
        citizenship,
        knownOnly);
  }

  /** The same up to another investment. */
  public ProgramFilter withInvestmentUpTo(Optional<Amount> limit) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        incomeUpTo,
        limit,
        stayAtLeast,
        dependants,
        citizenship,
        knownOnly);
  }

  /** The same from another length of stay. */
  public ProgramFilter withStayAtLeast(Optional<Stay.Length> length) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        incomeUpTo,
        investmentUpTo,
        length,
        dependants,
        citizenship,
        knownOnly);
  }

  /** The same with or without family. */
  public ProgramFilter withDependants(boolean let) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        incomeUpTo,
        investmentUpTo,
        stayAtLeast,
        let,
        citizenship,
        knownOnly);
  }

  /** The same with another path to citizenship. */
  public ProgramFilter withCitizenship(Optional<Citizenship> path) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        incomeUpTo,
        investmentUpTo,
        stayAtLeast,
        dependants,
        path,
        knownOnly);
  }

  /** The same with or without what is not stated. */
  public ProgramFilter withKnownOnly(boolean only) {
    return new ProgramFilter(
        words,
        regions,
        countries,
        kinds,
        incomeUpTo,
        investmentUpTo,
        stayAtLeast,
        dependants,
        citizenship,
        only);
  }
}
