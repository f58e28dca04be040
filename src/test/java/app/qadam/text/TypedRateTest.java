package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRateTest {
  private static final Locale RUSSIAN = Locale.of("ru");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.92|0.92|0.92",
        "0,92|0.92|0.92",
        "0,880|0.880|0.880",
        "1,250|1250|1.250",
        "1.250|1.250|1.250",
        "25 947,768|25947.768|25947.768",
        "25,947.768|25947.768|",
        "25.947,768|25947.768|25947.768",
        "1,234,567|1234567|",
        "441|441|441",
        " 441.2 |441.2|441.2",
      })
  void pointAndCommaAreReadAsTheLanguageWritesThem(
      String typed, BigDecimal inEnglish, BigDecimal inRussian) {
    assertThat(TypedRate.read(typed, Locale.ENGLISH)).contains(inEnglish);
    assertThat(TypedRate.read(typed, RUSSIAN)).isEqualTo(java.util.Optional.ofNullable(inRussian));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "1e5", "abc", "1.2.3", ",5", "5,", "NaN", "1 USD", "½", "1,23,456"})
  void whatIsNoNumberIsNone(String typed) {
    assertThat(TypedRate.read(typed, Locale.ENGLISH)).isEmpty();
    assertThat(TypedRate.read(typed, RUSSIAN)).isEmpty();
  }

  @Test
  void whatIsShownIsReadAsTheSameNumber() {
    for (String text :
        new String[] {"0.880226", "1250", "1.25", "25947.768", "89715.6242", "0.1"}) {
      var rate = new BigDecimal(text);
      for (Locale language : Texts.LANGUAGES) {
        assertThat(TypedRate.read(TypedRate.of(rate, language), language).orElseThrow())
            .isEqualByComparingTo(rate);
      }
    }
    // In English a comma before three digits groups them; so it is never shown there.
    assertThat(TypedRate.of(new BigDecimal("1.250"), Locale.ENGLISH)).isEqualTo("1.25");
    assertThat(TypedRate.of(new BigDecimal("1.125"), RUSSIAN)).isEqualTo("1,125");
  }
}
