package app.qadam.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.Facts;
import app.qadam.model.document.DocumentType;
import app.qadam.model.stage.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {
  private static final String FOLDER = "/app/qadam/facts/";

  /** The shipped files, but one of them with another text. */
  private static FactsReader instead(String file, String text) {
    return new FactsReader(name ->
        name.equals(FOLDER + file)
            ? new ByteArrayInputStream(text.getBytes(UTF_8))
            : FactsReader.class.getResourceAsStream(name));
  }

  /** The shipped files, but for the first such text in one of them. */
  private static FactsReader replacing(String file, String text, String by) {
    var shipped = shipped(file);
    assertThat(shipped).contains(text);
    int at = shipped.indexOf(text);
    return instead(file, shipped.substring(0, at) + by + shipped.substring(at + text.length()));
  }

  private static String shipped(String file) {
    try (var in = FactsReader.class.getResourceAsStream(FOLDER + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ThrowableAssertAlternative<BrokenFacts> assertBroken(FactsReader reader) {
    return assertThatExceptionOfType(BrokenFacts.class).isThrownBy(reader::read);
  }

  // The shipped facts

  @Test
  void shippedFactsAreWhole() {
    var facts = FactsReader.shipped();

    assertThat(facts.stages()).containsOnlyKeys(Stage.values());
    assertThat(facts.stages()).hasSize(8);
    assertThat(facts.programs()).hasSize(129);
    assertThat(facts.countries()).hasSize(43);
    assertThat(facts.calendar().knownYears()).contains(2026, 2027);
    assertThat(facts.documents()).extracting(DocumentType::id).contains("passport", "iin", "eds");
    assertThat(facts.rules()).filteredOn(rule -> rule.isDeadline()).isNotEmpty();
  }

  @Test
  void everyStageUsesDocumentsThatThereAreAndThatKnowIt() {
    var facts = FactsReader.shipped();

    for (var stage : Stage.values()) {
      var ids = facts.guide(stage).documents();
      assertThat(facts.documentsOf(stage)).extracting(DocumentType::id).isEqualTo(ids);
      assertThat(facts.documents())
          .filteredOn(document -> document.stages().contains(stage))
          .extracting(DocumentType::id)
          .as(stage.id())
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void documentProvenByAnEventIsFirstNeededAtTheStageOfThatEvent() {
    assertThat(FactsReader.shipped().documents())
        .filteredOn(document -> document.event().isPresent())
        .isNotEmpty()
        .allMatch(
            document -> document.stages().getFirst() == document.event().orElseThrow().stage());
  }

  @Test
  void everyProgramLiesInACountryThatThereIs() {
    var facts = FactsReader.shipped();

    assertThat(facts.programs())
        .allMatch(program -> facts.countries().containsKey(program.country()));
  }

  @Test
  void factIsFoundByItsIdAndAnUnknownOneIsNot() {
    Facts facts = FactsReader.shipped();

    assertThat(facts.rule("review")).isPresent();
    assertThat(facts.rule("none")).isEmpty();
    assertThat(facts.document("passport")).isPresent();
    assertThat(facts.document("none")).isEmpty();
    assertThat(facts.program("none")).isEmpty();
    assertThat(facts.program(facts.programs().getFirst().id()))
        .contains(facts.programs().getFirst());
  }

  // Broken files

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources.json",
        "documents.json",
        "stages.json",
        "requirements.json",
        "rules.json",
        "help.json",
        "calendar.json",
        "countries.json",
        "rates.json",
        "programs.json",
      })
  void missingFileIsNamed(String file) {
    assertBroken(
            new FactsReader(
                name -> name.endsWith(file) ? null : FactsReader.class.getResourceAsStream(name)))
        .withMessage(file + ": is missing");
  }

  @Test
  void syntaxErrorIsToldWithItsLine() {
    assertBroken(instead("rates.json", "{\n  \"date\": \"2026-09-29\",\n  oops\n}"))
        .withMessageStartingWith("rates.json, line 3, column ");
  }

  @Test
  void nameThatStandsTwiceInAnObjectIsToldWithItsLine() {
    assertBroken(instead("rates.json", "{\n\"date\": \"2026-09-29\",\n\"date\": \"2026-09-30\"}"))
        .withMessageStartingWith("rates.json, line 3, column ")
        .withMessageContaining("date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7"})
  void fileThatIsNoObjectIsRefused(String text) {
    assertBroken(instead("rules.json", text))
        .withMessage("rules.json, at the top: an object is expected");
  }

  @Test
  void fileThatCannotBeReadIsNamed() {
    var reader =
        new FactsReader(name ->
            name.endsWith("rates.json")
                ? new BrokenDisk()
                : FactsReader.class.getResourceAsStream(name));

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(reader::read)
        .withMessageContaining("rates.json")
        .withStackTraceContaining("the disk is gone");
  }

  @Test
  void missingFieldIsNamedWithThePlace() {
    assertBroken(replacing("documents.json", "\"purpose\"", "\"porpoise\""))
        .withMessage("documents.json, documents[0].purpose: is missing");
  }

  @Test
  void missingTranslationIsNamedWithThePlace() {
    assertBroken(replacing("documents.json", "\"ru\"", "\"uz\""))
        .withMessage("documents.json, documents[0].title.ru: is missing");
  }

  /** Facts of another hand may leave Kazakh out; those that are shipped do not. */
  @Test
  void everyShippedTextIsThereInKazakh() throws IOException {
    var text = Pattern.compile("\"(ru|kk)\"\\s*:\\s*\"");
    try (var files = Files.list(Path.of("resources/app/qadam/facts"))) {
      for (Path file : files.toList()) {
        var languages =
            text.matcher(Files.readString(file)).results().map(one -> one.group(1)).toList();
        assertThat(languages.stream().filter("ru"::equals).count())
            .as(file.toString())
            .isEqualTo(languages.stream().filter("kk"::equals).count());
      }
    }
  }

  @Test
  void emptyTextIsRefused() {
    assertBroken(replacing("documents.json", "\"en\": \"Passport\"", "\"en\": \" \""))
        .withMessage(
            "documents.json, documents[0].title: a text is needed in English, in Russian and in"
                + " Kazakh");
  }

  @Test
  void unknownSourceIsNamed() {
    assertBroken(replacing("rules.json", "\"source\": \"", "\"source\": \"no-"))
        .withMessageMatching(
            "rules.json, rules\\[0]\\.claims\\[0]\\.source: there is no source \"no-.+\"");
  }

  @Test
  void unknownSourceOfTheRatesIsNamed() {
    assertBroken(replacing("rates.json", "\"source\": \"", "\"source\": \"no-"))
        .withMessage("rates.json, source: there is no such source");
  }

  @Test
  void unknownCurrencyIsNamed() {
    assertBroken(replacing("programs.json", "\"currency\": \"AZN\"", "\"currency\": \"XXX\""))
        .withMessageMatching(
            "programs.json, programs\\[\\d+]\\.\\w+\\.currency: "
                + "there is no exchange rate for XXX");
  }

  @Test
  void unknownCountryIsNamed() {
    assertBroken(replacing("programs.json", "\"country\": \"AZ\"", "\"country\": \"XX\""))
        .withMessage("programs.json, programs[0].country: there is no country \"XX\"");
  }

  @Test
  void unknownDocumentOfAStageIsNamed() {
    var list = "\"documents\": [";
    assertBroken(replacing("stages.json", list, list + "\"visa-photo\","))
        .withMessage("stages.json, stages[0].documents[0]: there is no document \"visa-photo\"");
  }

  @Test
  void wrongNumberOfWorkingDaysIsToldWithTheRightOne() {
    assertBroken(replacing("calendar.json", "\"workingDays\": 246", "\"workingDays\": 250"))
        .withMessage("calendar.json, years.2025.workingDays: the days come to 246 working days");
  }

  @Test
  void dayOfAnotherYearIsRefused() {
    assertBroken(replacing("calendar.json", "\"2025-12-16\"", "\"2026-12-16\""))
        .withMessage("calendar.json, years.2025.days: 2026-12-16 does not lie in 2025");
  }

  @Test
  void dateThatDoesNotExistIsToldWithThePlace() {
    assertBroken(replacing("calendar.json", "\"2025-01-01\"", "\"2025-02-29\""))
        .withMessageStartingWith("calendar.json, years.2025.days[0].date: ")
        .withMessageContaining("2025-02-29");
  }

  @Test
  void yearOfTheRulesThatIsNoNumberIsToldWithThePlace() {
    assertBroken(replacing("calendar.json", "\"2025\": \"2025-06-06\"", "\"x\": \"2025-06-06\""))
        .withMessageStartingWith("calendar.json, rules")
        .withMessageContaining("\"x\"");
  }

  @Test
  void holidayOnADayThatNoMonthHasIsToldWithThePlace() {
    assertBroken(replacing("calendar.json", "\"month\": 1,", "\"month\": 13,"))
        .withMessageStartingWith("calendar.json, rules.fixedHolidays[0]: ")
        .withMessageContaining("13");
  }

  @Test
  void everyDocumentTellsWhetherItServesElsewhere() {
    assertThat(FactsReader.shipped().documents())
        .filteredOn(document -> document.elsewhere().serves())
        .extracting(DocumentType::id)
        .containsExactly("passport", "cv", "portfolio", "criminal-record", "photo", "diploma");
    assertBroken(replacing("documents.json", "\"serves\": true", "\"serves\": \"yes\""))
        .withMessageStartingWith("documents.json, documents[0].elsewhere.serves: ");
    assertBroken(replacing("documents.json", "\"elsewhere\"", "\"somewhere\""))
        .withMessageStartingWith("documents.json, documents[0].elsewhere");
  }

  @Test
  void documentOfNoStageIsRefused() {
    var text = shipped("documents.json");
    int from = text.indexOf("\"stages\": [") + "\"stages\": [".length();
    var without = text.substring(0, from) + text.substring(text.indexOf(']', from));

    assertBroken(instead("documents.json", without))
        .withMessageStartingWith("documents.json, documents[0]: ");
  }

  @Test
  void idThatStandsTwiceIsNamed() {
    assertBroken(
            replacing("documents.json", "\"id\": \"passport-translation\"", "\"id\": \"passport\""))
        .withMessage("documents.json, documents[1]: \"passport\" stands here twice");
  }

  @Test
  void stageThatIsLeftOutIsTold() {
    assertBroken(instead("stages.json", "{\"stages\": []}"))
        .withMessage("stages.json, stages: the eight stages are expected in their order");
  }

  @Test
  void nameOutsideItsClosedSetIsToldWithThoseThereAre() {
    assertBroken(replacing("documents.json", "\"group\": \"hub\"", "\"group\": \"club\""))
        .withMessage(
            "documents.json, documents[0].group: \"club\" is none of hub, identity, egov, arrival");
  }

  @Test
  void textInPlaceOfANumberIsRefused() {
    assertBroken(replacing("rules.json", "\"count\": 45", "\"count\": \"45\""))
        .withMessage("rules.json, rules[0].counting.count: a whole number is expected");
  }

  @Test
  void countOfNoDaysIsRefusedWithThePlace() {
    assertBroken(replacing("rules.json", "\"count\": 45", "\"count\": 0"))
        .withMessage("rules.json, rules[0].counting: a span has at least one day, not 0");
  }

  @Test
  void exchangeRateOfNothingIsRefused() {
    assertBroken(replacing("rates.json", "\"THB\": 33.633", "\"THB\": 0"))
        .withMessage("rates.json, perUsd.THB: a number above 0 is expected");
  }

  @Test
  void factWithoutAClaimIsRefused() {
    var text = shipped("requirements.json");
    var json = "{\"requirements\": [{\"id\": \"a\", \"title\": {\"en\": \"A\", \"ru\": \"А\"},";
    assertThat(text).contains("\"requirements\"");

    assertBroken(
            instead(
                "requirements.json",
                json + "\"why\": {\"en\": \"A\", \"ru\": \"А\"}, \"claims\": []}]}"))
        .withMessage("requirements.json, requirements[0].claims: a fact needs at least one claim");
  }

  private static final class BrokenDisk extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the disk is gone");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return read();
    }
  }
}
