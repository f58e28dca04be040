package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 Nov 2026",
        "30 November 2026",
        "30 nov 2026",
        "30.11.2026",
        "30/11/2026",
        "30-11-2026",
        "2026-11-30",
        "30 11 2026",
        " 30  Nov 2026 ",
        "30 ноября 2026",
        "30 нояб. 2026",
        "30 ноября 2026 г."
      })
  void theUsualFormsAreUnderstood(String text) {
    assertThat(DateText.read(text)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "31.11.2026", "29.02.2027", "30.13.2026", "30 Nov", "11/30/2026", "1"})
  void whatIsNoDayIsNotGuessed(String text) {
    assertThat(DateText.read(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyMonth")
  void whatAFieldShowsItAlsoUnderstands(LocalDate date, Locale language) {
    assertThat(DateText.read(Texts.in(language).plainDate(date))).contains(date);
  }

  static Stream<Arguments> everyMonth() {
    return Texts.LANGUAGES.stream()
        .flatMap(language ->
            Stream.iterate(LocalDate.of(2026, 1, 31), day -> day.plusDays(29))
                .limit(13)
                .map(day -> Arguments.of(day, language)));
  }

  @Test
  void aLeapDayIsADayInALeapYear() {
    assertThat(DateText.read("29.02.2028")).contains(LocalDate.of(2028, 2, 29));
  }
}
