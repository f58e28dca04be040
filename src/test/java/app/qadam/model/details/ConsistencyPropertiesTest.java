package app.qadam.model.details;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import app.qadam.model.details.Cyrillic.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class ConsistencyPropertiesTest {
  private static final Gen<String> LATIN =
      words("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜßÉÑŁİıØÅ'- abcdefghijklmnopqrstuvwxyzäöü");
  private static final Gen<String> CYRILLIC =
      words("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐЎЂЈЉЊЋЏӘҒҚҢӨҰҮҺ абвгдежзийклмнопрстуфхцчшщэюя");
  private static final Gen<String> ANY_TEXT = strings().basicLatinAlphabet().ofLengthBetween(0, 30);
  private static final Gen<String> ANY_VALUE = LATIN.mix(CYRILLIC).mix(ANY_TEXT);

  private static Gen<String> words(String letters) {
    return lists()
        .of(integers().between(0, letters.length() - 1))
        .ofSizeBetween(1, 14)
        .map(chosen ->
            chosen.stream()
                .map(letters::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString());
  }

  private static boolean hasLetters(String name) {
    return !NameForm.words(name).isEmpty();
  }

  @Test
  void valueIsNeverHeldAgainstItself() {
    qt().withFixedSeed(5)
        .forAll(
            arbitrary().enumValues(Field.class), ANY_VALUE, arbitrary().enumValues(Writing.class))
        .assuming((field, value, writing) -> field.kind() != Field.Kind.DATE && !value.isBlank())
        .check((field, value, writing) -> Values.compare(field, value, value, writing).isEmpty());
  }

  @Test
  void comparisonIsTheSameInBothDirections() {
    qt().withFixedSeed(6)
        .forAll(
            arbitrary().enumValues(Field.class),
            ANY_VALUE,
            ANY_VALUE,
            arbitrary().enumValues(Writing.class))
        .assuming((field, one, other, writing) -> !one.isBlank() && !other.isBlank())
        .check((field, one, other, writing) ->
            kind(Values.compare(field, one, other, writing))
                .equals(kind(Values.compare(field, other, one, writing))));
  }

  @Test
  void comparisonOfLikeNamesIsTheSameInBothDirections() {
    qt().withFixedSeed(7)
        .forAll(LATIN.mix(CYRILLIC), integers().between(0, 13), LATIN.mix(CYRILLIC))
        .assuming((name, at, other) -> hasLetters(name))
        .check((name, at, other) -> {
          int cut = Math.min(at, name.length());
          var changed = name.substring(0, cut) + other.charAt(0) + name.substring(cut);
          return kind(Values.compare(Field.SURNAME, name, changed, Writing.UNKNOWN))
              .equals(kind(Values.compare(Field.SURNAME, changed, name, Writing.UNKNOWN)));
        });
  }

  @Test
  void cyrillicNameAgreesWithItsFormByDoc9303() {
    qt().withFixedSeed(8)
        .forAll(CYRILLIC, arbitrary().enumValues(Language.class))
        .assuming((name, language) -> !Cyrillic.inLatin(name, language).isBlank())
        .check((name, language) ->
            Names.compare(name, Cyrillic.inLatin(name, language), Writing.UNKNOWN).isEmpty());
  }

  @Test
  void latinNameAgreesWithItsFormInTheZone() {
    qt().withFixedSeed(9)
        .forAll(LATIN)
        .assuming(ConsistencyPropertiesTest::hasLetters)
        .check(name ->
            Names.compare(name, Mrz.nameForm(name).replace('<', ' '), Writing.UNKNOWN).isEmpty());
  }

  @Test
  void swappedDayAndMonthIsFoundWheneverBothAreDays() {
    qt().withFixedSeed(10)
        .forAll(
            integers().between(1900, 2060), integers().between(1, 12), integers().between(1, 12))
        .assuming((year, month, day) -> !month.equals(day))
        .check((year, month, day) -> {
          var date = LocalDate.of(year, month, day);
          var swapped = LocalDate.of(year, day, month);
          return kind(DatesCompared.compare(date.toString(), swapped.toString()))
              .equals(Optional.of("day-and-month-swapped mismatch"));
        });
  }

  @Test
  void sameInputGivesTheSameFindings() {
    qt().withFixedSeed(11)
        .forAll(ANY_VALUE, ANY_VALUE, ANY_VALUE)
        .check((mine, one, other) -> {
          var papers =
              List.of(
                  new Statement("a", Optional.empty(), Map.of(Field.SURNAME, one)),
                  new Statement("b", Optional.empty(), Map.of(Field.GIVEN_NAMES, other)));
          var own = Map.of(Field.SURNAME, mine, Field.GIVEN_NAMES, one);
          return Consistency.check(own, papers, Map.of())
              .equals(Consistency.check(own, papers, Map.of()));
        });
  }

  private static Optional<String> kind(Optional<Difference> difference) {
    return difference.map(found -> found.kind().id() + " " + found.severity().id());
  }
}
