package app.qadam.model.program;

import static app.qadam.model.program.Programs.FACTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterLineTest {
  private static final long SEED = 20261125;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all",
        "kind:nomad-it,talent region:central-asia country:GE,KZ income<=3000USD"
            + " investment<=0EUR stay>=P1Y dependants citizenship<=10 known \"nomad visa\"",
        "citizenship",
        "stay>=permanent",
        "income<=1234.56KZT",
        "\"a \\\" b \\\\ c\"",
        "\"all\"",
        "\"kind:investor\""
      })
  void aLineIsReadAndWrittenAsItStands(String line) {
    assertThat(FilterLine.write(FilterLine.read(line))).isEqualTo(line);
  }

  @Test
  void everyFilterComesBackFromItsLine() {
    qt().withFixedSeed(SEED)
        .withExamples(3_000)
        .forAll(longs().all(), strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 12))
        .checkAssert((seed, words) -> {
          ProgramFilter filter;
          try {
            filter = MadeUp.filter(FACTS.catalogue(), seed).withWords(words);
          } catch (IllegalArgumentException e) {
            return; // Half a character or a control character is no word.
          }
          assertThat(FilterLine.read(FilterLine.write(filter))).isEqualTo(filter);
          assertThat(FilterLine.write(filter)).doesNotContain("\n", "\r");
        });
  }

  @Test
  void partsStandInAnyOrderAndSpacesDoNotMatter() {
    assertThat(FilterLine.read("  known   kind:talent\t\"x\" "))
        .isEqualTo(FilterLine.read("kind:talent known \"x\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                     | the line is empty; write all to show everything",
        "kind:wizard            | is none of nomad-it",
        "kind:                  | a name is missing",
        "country:Kazakhstan     | a code of two letters",
        "region:Central Asia    | lower-case letters",
        "income<=lots           | such as 3000USD",
        "income<=-5USD          | such as 3000USD",
        "income<=3000           | such as 3000USD",
        "income>=3000USD        | no part of a filter is called that",
        "stay>=2 years          | such as P2Y",
        "stay>=1                | such as P2Y",
        "stay>=P0D              | longer than nothing",
        "citizenship<=0         | within 1 to 99 years",
        "citizenship<=many      | a number of years",
        "known known            | stands there twice",
        "kind:talent kind:investor | stands there twice",
        "\"open                 | the quotation mark before open is not closed",
        "known \"open it         | the quotation mark before open is not closed",
        "\"                     | is not closed; put one at the end",
        "\"a\" \"b\"              | words stand there twice; put them between one pair",
        "cheap                  | there are kind:, region:, country:, income<=, investment<=,"
            + " stay>=",
        "all known              | no part of a filter is called that"
      })
  void whatIsWrongIsNamed(String line, String what) {
    assertThatThrownBy(() -> FilterLine.read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(what);
  }

  @Test
  void anyTextIsReadOrRefusedAndNothingElse() {
    qt().withFixedSeed(SEED)
        .withExamples(5_000)
        .forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 40))
        .checkAssert(text -> {
          try {
            FilterLine.read(text);
          } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessageNotContaining("null");
          }
        });
  }
}
