package app.qadam.facts;

import static app.qadam.facts.FactsForTests.NEO_NOMAD;
import static app.qadam.facts.FactsForTests.bundle;
import static app.qadam.facts.FactsForTests.bytes;
import static app.qadam.facts.FactsForTests.dearer;
import static app.qadam.facts.FactsForTests.replacing;
import static app.qadam.facts.FactsForTests.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.qadam.model.edition.FactsDifference;
import app.qadam.model.program.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedFactsTest {
  private static ImportedFacts of(String text) {
    return ImportedFacts.of("newer.json", bytes(text));
  }

  private static ThrowableAssertAlternative<BrokenFacts> assertRefused(String text) {
    return assertThatExceptionOfType(BrokenFacts.class).isThrownBy(() -> of(text));
  }

  // What is taken in

  @Test
  void singleFileIsKnownByItsContentAndKeepsEverythingElseAsShipped(@TempDir Path folder)
      throws Exception {
    var file = Files.writeString(folder.resolve("whatever.txt"), dearer());

    var read = ImportedFacts.read(file);

    assertThat(read.name()).isEqualTo("whatever.txt");
    assertThat(read.date()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(read.content()).isEqualTo(Files.readAllBytes(file));
    var difference = FactsDifference.between(FactsReader.shipped(), read.facts());
    assertThat(difference.changed())
        .singleElement()
        .satisfies(change -> assertThat(change.after().income().text()).contains("3,500"));
    assertThat(difference.rates()).isEmpty();
    assertThat(difference.others()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar.json",
        "countries.json",
        "documents.json",
        "evisa.json",
        "hand-in.json",
        "help.json",
        "legalisation.json",
        "programs.json",
        "rates.json",
        "requirements.json",
        "rules.json",
        "sources.json",
        "stages.json",
        "steps.json",
        "visa-free.json"
      })
  void everyShippedFileIsKnownByItsContentAndChangesNothing(String name) {
    var text = shipped(name).replaceFirst("\\{", "{\"date\": \"2027-01-15\",");
    var dated = name.equals("rates.json") ? shipped(name) : text;

    var read = of(dated);

    assertThat(FactsDifference.between(FactsReader.shipped(), read.facts()).isEmpty()).isTrue();
  }

  @Test
  void bundleHasOneDateAndTakesThePlaceOfTheFilesInIt() {
    var read =
        of(
            bundle(
                "2027-01-15",
                "programs.json",
                dearer(),
                "rates.json",
                replacing("rates.json", "2026-09-29", "2027-01-14", "0.880226", "0.91")));

    assertThat(read.date()).isEqualTo(LocalDate.of(2027, 1, 15));
    assertThat(read.facts().edition().date()).isEqualTo(LocalDate.of(2027, 1, 15));
    assertThat(read.facts().edition().file().orElseThrow().name()).isEqualTo("newer.json");
    assertThat(read.facts().rates().date()).isEqualTo(LocalDate.of(2027, 1, 14));
    var difference = FactsDifference.between(FactsReader.shipped(), read.facts());
    assertThat(difference.changed()).hasSize(1);
    assertThat(difference.rates())
        .singleElement()
        .satisfies(rate -> {
          assertThat(rate.currency()).isEqualTo("EUR");
          assertThat(rate.before().orElseThrow()).isEqualByComparingTo("0.880226");
          assertThat(rate.after().orElseThrow()).isEqualByComparingTo("0.91");
        });
  }

  @Test
  void newerRatesAloneDoNotMakeTheFactsNewer() {
    var read = of(replacing("rates.json", "2026-09-29", "2027-06-01"));

    assertThat(read.date()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(read.facts().edition().date()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void olderFactsAreTakenInWithTheirDate() {
    var read = of(bundle("2026-01-01", "programs.json", shipped("programs.json")));

    assertThat(read.facts().edition().date()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(read.facts().edition().isBehindShipped()).isTrue();
  }

  // What is refused, with file, place and what is wrong

  @Test
  void fileThatIsNoJsonIsRefusedWithLineAndColumn() {
    assertRefused("{\n  \"programs\": [,]}")
        .satisfies(why -> {
          assertThat(why.file()).isEqualTo("newer.json");
          assertThat(why).hasMessage("newer.json, line 2, column 16: this is not JSON");
        });
    assertRefused("").withMessage("newer.json: it is empty");
    assertRefused(" \n").withMessage("newer.json: it is empty");
    assertRefused("EUR,0.92").withMessage("newer.json: this is no JSON file");
    assertRefused("\u0089PNG").withMessage("newer.json: this is no JSON file");
    assertRefused("[]").withMessageContaining("an object is expected");
    assertRefused("\"programs\"").withMessageContaining("an object is expected");
    assertRefused("{}").withMessageContaining("neither a facts file nor a bundle");
    assertRefused(shipped("rates.json") + "{}");
  }

  @Test
  void missingFileIsToldByItsName(@TempDir Path folder) {
    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(() -> ImportedFacts.read(folder.resolve("none.json")))
        .withMessage("none.json: there is no such file; check its name and its folder");
    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(() -> ImportedFacts.read(folder))
        .withMessage(folder.getFileName() + ": this is a folder, not a file");
  }

  @Test
  void nameThatStandsTwiceIsRefused() {
    assertRefused(replacing("rates.json", "\"EUR\": 0.880226", "\"EUR\": 0.9, \"EUR\": 0.8"))
        .withMessageMatching("newer\\.json, line \\d+, column \\d+: \"EUR\" stands there twice");
  }

  @Test
  void whatIsTooDeepIsRefused() {
    assertRefused("{\"programs\": " + "[".repeat(100_000))
        .withMessage("newer.json: it goes too deep, or has too long a name, number or text");
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsRead() {
    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(() ->
            ImportedFacts.of("newer.json", FactsForTests.spaces((int) ImportedFacts.LARGEST + 1)))
        .withMessage("newer.json: it has more than 64 MB");
  }

  @Test
  void fileWithoutADateIsRefused() {
    assertRefused(shipped("rules.json")).withMessage("newer.json, date: is missing");
    assertRefused(bundle("soon", "rates.json", shipped("rates.json")))
        .withMessage("newer.json, date: \"soon\" is no date; it is written as YYYY-MM-DD");
    assertRefused(bundle("+999999999-12-31", "rates.json", shipped("rates.json")))
        .withMessage("newer.json, date: a year from 2000 to 2170 is expected");
  }

  @Test
  void bundleOfAnotherFormOrWithUnknownFilesIsRefused() {
    assertRefused("{\"qadam-facts\": 2, \"date\": \"2027-01-15\", \"files\": {}}")
        .withMessage("newer.json, qadam-facts: this Qadam reads bundles of the form 1");
    assertRefused(bundle("2027-01-15")).withMessageContaining("at least one file");
    assertRefused(bundle("2027-01-15", "prices.json", "{}"))
        .withMessageStartingWith("newer.json, files.prices.json: there is no facts file")
        .withMessageContaining("programs.json");
    assertRefused(bundle("2027-01-15", "../sources.json", "{}"));
    assertRefused(bundle("2027-01-15", "rates.json", "[]"))
        .withMessage("newer.json, files.rates.json: an object is expected");
    assertRefused("{\"qadam-facts\": 1, \"date\": \"2027-01-15\", \"run\": 1, \"files\": {}}")
        .withMessage("newer.json, run: a bundle has no such entry");
  }

  @Test
  void mistakeInAPartIsToldWithThePartAndThePlace() {
    assertRefused(
            bundle("2027-01-15", "programs.json", replacing("programs.json", "\"AZ\"", "\"XX\"")))
        .withMessage("programs.json, programs[0].country: there is no country \"XX\"");
    assertRefused(replacing("rates.json", "0.880226", "-1"))
        .withMessage("newer.json, perUsd.EUR: a number above 0 is expected");
  }

  @Test
  void sumThatIsNotTheOnePrintedIsRefusedWithBoth() {
    assertCell("$3,000 / month", 9999, "month")
        .hasMessageMatching(
            "newer\\.json, programs\\[\\d+]\\.income\\.amount: the text \"\\$3,000 / month\" says"
                + " 3000, but the amount is 9999");
    assertCell("a lot / month", 9999, "month").hasMessageContaining("has no number");
    assertCell("$3,000.50 / month", 3000, "month").hasMessageContaining("says 3000.50");
  }

  @Test
  void periodThatIsNotTheOnePrintedIsRefused() {
    assertCell("$3,000 / month", 3000, "year")
        .hasMessageMatching(
            "newer\\.json, programs\\[\\d+]\\.income\\.per: the text \"\\$3,000 / month\" means"
                + " \"month\", not \"year\"");
    assertCell("$3,000 one-time", 3000, "month").hasMessageContaining("means \"once\"");
    assertCell("$3,000 / funds", 3000, "once").hasMessageContaining("means \"held\"");
  }

  @Test
  void sumWithDecimalsAndTextWithoutAPeriodAreTakenIn() {
    assertThat(of(replacing("programs.json", NEO_NOMAD, cell("$3,000.50", "3000.5", "month"))))
        .isNotNull();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertCell(
      String text, int amount, String per) {
    var table = replacing("programs.json", NEO_NOMAD, cell(text, String.valueOf(amount), per));
    return assertThatThrownBy(() -> of(table)).isInstanceOf(BrokenFacts.class);
  }

  private static String cell(String text, String amount, String per) {
    return NEO_NOMAD
        .replace("$3,000 / month", text)
        .replace(": 3000,", ": " + amount + ",")
        .replace("\"per\": \"month\"", "\"per\": \"" + per + "\"");
  }

  @Test
  void whatQadamReliesOnMustRemain() {
    for (String[] gone :
        List.of(
            new String[] {"rules.json", "\"id\": \"tax-residence\"", "\"id\": \"other\""},
            new String[] {"documents.json", "\"id\": \"criminal-record\"", "\"id\": \"other\""},
            new String[] {"requirements.json", "\"id\": \"it-specialty\"", "\"id\": \"other\""},
            new String[] {
              "programs.json",
              "\"id\": \"" + Program.DIGITAL_NOMAD_RESIDENCY + "\"",
              "\"id\": \"other\""
            },
            new String[] {"rates.json", "\"USD\": 1.0", "\"XAU\": 1.0"},
            new String[] {"rates.json", "\"USD\": 1.0", "\"USD\": 2.0"},
            new String[] {"stages.json", "\"id\": \"egov\"", "\"id\": \"other\""},
            new String[] {"sources.json", "\"id\": \"programme-page\"", "\"id\": \"other\""})) {
      var bundle = bundle("2027-01-15", gone[0], replacing(gone[0], gone[1], gone[2]));
      assertThatExceptionOfType(BrokenFacts.class)
          .as(gone[0] + " " + gone[1])
          .isThrownBy(() -> of(bundle));
    }
    assertRefused(
            bundle(
                "2027-01-15",
                "rules.json",
                replacing("rules.json", "\"id\": \"tax-residence\"", "\"id\": \"other\"")))
        .withMessage("rules.json, rules: \"tax-residence\" is missing; Qadam cannot do without it");
  }

  @Test
  void addressThatIsNoWebPageIsRefused() {
    assertRefused(
            bundle(
                "2027-01-15",
                "sources.json",
                replacing("sources.json", "\"https://", "\"file:///")))
        .withMessageStartingWith("sources.json, sources: the address \"file:///");
  }
}
