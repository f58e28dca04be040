package app.qadam.model.program;

import static app.qadam.model.program.Programs.CUT;
import static app.qadam.model.program.Programs.FACTS;
import static app.qadam.model.program.Programs.NOT_STATED;
import static app.qadam.model.program.Programs.NO_MINIMUM;
import static app.qadam.model.program.Programs.asks;
import static app.qadam.model.program.Programs.citizenship;
import static app.qadam.model.program.Programs.dependants;
import static app.qadam.model.program.Programs.ids;
import static app.qadam.model.program.Programs.income;
import static app.qadam.model.program.Programs.investment;
import static app.qadam.model.program.Programs.named;
import static app.qadam.model.program.Programs.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands where in the table. */
class ProgramOrderTest {
  @Test
  void incomesAreSortedInUsdByTheMonth() {
    var programs =
        Stream.of(
            income("yen-a-year", asks(10_000_000, "JPY", Asked.Per.YEAR)),
            income("usd-a-month", asks(3_000, "USD", Asked.Per.MONTH)),
            income("usd-a-year", asks(25_000, "USD", Asked.Per.YEAR)),
            income("none", NO_MINIMUM));

    assertThat(sorted(programs, ProgramColumn.INCOME, true))
        .containsExactly("none", "usd-a-year", "usd-a-month", "yen-a-year");
  }

  @Test
  void unknownIncomesStandLastBothWays() {
    var programs =
        List.of(
            income("not-stated", NOT_STATED),
            income("cut", CUT),
            income("savings", asks(30_000_000, "JPY", Asked.Per.ONCE)),
            income("high", asks(5_000, "USD", Asked.Per.MONTH)),
            income("low", asks(2_000, "USD", Asked.Per.MONTH)));

    assertThat(sorted(programs.stream(), ProgramColumn.INCOME, true))
        .containsExactly("low", "high", "savings", "cut", "not-stated");
    assertThat(sorted(programs.stream(), ProgramColumn.INCOME, false))
        .containsExactly("high", "low", "savings", "cut", "not-stated");
  }

  @Test
  void investmentsAreSortedInUsdWhateverTheirCurrency() {
    var programs =
        Stream.of(
            investment("vnd", asks(3_000_000_000L, "VND", Asked.Per.ONCE)),
            investment("bhd", asks(130_000, "BHD", Asked.Per.ONCE)),
            investment("usd", asks(75_000, "USD", Asked.Per.ONCE)));

    assertThat(sorted(programs, ProgramColumn.INVESTMENT, false))
        .containsExactly("bhd", "vnd", "usd");
  }

  @Test
  void staysAreSortedByTheLongestThenTheShortest() {
    var programs =
        List.of(
            stay("for-good", "P2Y", "permanent"),
            stay("half-to-two", "P6M", "P2Y"),
            stay("ninety-days-to-two", "P90D", "P2Y"),
            stay("one", "P1Y", "P1Y"));

    assertThat(sorted(programs.stream(), ProgramColumn.STAY, true))
        .containsExactly("one", "ninety-days-to-two", "half-to-two", "for-good");
    assertThat(sorted(programs.stream(), ProgramColumn.STAY, false))
        .containsExactly("for-good", "half-to-two", "ninety-days-to-two", "one");
  }

  @Test
  void dependantsNotStatedStandLastBothWays() {
    var programs =
        List.of(
            dependants("not-stated", Optional.empty()),
            dependants("no", Optional.of(false)),
            dependants("yes", Optional.of(true)));

    assertThat(sorted(programs.stream(), ProgramColumn.DEPENDANTS, true))
        .containsExactly("yes", "no", "not-stated");
    assertThat(sorted(programs.stream(), ProgramColumn.DEPENDANTS, false))
        .containsExactly("no", "yes", "not-stated");
  }

  @Test
  void citizenshipIsSortedByPathThenYearsWithUnknownYearsLastInTheirGroup() {
    var programs =
        List.of(
            citizenship("not-stated", Optional.empty(), 0),
            citizenship("yes", Optional.of(true), 0),
            citizenship("no", Optional.of(false), 0),
            citizenship("ten", Optional.of(true), 10),
            citizenship("five", Optional.of(true), 5));

    assertThat(sorted(programs.stream(), ProgramColumn.CITIZENSHIP, true))
        .containsExactly("five", "ten", "yes", "no", "not-stated");
    assertThat(sorted(programs.stream(), ProgramColumn.CITIZENSHIP, false))
        .containsExactly("no", "ten", "five", "yes", "not-stated");
  }

  @Test
  void countriesFollowTheAlphabetOfTheLanguage() {
    var programs =
        List.of(named("AE", "Emirates"), named("AZ", "Azerbaijan"), named("JP", "Japan"));

    assertThat(ids(inOrder(programs, Locale.ENGLISH, List.of())))
        .containsExactly("Azerbaijan", "Japan", "Emirates");
    assertThat(ids(inOrder(programs, Locale.of("ru"), List.of())))
        .containsExactly("Azerbaijan", "Emirates", "Japan");
  }

  @Test
  void theFirstColumnGoesBeforeTheSecond() {
    var programs =
        List.of(
            stay("low-long", "P1Y", "P5Y"),
            stay("short", "P1Y", "P1Y"),
            dependants("family", Optional.of(true)),
            dependants("alone", Optional.of(false)));

    assertThat(
            ids(
                inOrder(
                    programs,
                    Locale.ENGLISH,
                    List.of(
                        new Sorting(ProgramColumn.DEPENDANTS, false),
                        new Sorting(ProgramColumn.STAY, false)))))
        .containsExactly("alone", "low-long", "family", "short");
  }

  @ParameterizedTest
  @EnumSource(ProgramColumn.class)
  void inTheShippedTableNothingStatedStandsBehindNotStated(ProgramColumn column) {
    for (boolean ascending : new boolean[] {true, false}) {
      var stated =
          inOrder(FACTS.programs(), Locale.ENGLISH, List.of(new Sorting(column, ascending)))
              .stream()
              .map(column::isStated)
              .toList();
      int known = (int) stated.stream().filter(yes -> yes).count();

      assertThat(stated.subList(0, known)).containsOnly(true);
    }
  }

  private static List<String> sorted(
      Stream<Program> programs, ProgramColumn column, boolean ascending) {
    return ids(inOrder(programs.toList(), Locale.ENGLISH, List.of(new Sorting(column, ascending))));
  }

  private static List<Program> inOrder(List<Program> programs, Locale locale, List<Sorting> by) {
    var index =
        ProgramIndex.of(
            new Catalogue(
                programs, FACTS.programsSeen(), FACTS.countries(), FACTS.catalogue().regions()),
            new Fitting(Means.UNKNOWN, FACTS.rates()),
            locale);
    return Arrays.stream(index.sorted(index.find(ProgramFilter.NONE), by))
        .mapToObj(index::program)
        .toList();
  }
}
