package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is amiss within the values of one document, or among the applicant's own. */
final class OwnChecks {
  private final Optional<String> document;
  private final Map<Field, String> values;
  private final Writing writing;
  private final List<Finding> findings = new ArrayList<>();

  private OwnChecks(Optional<String> document, Map<Field, String> values, Writing writing) {
    this.document = document;
    this.values = values;
    this.writing = writing;
  }

  /** The findings in the order of the fields. */
  static List<Finding> of(Optional<String> document, Map<Field, String> values, Writing writing) {
    var checks = new OwnChecks(document, values, writing);
    for (Field field : Field.values()) {
      checks.value(field).ifPresent(value -> checks.checkItself(field, value));
    }
    checks.checkPassportDates();
    checks.checkAlphabets(Field.SURNAME_CYRILLIC, Field.SURNAME);
    checks.checkAlphabets(Field.GIVEN_NAMES_CYRILLIC, Field.GIVEN_NAMES);
    checks.value(Field.MRZ).flatMap(Mrz::read).ifPresent(checks::checkAgainst);
    return checks.findings.stream()
        .sorted(Comparator.comparing(finding -> finding.field().orElseThrow()))
        .toList();
  }

  private Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
  }

  private void checkItself(Field field, String value) {
    switch (field.kind()) {
      case LATIN_NAME -> add(field, value, NameAlone.problemWith(value, Alphabet.LATIN));
      case CYRILLIC_NAME -> add(field, value, NameAlone.problemWith(value, alphabet(field, value)));
      case DATE -> add(field, value, DatesCompared.problemWith(value));
      case NUMBER -> add(field, value, Numbers.problemWith(value));
      case IIN -> checkIin(value);
      case MRZ ->
          Mrz.troubles(value)
              .forEach(trouble -> add(field, value, Optional.of(mrzTrouble(trouble, value))));
      case SEX, COUNTRY, TEXT, LIST -> {}
    }
  }

  /** Some passports print a patronymic in Latin letters, and there is no other field for it. */
  private static Alphabet alphabet(Field field, String value) {
    return field == Field.PATRONYMIC && Alphabet.of(value) == Alphabet.LATIN
        ? Alphabet.LATIN
        : Alphabet.CYRILLIC;
  }

  private void add(Field field, String value, Optional<Difference> difference) {
    add(field, value, value, difference);
  }

  private void add(Field field, String mine, String theirs, Optional<Difference> difference) {
    difference.ifPresent(found -> findings.add(Finding.of(document, field, mine, theirs, found)));
  }

  private void checkIin(String iin) {
    var birth = value(Field.BIRTH_DATE).flatMap(DatesCompared::read);
    var sex = value(Field.SEX).map(text -> text.toUpperCase(Locale.ROOT));
    for (Iin.Trouble trouble : Iin.troubles(iin, birth, sex)) {
      var right =
          switch (trouble) {
            case BIRTH_DATE -> value(Field.BIRTH_DATE).orElse(iin);
            case SEX -> sex.orElse(iin);
            case LENGTH, CHARACTERS, NO_SUCH_DATE, CHECK_DIGIT -> iin;
          };
      add(Field.IIN, right, iin, Optional.of(iinTrouble(trouble, birth)));
    }
  }

  private static Difference iinTrouble(Iin.Trouble trouble, Optional<LocalDate> birth) {
    return switch (trouble) {
      case LENGTH -> Difference.mismatch(Discrepancy.FORM, Phrase.of("finding.iin.length"));
      case CHARACTERS -> Difference.mismatch(Discrepancy.FORM, Phrase.of("finding.iin.characters"));
      case NO_SUCH_DATE -> Difference.look(Discrepancy.FORM, Phrase.of("finding.iin.no-such-date"));
      case CHECK_DIGIT ->
          Difference.look(Discrepancy.CHECK_DIGIT, Phrase.of("finding.iin.check-digit"));
      case BIRTH_DATE ->
          Difference.mismatch(
              Discrepancy.IIN_AGAINST_BIRTH_DATE,
              Phrase.of("finding.iin.birth-date", birth.<Object>map(day -> day).orElse("")));
      case SEX -> Difference.look(Discrepancy.IIN_AGAINST_SEX, Phrase.of("finding.iin.sex"));
    };
  }

  private static Difference mrzTrouble(Mrz.Trouble trouble, String typed) {
    return switch (trouble) {
      case LENGTH ->
          Difference.mismatch(Discrepancy.FORM, Phrase.of("finding.mrz.length", Mrz.length(typed)));
      case CHARACTERS -> Difference.mismatch(Discrepancy.FORM, Phrase.of("finding.mrz.characters"));
      case NOT_A_PASSPORT ->
          Difference.look(Discrepancy.FORM, Phrase.of("finding.mrz.not-a-passport"));
      case NUMBER -> checkDigit("finding.mrz.number");
      case BIRTH_DATE -> checkDigit("finding.mrz.birth-date");
      case UNTIL -> checkDigit("finding.mrz.until");
      case OPTIONAL -> checkDigit("finding.mrz.optional");
      case COMPOSITE -> checkDigit("finding.mrz.composite");
    };
  }

  private static Difference checkDigit(String key) {
    return Difference.mismatch(Discrepancy.CHECK_DIGIT, Phrase.of(key));
  }

  private void checkPassportDates() {
    var issued = value(Field.PASSPORT_ISSUED).flatMap(DatesCompared::read);
    var until = value(Field.PASSPORT_UNTIL).flatMap(DatesCompared::read);
    var birth = value(Field.BIRTH_DATE).flatMap(DatesCompared::read);
    if (issued.isPresent() && until.isPresent() && !issued.get().isBefore(until.get())) {
      addOrder(Field.PASSPORT_UNTIL, "finding.order-of-dates.passport", issued.get(), until.get());
    }
    if (birth.isPresent() && issued.isPresent() && issued.get().isBefore(birth.get())) {
      addOrder(Field.PASSPORT_ISSUED, "finding.order-of-dates.birth", birth.get(), issued.get());
    }
  }

  private void addOrder(Field field, String key, LocalDate earlier, LocalDate later) {
    add(
        field,
        earlier.toString(),
        later.toString(),
        Optional.of(
            Difference.mismatch(
                Discrepancy.ORDER_OF_DATES, new Phrase(key, List.of(earlier, later)))));
  }

  private void checkAlphabets(Field cyrillicField, Field latinField) {
    var cyrillic = value(cyrillicField).filter(name -> Alphabet.of(name) == Alphabet.CYRILLIC);
    var latin = value(latinField).filter(name -> Alphabet.of(name) == Alphabet.LATIN);
    if (cyrillic.isPresent() && latin.isPresent()) {
      add(
          cyrillicField,
          latin.get(),
          cyrillic.get(),
          Names.compare(latin.get(), cyrillic.get(), writing));
    }
  }

  private void checkAgainst(Mrz mrz) {
    MrzAgainst.compare(mrz, values, writing)
        .forEach((field, difference) ->
            add(
                field,
                MrzAgainst.inZone(mrz, field),
                value(field).orElse(""),
                Optional.of(difference)));
  }
}
