package app.qadam.model.program;

import static app.qadam.model.program.Programs.FACTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the quick table against the plain one. */
class ProgramIndexTest {
  private static final long SEED = 20261125;
  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("ru"));
  private static final ExchangeRates RATES = FACTS.rates();

  @Test
  void theShippedTableIsSortedByEveryColumnBothWaysAsThePlainOneIs() {
    for (Locale locale : LOCALES) {
      for (long seed = 0; seed < 5; seed++) {
        var means = MadeUp.means(seed);
        for (ProgramColumn column : ProgramColumn.values()) {
          for (boolean ascending : new boolean[] {true, false}) {
            assertSame(
                FACTS.catalogue(),
                means,
                locale,
                ProgramFilter.NONE,
                List.of(new Sorting(column, ascending)));
          }
        }
      }
    }
  }

  @Test
  void anyFilterAndOrderOfTheShippedTableIsAsThePlainOneIs() {
    qt().withFixedSeed(SEED)
        .withExamples(2_000)
        .forAll(longs().all())
        .checkAssert(seed -> assertSame(FACTS.catalogue(), seed));
  }

  @Test
  void anyFilterAndOrderOfAMadeUpTableIsAsThePlainOneIs() {
    qt().withFixedSeed(SEED)
        .withExamples(400)
        .forAll(longs().all(), integers().between(0, 200))
        .checkAssert((seed, size) -> assertSame(MadeUp.catalogue(size, seed), seed));
  }

  private static void assertSame(Catalogue catalogue, long seed) {
    assertSame(
        catalogue,
        MadeUp.means(seed),
        LOCALES.get((int) (seed & 1)),
        MadeUp.filter(catalogue, seed),
        MadeUp.sortings(seed));
  }

  private static void assertSame(
      Catalogue catalogue, Means means, Locale locale, ProgramFilter filter, List<Sorting> by) {
    var index = ProgramIndex.of(catalogue, new Fitting(means, RATES), locale);
    var plain = new PlainTable(catalogue, RATES, means, locale);
    var found = index.find(filter);

    assertThat(programs(index, index.sorted(found, by)))
        .as("%s by %s", FilterLine.write(filter), by)
        .isEqualTo(plain.sorted(filter, by));
    assertThat(index.count(filter)).isEqualTo(found.length);
  }

  private static List<Program> programs(ProgramIndex index, int[] places) {
    return Arrays.stream(places).mapToObj(index::program).toList();
  }

  @Test
  void howAProgramFitsIsAsWorkedOutPlainly() {
    qt().withFixedSeed(SEED)
        .withExamples(300)
        .forAll(longs().all(), integers().between(1, 100))
        .checkAssert((seed, size) -> {
          var catalogue = MadeUp.catalogue(size, seed);
          var means = MadeUp.means(seed + 1);
          var fitting = new Fitting(means, RATES);
          var plain = new PlainTable(catalogue, RATES, means, Locale.ENGLISH);
          for (Program program : catalogue.programs()) {
            assertThat(fitting.of(program).outcome()).isEqualTo(plain.outcome(program));
          }
        });
  }

  @Test
  void oneMoreLetterFindsTheSameAmongWhatWasFoundBefore() {
    var catalogue = MadeUp.catalogue(2_000, SEED);
    var index = ProgramIndex.of(catalogue, new Fitting(Means.UNKNOWN, RATES), Locale.ENGLISH);
    var typed = "künst visa f";
    var before = ProgramFilter.NONE;
    var found = index.find(before);
    for (int length = 1; length <= typed.length(); length++) {
      var next = before.withWords(typed.substring(0, length));
      assertThat(next.narrows(before)).isTrue();
      found = index.find(next, found);
      assertThat(found).isEqualTo(index.find(next));
      before = next;
    }
    assertThat(found).isNotEmpty();
  }

  @Test
  void aLetterLessOrAnotherPartIsNoNarrowerFilter() {
    var filter = ProgramFilter.NONE.withWords("nomad");

    assertThat(filter.withWords("noma").narrows(filter)).isFalse();
    assertThat(filter.withDependants(true).narrows(filter)).isFalse();
    assertThat(filter.withWords("nomad v").narrows(filter.withKnownOnly(true))).isFalse();
  }

  @Test
  void aCountBesideAChoiceIsWhatRemainsWhenItIsChosen() {
    qt().withFixedSeed(SEED)
        .withExamples(200)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var filter = MadeUp.filter(FACTS.catalogue(), seed);
          var index =
              ProgramIndex.of(FACTS.catalogue(), new Fitting(Means.UNKNOWN, RATES), Locale.ENGLISH);
          var choices = index.choices(filter);
          for (ProgramKind kind : ProgramKind.values()) {
            var kinds = EnumSet.of(kind);
            kinds.addAll(filter.kinds());
            assertThat(choices.kinds()).containsEntry(kind, index.count(filter.withKinds(kinds)));
          }
          for (String code : FACTS.countries().keySet()) {
            var codes = new java.util.HashSet<>(filter.countries());
            codes.add(code);
            assertThat(choices.countries())
                .containsEntry(code, index.count(filter.withPlaces(filter.regions(), codes)));
          }
          for (String region : FACTS.catalogue().regions().keySet()) {
            var regions = new java.util.HashSet<>(filter.regions());
            regions.add(region);
            assertThat(choices.regions())
                .containsEntry(region, index.count(filter.withPlaces(regions, filter.countries())));
          }
        });
  }

  @Test
  void otherMeansChangeTheOrderOfFitsAndNothingElse() {
    var poor = means("100");
    var rich = means("100000");
    var index = ProgramIndex.of(FACTS.catalogue(), new Fitting(poor, RATES), Locale.ENGLISH);
    var by = List.of(new Sorting(ProgramColumn.FOR_YOU, true));
    var all = index.find(ProgramFilter.NONE);
    var first = index.program(index.sorted(all, by)[0]);

    assertThat(index.fit(first).outcome()).isEqualTo(Fit.Outcome.MEETS);
    assertThat(count(index, all, Fit.Outcome.MEETS))
        .isLessThan(count(index.with(rich), all, Fit.Outcome.MEETS));
    assertThat(index.with(rich).find(ProgramFilter.NONE)).isEqualTo(all);
    assertThat(index.with(poor)).isSameAs(index);
  }

  private static Means means(String income) {
    var amount = new Amount(new java.math.BigDecimal(income), "USD");
    return new Means(
        Optional.of(amount),
        Optional.of(amount),
        Optional.of(amount),
        Optional.empty(),
        Optional.empty());
  }

  private static long count(ProgramIndex index, int[] places, Fit.Outcome outcome) {
    return programs(index, places).stream()
        .filter(program -> index.fit(program).outcome() == outcome)
        .count();
  }

  @Test
  void aRegionHoldsItsCountriesAndNoOthers() {
    var index =
        ProgramIndex.of(FACTS.catalogue(), new Fitting(Means.UNKNOWN, RATES), Locale.ENGLISH);
    var found =
        programs(
            index, index.find(ProgramFilter.NONE.withPlaces(Set.of("central-asia"), Set.of())));

    assertThat(found).extracting(Program::country).containsOnly("KZ", "KG", "TJ", "TM", "UZ");
  }
}
