package app.qadam.model.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import app.qadam.model.details.Mrz.Trouble;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class MrzTest {
  /** The specimen of ICAO Doc 9303-4. */
  private static final String UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

  private static final String LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
  private static final String ALLOWED = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static Mrz zone(String upper) {
    return new Mrz(upper + "<".repeat(Mrz.LINE - upper.length()), LOWER);
  }

  @Test
  void specimenIsReadAndSound() {
    var mrz = Mrz.read(UPPER + "\n" + LOWER).orElseThrow();
    assertThat(mrz.troubles()).isEmpty();
    assertThat(mrz.surname()).isEqualTo("ERIKSSON");
    assertThat(mrz.givenNames()).isEqualTo("ANNA MARIA");
    assertThat(mrz.issuer()).isEqualTo("UTO");
    assertThat(mrz.number()).isEqualTo("L898902C3");
    assertThat(mrz.nationality()).isEqualTo("UTO");
    assertThat(mrz.birthDate()).isEqualTo("740812");
    assertThat(mrz.sex()).isEqualTo("F");
    assertThat(mrz.until()).isEqualTo("120415");
    assertThat(mrz.isCut()).isFalse();
  }

  @Test
  void typedWithBlanksAndSmallLettersItIsTheSame() {
    var typed = (UPPER + " \r\n" + LOWER.replace("UTO", " UTO ")).toLowerCase(Locale.ROOT);
    assertThat(Mrz.read(typed)).contains(new Mrz(UPPER, LOWER));
  }

  @Test
  void onlyNameIsTheSurname() {
    var mrz = zone("P<INDRAJESH");
    assertThat(mrz.surname()).isEqualTo("RAJESH");
    assertThat(mrz.givenNames()).isEmpty();
  }

  @Test
  void namesThatReachTheEndMayBeCut() {
    var mrz = zone("P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
    assertThat(mrz.isCut()).isTrue();
    assertThat(mrz.givenNames()).isEqualTo("CHAYAPA DEJTHAMRONG K");
  }

  @ParameterizedTest
  @CsvSource({
    "0,  X, NUMBER",
    "9,  5, NUMBER",
    "13, 8, BIRTH_DATE",
    "21, 2, UNTIL",
    "30, 9, OPTIONAL",
    "42, 2, OPTIONAL",
    "43, 1, COMPOSITE",
  })
  void brokenCheckDigitIsNamed(int at, String character, Trouble trouble) {
    var lower = LOWER.substring(0, at) + character + LOWER.substring(at + 1);
    assertThat(Mrz.troubles(UPPER + lower)).contains(trouble);
  }

  @Test
  void whatIsNoZoneIsToldByItsKind() {
    assertThat(Mrz.troubles("P<UTO")).containsExactly(Trouble.LENGTH);
    assertThat(Mrz.troubles(UPPER.replace('I', 'І') + LOWER)).containsExactly(Trouble.CHARACTERS);
    assertThat(Mrz.troubles("V" + UPPER.substring(1) + LOWER))
        .containsExactly(Trouble.NOT_A_PASSPORT);
    assertThatIllegalArgumentException().isThrownBy(() -> new Mrz(UPPER, "short"));
  }

  @Test
  void optionalCharactersThatAreNotUsedNeedNoCheckDigit() {
    assertThat(Mrz.troubles(UPPER + "Z1234567<1IND9005075M3103016<<<<<<<<<<<<<<06")).isEmpty();
    assertThat(Mrz.troubles(UPPER + "Z1234567<1IND9005075M3103016<<<<<<<<<<<<<<<6")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Jürgen Müller,        JUERGEN<MUELLER",
    "Groß,                 GROSS",
    "Jean-Paul,            JEAN<PAUL",
    "O'Neill,              ONEILL",
    "d’Artagnan,           DARTAGNAN",
    "Łukasz Żółć,          LUKASZ<ZOLC",
    "Ağaoğlu Işık,         AGAOGLU<ISIK",
    "İbrahim,              IBRAHIM",
    "Þóra Ðorðe,           THORA<DORDE",
    "Ærøskøbing,           AEROESKOEBING",
    "Åse,                  AASE",
    "Nguyễn Thị Minh Khai, NGUYEN<THI<MINH<KHAI",
    "Muñoz,                MUNOZ",
    "'Smith, Jr.',         SMITH<JR",
    "van der Berg,         VAN<DER<BERG",
    "Ĳssel,                IJSSEL",
    "Щеглова Юлия,         SHCHEGLOVA<IULIIA",
  })
  void namesAreWrittenAsInTheZone(String name, String form) {
    assertThat(Mrz.nameForm(name)).isEqualTo(form);
  }

  /**
   * A changed character is found when the two count otherwise modulo 10, for the weights 7, 3 and 1
   * have no divisor in common with 10; one that counts the same, as 0 and A... K, never is.
   */
  @Test
  void changedCharacterIsFoundWhenItCountsOtherwise() {
    qt().withFixedSeed(3)
        .forAll(guarded(), integers().between(0, 13), integers().between(0, 36))
        .check((text, position, replacement) -> {
          int at = position % text.length();
          char other = ALLOWED.charAt(replacement);
          var changed = text.substring(0, at) + other + text.substring(at + 1);
          boolean counts = (Mrz.value(text.charAt(at)) - Mrz.value(other)) % 10 != 0;
          return (Mrz.checkDigit(text) != Mrz.checkDigit(changed)) == counts;
        });
  }

  @Test
  void changedDigitAnywhereInTheGuardedLineIsFound() {
    qt().withFixedSeed(4)
        .forAll(integers().between(0, 43), integers().between(1, 9))
        .assuming((at, by) -> Character.isDigit(LOWER.charAt(at)))
        .check((at, by) -> {
          int digit = (LOWER.charAt(at) - '0' + by) % 10;
          var lower = LOWER.substring(0, at) + digit + LOWER.substring(at + 1);
          return !new Mrz(UPPER, lower).troubles().isEmpty();
        });
  }

  private static Gen<String> guarded() {
    return strings()
        .betweenCodePoints('0', '9')
        .ofLengthBetween(1, 14)
        .map(digits -> digits.replace('7', '<').replace('3', 'K').replace('1', 'A'));
  }
}
