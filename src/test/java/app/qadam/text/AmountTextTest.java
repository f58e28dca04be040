package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.model.program.Amount;
import app.qadam.text.AmountText.Nothing;
import app.qadam.text.AmountText.Sum;
import app.qadam.text.AmountText.Trouble;
import app.qadam.text.AmountText.Unclear;
import app.qadam.text.AmountText.Wrong;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
  private static final AmountText ENGLISH = new AmountText(Locale.ENGLISH);
  private static final AmountText RUSSIAN = new AmountText(Locale.of("ru"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3000            | 3000
          3 000           | 3000
          3\u00a0000      | 3000
          3\u202f000      | 3000
          3'000'000       | 3000000
          3’000           | 3000
          3000.50         | 3000.50
          3000,5          | 3000.5
          3.000,50        | 3000.50
          3,000.50        | 3000.50
          3 000,50        | 3000.50
          3 000.5         | 3000.5
          1,000,000       | 1000000
          1.000.000       | 1000000
          1.000.000,5     | 1000000.5
          12,345,678.90   | 12345678.90
          0               | 0
          0,5             | 0.5
          007             | 7
          ' 12 '          | 12
          """)
  void theUsualFormsMeanTheSameInBothLanguages(String typed, BigDecimal sum) {
    assertThat(ENGLISH.read(typed)).isEqualTo(new Sum(sum));
    assertThat(RUSSIAN.read(typed)).isEqualTo(new Sum(sum));
  }

  @Test
  void aCommaBeforeThreeDigitsGroupsInEnglishAndIsNotGuessedInRussian() {
    assertThat(ENGLISH.read("3,000")).isEqualTo(new Sum(new BigDecimal("3000")));
    assertThat(RUSSIAN.read("3,000"))
        .isEqualTo(new Unclear(new BigDecimal("3"), new BigDecimal("3000")));
  }

  @Test
  void aPointBeforeThreeDigitsIsNotGuessed() {
    var unclear = new Unclear(new BigDecimal("12.125"), new BigDecimal("12125"));
    assertThat(ENGLISH.read("12.125")).isEqualTo(unclear);
    assertThat(RUSSIAN.read("12.125")).isEqualTo(unclear);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about 3000",
        "$3000",
        "3000 USD",
        "3k",
        "3 00",
        "30,00,000",
        "3,000,50",
        "3.0000",
        "1.2.3",
        ".",
        ",50",
        "3.",
        "1 000 00",
        "0,123.45",
        "1e9",
        "٣"
      })
  void whatIsNoSumIsNotRead(String typed) {
    assertThat(ENGLISH.read(typed)).isEqualTo(new Wrong(Trouble.NO_NUMBER));
    assertThat(RUSSIAN.read(typed)).isEqualTo(new Wrong(Trouble.NO_NUMBER));
  }

  @Test
  void belowZeroAndTooMuchAreToldApart() {
    assertThat(ENGLISH.read("-5")).isEqualTo(new Wrong(Trouble.BELOW_ZERO));
    assertThat(ENGLISH.read("−5")).isEqualTo(new Wrong(Trouble.BELOW_ZERO));
    assertThat(ENGLISH.read(Amount.MOST.toPlainString())).isEqualTo(new Sum(Amount.MOST));
    assertThat(ENGLISH.read(Amount.MOST + "0")).isEqualTo(new Wrong(Trouble.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0"})
  void nothingIsNotTold(String typed) {
    assertThat(ENGLISH.read(typed)).isEqualTo(new Nothing());
  }

  @Test
  void whatIsWrittenIsReadBackToTheCent() {
    qt().forAll(longs().between(0, 100_000_000_000_000L))
        .checkAssert(cents -> {
          var sum = new Amount(BigDecimal.valueOf(cents, 2), "USD");
          for (AmountText language : new AmountText[] {ENGLISH, RUSSIAN}) {
            var read = language.read(language.write(sum.value()));
            assertThat(read).isInstanceOf(Sum.class);
            assertThat(((Sum) read).value()).isEqualByComparingTo(sum.value());
          }
        });
  }
}
