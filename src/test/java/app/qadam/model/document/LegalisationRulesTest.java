package app.qadam.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.document.Legalisation.Act;
import app.qadam.model.document.Legalisation.Way;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How papers of other countries are made usable, by country and day. */
class LegalisationRulesTest {
  private static final LegalisationRules RULES = FactsReader.shipped().legalisation();

  @ParameterizedTest
  @CsvSource({
    "NL, 2026-11-01, APOSTILLE, legalisation.apostille",
    // In force for Algeria since 9 July 2026: the day before a paper still went to the consulate.
    "DZ, 2026-07-08, CONSULAR, legalisation.not-yet",
    "DZ, 2026-07-09, APOSTILLE, legalisation.apostille-objected",
    "VN, 2026-09-10, CONSULAR, legalisation.not-yet",
    "VN, 2026-09-11, APOSTILLE, legalisation.apostille-objected",
    "TH, 2027-02-27, CONSULAR, legalisation.not-yet",
    "HK, 2026-11-01, APOSTILLE, legalisation.apostille",
    "BD, 2026-11-01, APOSTILLE, legalisation.apostille-objected",
    "MD, 2026-11-01, APOSTILLE, legalisation.apostille-unclear",
    // Georgia is a party of the Apostille Convention too, but needs neither.
    "GE, 2026-11-01, NONE, legalisation.free",
    "RU, 2026-11-01, NONE, legalisation.free",
    "KZ, 2026-11-01, NONE, legalisation.own",
    "EG, 2026-11-01, CONSULAR, legalisation.consular",
    "NG, 2026-11-01, CONSULAR, legalisation.consular",
  })
  void theCountryAndTheDayDecide(String country, LocalDate day, Way way, String reason) {
    var found = RULES.of(country, day);
    assertThat(found.way()).isEqualTo(way);
    assertThat(found.reason().key()).isEqualTo(reason);
    assertThat(found.claims()).isNotEmpty();
  }

  @Test
  void theTranslationComesAfterTheApostilleSoThatItIsTranslatedToo() {
    assertThat(RULES.of("NL", LocalDate.of(2026, 11, 1)).acts())
        .containsExactly(Act.ISSUE, Act.APOSTILLE, Act.TRANSLATE, Act.NOTARISE);
    assertThat(RULES.of("EG", LocalDate.of(2026, 11, 1)).acts())
        .containsExactly(Act.ISSUE, Act.AUTHENTICATE, Act.CONSULATE, Act.TRANSLATE, Act.NOTARISE);
    assertThat(RULES.of("RU", LocalDate.of(2026, 11, 1)).acts())
        .containsExactly(Act.ISSUE, Act.TRANSLATE, Act.NOTARISE);
    assertThat(RULES.of("KZ", LocalDate.of(2026, 11, 1)).acts()).containsExactly(Act.ISSUE);
  }
}
