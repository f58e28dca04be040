package app.qadam.model.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The table of programs. */
class CatalogueTest {
  private static final Catalogue TABLE = MadeUp.catalogue(200, 3);

  private static Catalogue copy(LocalDate seen) {
    return new Catalogue(TABLE.programs(), seen, TABLE.countries(), TABLE.regions());
  }

  @Test
  void everyProgramIsFoundByItsId() {
    assertThat(TABLE.programs())
        .allSatisfy(program -> assertThat(TABLE.program(program.id())).containsSame(program));
    assertThat(TABLE.program("nowhere")).isEmpty();
    assertThat(TABLE.byId().values()).containsExactlyElementsOf(TABLE.programs());
  }

  @Test
  void tablesAreEqualWhenAllThatTheyHoldIs() {
    assertThat(copy(TABLE.seen())).isEqualTo(TABLE).hasSameHashCodeAs(TABLE);
    assertThat(copy(TABLE.seen().plusDays(1))).isNotEqualTo(TABLE);
    assertThat(MadeUp.catalogue(200, 4)).isNotEqualTo(TABLE);
    assertThat(
            new Catalogue(
                TABLE.programs().subList(0, 199), TABLE.seen(), TABLE.countries(), TABLE.regions()))
        .isNotEqualTo(TABLE);
  }
}
