package app.qadam.model.program;

import static app.qadam.model.program.Programs.CUT;
import static app.qadam.model.program.Programs.FACTS;
import static app.qadam.model.program.Programs.NOT_STATED;
import static app.qadam.model.program.Programs.NO_MINIMUM;
import static app.qadam.model.program.Programs.asks;
import static app.qadam.model.program.Programs.income;
import static app.qadam.model.program.Programs.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.program.ProgramFilter.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramFilterTest {
  @Test
  void withoutAnythingAskedAllProgramsAreShown() {
    assertThat(shown(ProgramFilter.NONE)).isEqualTo(129);
  }

  @Test
  void everyWordMustStandInTheCountryOrTheProgram() {
    assertThat(shown(words("nomad kazakhstan"))).isEqualTo(2);
    assertThat(shown(words("nomad kazakhstan investor"))).isZero();
  }

  @Test
  void upperCaseAndSpacesDoNotMatter() {
    assertThat(shown(words("  NOMAD \u00a0 KazakhSTAN "))).isEqualTo(2);
  }

  @Test
  void accentsDoNotMatterInTheTextOrInTheWords() {
    var program = named("KZ", "Résidence für Künstler");

    assertThat(shows(words("residence kunstler"), program)).isTrue();
    assertThat(shows(words("résidence künstler"), named("KZ", "Residence Kunstler"))).isTrue();
  }

  @Test
  void aCountryIsFoundByItsNameInEitherLanguage() {
    assertThat(shown(words("южная корея"))).isEqualTo(shown(words("south korea"))).isPositive();
    assertThat(shown(words("türkiye visa"))).isEqualTo(shown(words("turkey visa"))).isPositive();
    assertThat(shown(words("қазақстан"))).isEqualTo(5);
  }

  @Test
  void countryAndKindNarrowTogether() {
    var filter =
        ProgramFilter.NONE
            .withPlaces(Set.of(), Set.of("KZ"))
            .withKinds(Set.of(ProgramKind.NOMAD_AND_IT));

    assertThat(shown(filter)).isEqualTo(2);
    assertThat(shows(filter, named("KZ", "x", ProgramKind.INVESTOR))).isFalse();
    assertThat(shows(filter, named("KZ", "x", ProgramKind.INVESTOR, ProgramKind.NOMAD_AND_IT)))
        .isTrue();
    assertThat(shows(filter, named("GE", "x", ProgramKind.NOMAD_AND_IT))).isFalse();
  }

  @Test
  void whatIsNotStatedStaysUnlessOnlyTheKnownIsAskedFor() {
    var limit = Optional.of(new Amount(BigDecimal.valueOf(2_000), "USD"));
    var filter = ProgramFilter.NONE.withIncomeUpTo(limit);

    assertThat(shows(filter, income("dear", asks(2_001, "USD", Asked.Per.MONTH)))).isFalse();
    assertThat(shows(filter, income("just", asks(24_000, "USD", Asked.Per.YEAR)))).isTrue();
    assertThat(shows(filter, income("none", NO_MINIMUM))).isTrue();
    for (Asked unknown : List.of(NOT_STATED, CUT, asks(1, "JPY", Asked.Per.ONCE))) {
      assertThat(shows(filter, income("unknown", unknown))).isTrue();
      assertThat(shows(filter.withKnownOnly(true), income("unknown", unknown))).isFalse();
    }
  }

  @Test
  void everyPartThatIsSetIsNamedAndCanBeTakenOut() {
    var filter =
        ProgramFilter.NONE
            .withWords("visa")
            .withStayAtLeast(Optional.of(Stay.length("P2Y")))
            .withKnownOnly(true);

    assertThat(filter.parts()).containsExactly(Part.WORDS, Part.STAY, Part.KNOWN_ONLY);
    assertThat(filter.without(Part.STAY).parts()).containsExactly(Part.WORDS, Part.KNOWN_ONLY);
    assertThat(ProgramFilter.NONE.parts()).isEmpty();
  }

  private static ProgramFilter words(String words) {
    return ProgramFilter.NONE.withWords(words);
  }

  private static int shown(ProgramFilter filter) {
    return index(FACTS.programs()).count(filter);
  }

  private static boolean shows(ProgramFilter filter, Program program) {
    return index(List.of(program)).count(filter) == 1;
  }

  private static ProgramIndex index(List<Program> programs) {
    return ProgramIndex.of(
        new Catalogue(
            programs, FACTS.programsSeen(), FACTS.countries(), FACTS.catalogue().regions()),
        new Fitting(Means.UNKNOWN, FACTS.rates()),
        Locale.ENGLISH);
  }
}
