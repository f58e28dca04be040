package app.qadam.model.program;

import static app.qadam.model.program.Programs.FACTS;
import static app.qadam.model.program.Programs.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
  }

  @Test
  void countryAndKindNarrowTogether() {
    var filter = new ProgramFilter("", Optional.of("KZ"), Optional.of(ProgramFilter.NOMAD_AND_IT));

    assertThat(shown(filter)).isEqualTo(2);
    assertThat(shows(filter, named("KZ", "x", "investor"))).isFalse();
    assertThat(shows(filter, named("KZ", "x", "investor", "nomad-it"))).isTrue();
    assertThat(shows(filter, named("GE", "x", "nomad-it"))).isFalse();
  }

  private static ProgramFilter words(String words) {
    return new ProgramFilter(words, Optional.empty(), Optional.empty());
  }

  private static long shown(ProgramFilter filter) {
    return FACTS.programs().stream().filter(program -> shows(filter, program)).count();
  }

  private static boolean shows(ProgramFilter filter, Program program) {
    var country = FACTS.countries().get(program.country());
    return country != null && filter.shows(program, country);
  }
}
