package app.qadam.model.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Phrase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
  private static final String ZONE =
      """
      P<INDKUMAR<<RAJESH<<<<<<<<<<<<<<<<<<<<<<<<<<
      Z1234567<1IND9005075M3103016<<<<<<<<<<<<<<06\
      """;
  private static final Map<Field, String> RAJESH =
      Map.of(
          Field.SURNAME, "KUMAR",
          Field.GIVEN_NAMES, "RAJESH",
          Field.SURNAME_CYRILLIC, "Кумар",
          Field.GIVEN_NAMES_CYRILLIC, "Раджеш",
          Field.BIRTH_DATE, "1990-05-07",
          Field.SEX, "M",
          Field.NATIONALITY, "IN",
          Field.PASSPORT_NUMBER, "Z1234567",
          Field.PASSPORT_UNTIL, "2031-03-01",
          Field.MRZ, ZONE);

  private static Statement paper(String document, Object... fieldsAndValues) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      values.put((Field) fieldsAndValues[i], (String) fieldsAndValues[i + 1]);
    }
    return new Statement(document, Optional.empty(), values);
  }

  private static Statement in(PaperLanguage language, Statement statement) {
    return new Statement(statement.document(), Optional.of(language), statement.values());
  }

  private static Map<Field, String> with(Map<Field, String> details, Object... fieldsAndValues) {
    Map<Field, String> changed = new EnumMap<>(details);
    changed.putAll(paper("", fieldsAndValues).values());
    return changed;
  }

  private static List<String> told(Map<Field, String> mine, Statement... papers) {
    return told(Consistency.check(mine, List.of(papers), Map.of()));
  }

  /** Each as document, field, kind and severity; a dot for the applicant's own details. */
  private static List<String> told(Collection<Finding> findings) {
    return findings.stream()
        .map(finding ->
            String.join(
                " ",
                finding.document().orElse("."),
                finding.field().map(Field::id).orElse("."),
                finding.kind().id(),
                finding.severity().id()))
        .toList();
  }

  @Test
  void detailsThatAgreeAreNotTold() {
    assertThat(
            told(
                RAJESH,
                paper("passport", Field.SURNAME, "KUMAR", Field.GIVEN_NAMES, "RAJESH"),
                paper("diploma", Field.SURNAME, "Kumar", Field.BIRTH_DATE, "1990-05-07"),
                paper("passport-translation", Field.SURNAME_CYRILLIC, "Кумар", Field.MRZ, ZONE)))
        .isEmpty();
  }

  @Test
  void zoneIsHeldAgainstWhatStandsBesideIt() {
    var mine =
        with(
            RAJESH,
            Field.SURNAME,
            "KUMARR",
            Field.BIRTH_DATE,
            "1990-07-05",
            Field.SEX,
            "F",
            Field.NATIONALITY,
            "PK",
            Field.PASSPORT_NUMBER,
            "Z1234576",
            Field.PASSPORT_UNTIL,
            "2032-03-01");
    assertThat(told(mine))
        .containsExactly(
            ". surname spelling mismatch",
            ". birth-date day-and-month-swapped mismatch",
            ". sex other-value mismatch",
            ". nationality other-value mismatch",
            ". passport-number other-value mismatch",
            ". passport-until other-date mismatch");
  }

  @Test
  void zoneOfADocumentIsHeldAgainstTheApplicantsValues() {
    var mine = with(RAJESH, Field.MRZ, "", Field.PASSPORT_NUMBER, "Z7654321");
    assertThat(told(mine, paper("passport", Field.MRZ, ZONE)))
        .containsExactly("passport passport-number other-value mismatch");
  }

  @Test
  void eachBrokenCheckDigitOfTheZoneIsTold() {
    var mine = with(RAJESH, Field.MRZ, ZONE.replace("Z1234567<1", "Z1234568<1"));
    assertThat(told(mine))
        .containsExactly(
            ". passport-number other-value mismatch",
            ". mrz check-digit mismatch",
            ". mrz check-digit mismatch");
  }

  @Test
  void namesCutAtTheEndOfTheZoneAreNotMisspelt() {
    var cut =
        """
        P<THANILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K
        Z1234567<1THA9005075M3103016<<<<<<<<<<<<<<06\
        """;
    assertThat(
            told(
                Map.of(
                    Field.SURNAME, "Nilavadhanananda",
                    Field.GIVEN_NAMES, "Chayapa Dejthamrong Krasuang",
                    Field.MRZ, cut)))
        .isEmpty();
  }

  @Test
  void iinIsHeldAgainstBirthDateAndSex() {
    var iin = with(RAJESH, Field.IIN, "900507300014");
    assertThat(told(iin)).isEmpty();
    assertThat(told(with(iin, Field.BIRTH_DATE, "1990-07-05", Field.SEX, "F", Field.MRZ, "")))
        .containsExactly(". iin iin-against-birth-date mismatch", ". iin iin-against-sex look");
    assertThat(told(with(iin, Field.IIN, "900507300015")))
        .containsExactly(". iin check-digit look");
    assertThat(told(with(iin, Field.IIN, "90050730001"))).containsExactly(". iin form mismatch");
  }

  @Test
  void passportEndsAfterItWasIssued() {
    assertThat(told(with(RAJESH, Field.PASSPORT_ISSUED, "2031-03-02")))
        .containsExactly(". passport-until order-of-dates mismatch");
    assertThat(told(with(RAJESH, Field.PASSPORT_ISSUED, "1989-03-02")))
        .containsExactly(". passport-issued order-of-dates mismatch");
  }

  @Test
  void valueOfTheWrongAlphabetIsTold() {
    assertThat(told(Map.of(), paper("form", Field.SURNAME_CYRILLIC, "Kumar")))
        .containsExactly("form surname-cyrillic script mismatch");
    assertThat(told(Map.of(), paper("form", Field.SURNAME, "Кумар")))
        .containsExactly("form surname script mismatch");
    assertThat(told(RAJESH, paper("form", Field.SURNAME, "कुमार")))
        .containsExactly("form surname script mismatch");
  }

  @Test
  void longValuesTakeNoTime() {
    var cyrillic = "ИЙ".repeat(200);
    var accents = "ÄÖÜ ".repeat(50);
    assertThat(
            told(
                Map.of(Field.SURNAME, "I".repeat(399) + "X", Field.GIVEN_NAMES, accents),
                paper("form", Field.SURNAME_CYRILLIC, cyrillic, Field.GIVEN_NAMES, accents + "X")))
        .containsExactly("form given-names missing-name mismatch");
  }

  @Test
  void surnameAndGivenNamesThatChangedPlacesAreTold() {
    assertThat(told(RAJESH, paper("cv", Field.SURNAME, "Rajesh", Field.GIVEN_NAMES, "Kumar")))
        .containsExactly(
            "cv surname order-of-names mismatch", "cv given-names order-of-names mismatch");
  }

  @Test
  void secondSurnameAmongTheGivenNamesIsTold() {
    var maria =
        Map.of(Field.SURNAME, "GARCIA LOPEZ", Field.GIVEN_NAMES, "MARIA", Field.NATIONALITY, "ES");
    assertThat(told(maria, paper("cv", Field.SURNAME, "López", Field.GIVEN_NAMES, "María García")))
        .containsExactly(
            "cv surname order-of-names mismatch", "cv given-names order-of-names mismatch");
  }

  @Test
  void onlyNameMayStandInEitherField() {
    var rajesh = Map.of(Field.SURNAME, "RAJESH", Field.NATIONALITY, "IN");
    assertThat(told(rajesh, paper("cv", Field.SURNAME, "", Field.GIVEN_NAMES, "Rajesh")))
        .containsExactly("cv surname order-of-names look", "cv given-names order-of-names look");
    assertThat(told(rajesh, paper("visa", Field.SURNAME, "Rajesh", Field.GIVEN_NAMES, "FNU")))
        .isEmpty();
  }

  @Test
  void patronymicAmongTheGivenNamesIsNoOtherName() {
    var ivan =
        Map.of(
            Field.GIVEN_NAMES, "IVAN",
            Field.GIVEN_NAMES_CYRILLIC, "Иван",
            Field.PATRONYMIC, "Петрович",
            Field.NATIONALITY, "KG");
    assertThat(told(ivan, paper("diploma", Field.GIVEN_NAMES_CYRILLIC, "Иван Петрович"))).isEmpty();
    assertThat(told(ivan, paper("diploma", Field.GIVEN_NAMES, "Ivan Petrovich")))
        .containsExactly("diploma given-names missing-name look");
    assertThat(told(ivan, paper("diploma", Field.PATRONYMIC, "")))
        .containsExactly("diploma patronymic missing-name mismatch");
  }

  @Test
  void patronymicInLatinLettersIsNoMismatchByItself() {
    var aziz = Map.of(Field.SURNAME, "KARIMOV", Field.GIVEN_NAMES, "AZIZ", Field.NATIONALITY, "UZ");
    assertThat(told(aziz, paper("passport", Field.PATRONYMIC, "RUSTAM UGLI"))).isEmpty();
    assertThat(told(with(aziz, Field.PATRONYMIC, "RUSTAM UGLI"))).isEmpty();
    assertThat(told(with(aziz, Field.SURNAME_CYRILLIC, "KARIMOV")))
        .containsExactly(". surname-cyrillic script mismatch");
  }

  @Test
  void valueKnownNotToBeThereIsToBeLookedAt() {
    assertThat(told(RAJESH, paper("diploma", Field.PASSPORT_NUMBER, "")))
        .containsExactly("diploma passport-number missing look");
    assertThat(told(RAJESH, paper("diploma", Field.GIVEN_NAMES, "")))
        .containsExactly("diploma given-names missing-name mismatch");
  }

  @Test
  void nameThatStandsInTheOtherAlphabetIsNotMissing() {
    assertThat(told(RAJESH, paper("diploma", Field.SURNAME, "Kumar", Field.SURNAME_CYRILLIC, "")))
        .isEmpty();
  }

  @Test
  void formInEnglishIsTold() {
    var form = in(PaperLanguage.ENGLISH, paper("form", Field.SPECIALTY, "Software engineer"));
    var taken = Map.of("form", Set.of(PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN));
    var findings = Consistency.check(Map.of(), List.of(form), taken);
    assertThat(told(findings)).containsExactly("form . language mismatch");
    assertThat(findings.getFirst().explained())
        .isEqualTo(
            Phrase.of(
                "finding.language.english",
                Phrase.of(
                    "finding.language.or",
                    Phrase.of("paper-language.in-kk"),
                    Phrase.of("paper-language.in-ru"))));
    assertThat(Consistency.check(Map.of(), List.of(form), Map.of())).isEmpty();
  }

  @Test
  void latinTextInARussianFormIsToBeLookedAt() {
    var form =
        in(
            PaperLanguage.RUSSIAN,
            paper("form", Field.SPECIALTY, "Software engineer", Field.EMPLOYERS, "Example Ltd"));
    var taken = Map.of("form", Set.of(PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN));
    assertThat(told(Consistency.check(Map.of(), List.of(form), taken)))
        .containsExactly("form specialty language look");
  }

  @Test
  void withoutOwnDetailsTheFirstDocumentIsHeldToBeRight() {
    var findings =
        Consistency.check(
            Map.of(),
            List.of(
                paper("passport", Field.SURNAME, "KUMAR"),
                paper("cv", Field.SURNAME, "Kumarr", Field.EMAIL, "a@example.org"),
                paper("form", Field.EMAIL, "b@example.org")),
            Map.of());
    assertThat(told(findings))
        .containsExactly("cv surname spelling mismatch", "form email other-value look");
    assertThat(findings.getFirst().mine()).isEqualTo("KUMAR");
    assertThat(findings.getFirst().explained())
        .isEqualTo(Phrase.of("finding.spelling", "KUMAR[_]", "KUMAR[R]"));
  }

  @Test
  void listsAreHeldAgainstEachOtherEntryByEntry() {
    var mine = Map.of(Field.EMPLOYERS, "Example Ltd\nAcme Inc.");
    assertThat(told(mine, paper("cv", Field.EMPLOYERS, "ACME Inc\nExample Ltd"))).isEmpty();
    assertThat(told(mine, paper("cv", Field.EMPLOYERS, "Acme Inc")))
        .containsExactly("cv employers missing look");
    assertThat(told(mine, paper("cv", Field.EMPLOYERS, "Acme Incorporated\nExample Limited")))
        .containsExactly("cv employers other-value look");
    assertThat(told(mine, paper("cv", Field.EMPLOYERS, "Acme Inc\nGlobex")))
        .containsExactly("cv employers other-value mismatch");
  }

  @Test
  void wrongDateOfTheApplicantIsNotLaidToTheDocuments() {
    assertThat(
            told(
                Map.of(Field.BIRTH_DATE, "1990-02-30"),
                paper("cv", Field.BIRTH_DATE, "1990-02-28")))
        .containsExactly(". birth-date not-a-date mismatch");
  }
}
