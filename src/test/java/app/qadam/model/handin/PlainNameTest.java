package app.qadam.model.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 _-]*[A-Za-z0-9])?");
  private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");

  private static void assertSafe(String name) {
    assertThat(name).matches(SAFE).doesNotMatch(DEVICE).hasSizeBetween(1, 85);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Criminal record certificate: Brazil | Criminal record certificate Brazil
          IIN (Individual Identification Number) | IIN Individual Identification Number
          Photo 3.5 × 4.5 cm | Photo 3 5 4 5 cm
          João Gonçalves | Joao Goncalves
          ../../etc/passwd | etc passwd
          ..\\..\\Windows\\System32 | Windows System32
          C:\\boot.ini | C boot ini
          /absolute/path | absolute path
          name... | name
          name . | name
          'name   ' | name
          -rf | rf
          --help me | help me
          _hidden_ | hidden
          a_b-c | a_b-c
          tab\tand\u0000nul | tab and nul
          my😀photo | my photo
          \u202Egpj.exe | gpj exe
          ~/.ssh/id_rsa | ssh id_rsa
          $(rm -rf) `x` | rm -rf x
          """)
  void signsThatASystemOrAPortalTakesAmissAreLeftOut(String text, String name) {
    assertThat(PlainName.of(text)).isEqualTo(name);
    assertSafe(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "...",
        "/",
        "паспорт",
        "паспорт 😀",
        "\u202E",
        "---",
        "_",
        "Қ"
      })
  void whatHasNoPlainLetterIsCalledFile(String text) {
    assertThat(PlainName.of(text)).isEqualTo("file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "con", "Nul", "PRN", "aux", "COM1", "com9", "LPT1", "lpt0"})
  void nameThatWindowsKeepsForADeviceIsAnotherOne(String text) {
    assertSafe(PlainName.of(text));
    assertThat(PlainName.of(text)).endsWith(" file");
  }

  @Test
  void nameThatOnlyBeginsLikeADeviceStays() {
    assertThat(PlainName.of("Contract")).isEqualTo("Contract");
    assertThat(PlainName.of("COM12")).isEqualTo("COM12");
  }

  @Test
  void threeHundredCharactersBecomeEightyAndDoNotEndInABlank() {
    assertThat(PlainName.of("a".repeat(300))).isEqualTo("a".repeat(80));
    assertThat(PlainName.of("a".repeat(79) + " " + "b".repeat(220))).isEqualTo("a".repeat(79));
    assertThat(PlainName.of("é".repeat(300))).isEqualTo("e".repeat(80));
  }

  @Test
  void undueLengthTakesNoUndueTime() {
    assertThat(PlainName.of("_".repeat(1_000_000) + "a" + " ".repeat(1_000_000))).isEqualTo("a");
    assertThat(PlainName.of("a" + "_".repeat(1_000_000) + "b")).isEqualTo("a");
  }

  @RepeatedTest(40)
  void whateverIsGivenTheNameIsSafe(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(120);
      for (int j = 0; j < length; j++) {
        text.append(sign(random));
      }
      var name = PlainName.of(text.toString());
      assertSafe(name);
      assertThat(PlainName.of(name)).as("it is plain already").isEqualTo(name);
    }
  }

  /** Any half of a character, letters and signs that matter, each about as often. */
  private static char sign(Random random) {
    var special = "./\\:*?\"<>|-_ \u0000\n\u202E\u0301conprnauxNUL1";
    return switch (random.nextInt(3)) {
      case 0 -> (char) random.nextInt(0x10000);
      case 1 -> (char) ('!' + random.nextInt(94));
      default -> special.charAt(random.nextInt(special.length()));
    };
  }
}
