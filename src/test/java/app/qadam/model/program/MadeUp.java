package app.qadam.model.program;

import app.qadam.model.fact.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Made-up tables of programs of any length, the same for the same seed. */
public final class MadeUp {
  private static final List<String> FIRST =
      List.of("Digital", "Golden", "Remote", "Silver", "Résidence", "Élite", "Start-up", "Талант");

  private static final List<String> SECOND =
      List.of("Nomad", "Investor", "Worker", "Retiree", "Founder", "Künstler", "Long-Stay", "IT");

  private static final List<String> THIRD =
      List.of("Visa", "Permit", "Pass", "Residency", "Programme", "Card", "Scheme", "Status");

  private static final List<String> CURRENCIES =
      List.of("USD", "EUR", "KZT", "JPY", "THB", "KRW", "VND", "XXX");

  private static final List<String> LENGTHS =
      List.of("P30D", "P3M", "P6M", "P12M", "P1Y", "P18M", "P2Y", "P5Y", "P10Y", "permanent");

  private static final List<String> REGIONS = List.of("north", "east", "south", "west", "middle");

  private final Random random;

  private MadeUp(long seed) {
    random = new Random(seed);
  }

  /** A table of so many programs of all countries of the world. */
  public static Catalogue catalogue(int size, long seed) {
    return new MadeUp(seed).catalogue(size);
  }

  private Catalogue catalogue(int size) {
    Map<String, Region> regions = new LinkedHashMap<>();
    REGIONS.forEach(id -> regions.put(id, new Region(id, new LocalizedText(id, "р-" + id))));
    Map<String, Country> countries = new LinkedHashMap<>();
    for (String code : Locale.getISOCountries()) {
      var named = Locale.of("", code);
      countries.put(
          code,
          new Country(
              code,
              new LocalizedText(
                  named.getDisplayCountry(Locale.ENGLISH),
                  named.getDisplayCountry(Locale.of("ru"))),
              one(REGIONS)));
    }
    var codes = List.copyOf(countries.keySet());
    List<Program> programs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      programs.add(program("made-up-" + i, one(codes)));
    }
    return new Catalogue(programs, LocalDate.of(2026, 11, 22), countries, regions);
  }

  private Program program(String id, String country) {
    var name = one(FIRST) + " " + one(SECOND) + " " + one(THIRD) + suffix();
    var shortest = Stay.length(one(LENGTHS));
    var longest = Stay.length(one(LENGTHS));
    return new Program(
        id,
        country,
        name,
        kinds(),
        income(),
        asked(Asked.Per.ONCE),
        asked(Asked.Per.HELD),
        asked(Asked.Per.ONCE),
        shortest.compareTo(longest) <= 0
            ? new Stay(shortest.iso() + longest.iso(), shortest, longest)
            : new Stay(longest.iso() + shortest.iso(), longest, shortest),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextBoolean()),
        citizenship());
  }

  /** Some names stand several times, as in a table of the world. */
  private String suffix() {
    return random.nextInt(3) == 0 ? "" : " " + random.nextInt(100);
  }

  private Set<ProgramKind> kinds() {
    var kinds = EnumSet.of(one(List.of(ProgramKind.values())));
    if (random.nextInt(4) == 0) {
      kinds.add(one(List.of(ProgramKind.values())));
    }
    return kinds;
  }

  private Asked income() {
    return asked(one(List.of(Asked.Per.MONTH, Asked.Per.MONTH, Asked.Per.YEAR, Asked.Per.ONCE)));
  }

  private Asked asked(Asked.Per per) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new Asked("—", Asked.Meaning.NOT_STATED, false, Optional.empty());
      case 3 -> new Asked("No mini...", Asked.Meaning.NO_MINIMUM, true, Optional.empty());
      case 4 -> new Asked("Cash bo...", Asked.Meaning.CUT_AT_SOURCE, true, Optional.empty());
      default -> {
        var amount = BigDecimal.valueOf(100L * (1 + random.nextInt(500)));
        var money = new Asked.Money(amount, one(CURRENCIES), per);
        yield new Asked(
            amount + " " + money.currency(), Asked.Meaning.AMOUNT, false, Optional.of(money));
      }
    };
  }

  private Program.Citizenship citizenship() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> new Program.Citizenship("—", Optional.empty(), OptionalInt.empty());
      case 2 -> new Program.Citizenship("No", Optional.of(false), OptionalInt.empty());
      case 3 -> new Program.Citizenship("Yes", Optional.of(true), OptionalInt.empty());
      default -> {
        int years = 1 + random.nextInt(20);
        yield new Program.Citizenship(
            "Yes (" + years + "yr)", Optional.of(true), OptionalInt.of(years));
      }
    };
  }

  /** A filter of any sort, often of several parts. */
  ProgramFilter filter(Catalogue catalogue) {
    var filter = ProgramFilter.NONE;
    if (random.nextInt(3) == 0) {
      filter = filter.withWords(one(List.of("nomad", "VISA  card", "elite", "künst", "ка", "а е")));
    }
    if (random.nextInt(3) == 0) {
      filter =
          filter.withPlaces(
              random.nextBoolean()
                  ? Set.of(one(List.copyOf(catalogue.regions().keySet())))
                  : Set.of(),
              Set.of(one(List.copyOf(catalogue.countries().keySet()))));
    }
    if (random.nextInt(3) == 0) {
      filter = filter.withKinds(kinds());
    }
    if (random.nextInt(3) == 0) {
      filter = filter.withIncomeUpTo(Optional.of(amount()));
    }
    if (random.nextInt(3) == 0) {
      filter = filter.withInvestmentUpTo(Optional.of(amount()));
    }
    if (random.nextInt(3) == 0) {
      filter = filter.withStayAtLeast(Optional.of(Stay.length(one(LENGTHS))));
    }
    if (random.nextInt(3) == 0) {
      filter =
          filter.withCitizenship(
              Optional.of(
                  new ProgramFilter.Citizenship(
                      random.nextBoolean()
                          ? Optional.empty()
                          : Optional.of(1 + random.nextInt(20)))));
    }
    return filter.withDependants(random.nextInt(4) == 0).withKnownOnly(random.nextInt(3) == 0);
  }

  static ProgramFilter filter(Catalogue catalogue, long seed) {
    return new MadeUp(seed).filter(catalogue);
  }

  /** Means of any sort, with some of them not told. */
  static Means means(long seed) {
    return new MadeUp(seed).means();
  }

  private Means means() {
    return new Means(
        maybe(amount()),
        maybe(amount()),
        maybe(amount()),
        maybe(random.nextInt(3)),
        maybe(Stay.length(one(LENGTHS))));
  }

  private Amount amount() {
    return new Amount(BigDecimal.valueOf(100L * random.nextInt(400)), one(CURRENCIES));
  }

  /** One to three columns to sort by. */
  static List<Sorting> sortings(long seed) {
    var made = new MadeUp(seed);
    List<Sorting> sortings = new ArrayList<>();
    for (int left = 1 + made.random.nextInt(3); left > 0; left--) {
      sortings.add(
          new Sorting(
              one(made.random, List.of(ProgramColumn.values())), made.random.nextBoolean()));
    }
    return sortings;
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
  }

  private <T> T one(List<T> values) {
    return one(random, values);
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
