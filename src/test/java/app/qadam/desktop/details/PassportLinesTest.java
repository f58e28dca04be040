package app.qadam.desktop.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.qadam.model.details.Field;
import app.qadam.model.details.Mrz;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PassportLinesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  private static Mrz zone(String upper, String lower) {
    return Mrz.read(upper + "\n" + lower).orElseThrow();
  }

  @Test
  void theExampleOfDoc9303IsReadFieldByField() {
    assertThat(PassportLines.values(zone(UPPER, LOWER), TODAY))
        .containsExactly(
            entry(Field.SURNAME, "ERIKSSON"),
            entry(Field.GIVEN_NAMES, "ANNA MARIA"),
            entry(Field.BIRTH_DATE, "1974-08-12"),
            entry(Field.SEX, "F"),
            entry(Field.PASSPORT_NUMBER, "L898902C3"),
            entry(Field.PASSPORT_UNTIL, "2012-04-15"));
  }

  @Test
  void aCountryIsReadByItsThreeLettersOrByTheOwnCodesOfPassports() {
    for (String[] code :
        new String[][] {{"NLD", "NL"}, {"D<<", "DE"}, {"GBR", "GB"}, {"GBN", "GB"}}) {
      assertThat(PassportLines.values(zone(UPPER, LOWER.replace("UTO", code[0])), TODAY))
          .as(code[0])
          .containsEntry(Field.NATIONALITY, code[1]);
    }
  }

  @Test
  void aBirthIsNeverAhead() {
    assertThat(PassportLines.values(zone(UPPER, LOWER.replace("740812", "251231")), TODAY))
        .containsEntry(Field.BIRTH_DATE, "2025-12-31");
    assertThat(PassportLines.values(zone(UPPER, LOWER.replace("740812", "261231")), TODAY))
        .containsEntry(Field.BIRTH_DATE, "1926-12-31");
  }

  @Test
  void whatIsUnknownOrNoDayIsLeftOut() {
    for (String birth : new String[] {"74<<<<", "740231", "000000"}) {
      assertThat(PassportLines.values(zone(UPPER, LOWER.replace("740812", birth)), TODAY))
          .as(birth)
          .doesNotContainKey(Field.BIRTH_DATE);
    }
  }
}
