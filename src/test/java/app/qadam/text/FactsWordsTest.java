package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Phrase;
import app.qadam.model.edition.Edition;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsWordsTest {
  private static final Edition EDITION = Edition.shipped(LocalDate.of(2026, 11, 22));

  private final FactsWords english = new FactsWords(Texts.in(Locale.ENGLISH));
  private final FactsWords russian = new FactsWords(Texts.in(Locale.of("ru")));

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, dated in the future: 22 Nov 2026, дата в будущем: 22 нояб. 2026",
    "2026-11-22, new, новые",
    "2026-11-23, 1 day old, им 1 день",
    "2026-12-05, 13 days old, им 13 дней",
    "2026-12-06, 2 weeks old, им 2 недели",
    "2026-12-27, 5 weeks old, им 5 недель",
    "2027-02-21, 13 weeks old, им 13 недель",
    "2027-02-22, 3 months old, им 3 месяца",
    "2027-06-22, 7 months old, им 7 месяцев",
  })
  void ageIsToldInTheUnitThatOneWouldSay(LocalDate today, String inEnglish, String inRussian) {
    assertThat(english.age(EDITION, today)).isEqualTo(inEnglish);
    assertThat(russian.age(EDITION, today)).isEqualTo(inRussian);
  }

  @Test
  void footTellsTheDateAndThenTheAge() {
    assertThat(english.brief(EDITION, LocalDate.of(2027, 5, 22))).isEqualTo("Facts of 22 Nov 2026");
    assertThat(english.brief(EDITION, LocalDate.of(2027, 5, 23)))
        .isEqualTo("Facts are 6 months old");
    assertThat(russian.brief(EDITION, LocalDate.of(2027, 6, 23))).isEqualTo("Сведениям 7 месяцев");
  }

  @Test
  void footSaysThatADayIsStillAhead() {
    var eve = LocalDate.of(2026, 11, 21);
    assertThat(english.brief(EDITION, eve)).isEqualTo("Dated ahead: 22 Nov 2026");
    assertThat(russian.brief(EDITION, eve)).isEqualTo("Дата впереди: 22 нояб. 2026");
  }

  @Test
  void fileThatIsNotUsedIsNotNamedAsInForce() {
    var file = new Edition.OfFile("newer.json", LocalDate.of(2027, 1, 15));
    var used = new Edition(file.date(), EDITION.shipped(), Optional.of(file), Optional.empty());
    var notUsed =
        new Edition(
            EDITION.date(),
            EDITION.shipped(),
            Optional.of(file),
            Optional.of(Phrase.of("facts.trouble.gone", "newer.json")));

    assertThat(english.inForce(used)).isEqualTo("Facts of 15 Jan 2027, from \"newer.json\"");
    assertThat(english.inForce(notUsed)).isEqualTo("Facts of 22 Nov 2026, shipped with Qadam");
    assertThat(english.brief(notUsed, LocalDate.of(2027, 1, 20))).isEqualTo("Facts file not used");
  }

  @Test
  void currencyHasItsNameInEachLanguageOrItsCode() {
    assertThat(english.currency("KZT")).isEqualTo("Kazakhstani Tenge");
    assertThat(russian.currency("KZT")).containsIgnoringCase("тенге");
    assertThat(english.currency("QQQ")).isEqualTo("QQQ");
  }
}
