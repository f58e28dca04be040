package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ProgramsCommandTest {
  private static final Facts FACTS = FactsReader.shipped();

  private final Terminal terminal;

  ProgramsCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  private List<String> ids(String... arguments) {
    return terminal.qadam(arguments).json().values().stream()
        .map(program -> program.get("id").stringValue())
        .toList();
  }

  @Test
  void theWholeTableIsListedALineAProgramAndCounted() {
    var lines = terminal.done("programs").lines().toList();

    assertThat(lines).hasSize(130);
    assertThat(lines.getLast()).isEqualTo("129 of 129 · data as of 22 Nov 2026");
    assertThat(lines)
        .anyMatch(line ->
            line.matches(
                "GE  IT Residence Permit +\\$25,000 / year +not stated +.*"
                    + " +ge-it-residence-permit"));
  }

  @Test
  void aFilterLineLeavesWhatItShowsAndSaysHowManyOfAll() {
    var said = terminal.done("programs", "--filter", "country:GE,KZ \"residence\"");

    assertThat(said.lines().toList().getLast()).endsWith(" of 129 · data as of 22 Nov 2026");
    assertThat(ids("programs", "--filter", "country:GE,KZ \"residence\"", "--json"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            FACTS.programs().stream()
                .filter(program -> List.of("GE", "KZ").contains(program.country()))
                .filter(program -> program.name().toLowerCase(Locale.ROOT).contains("residence"))
                .map(Program::id)
                .toList());
  }

  @Test
  void aCountryNarrowsWhatTheFilterShows() {
    assertThat(ids("programs", "--country", "kz", "--json"))
        .hasSize(5)
        .allMatch(id -> id.startsWith("kz-"));
    assertThat(ids("programs", "--country", "kz", "--filter", "country:GE,KZ", "--json"))
        .hasSize(5);
  }

  @Test
  void whereNothingRemainsTheAnswerIsNo() {
    var said = terminal.qadam("programs", "--country", "FR");

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEqualTo("0 of 129 · data as of 22 Nov 2026\n");
    assertThat(terminal.qadam("programs", "--country", "FR", "--json").json().size()).isZero();
  }

  @Test
  void severalColumnsSortOneAfterTheOther() {
    var sorted =
        terminal.qadam("programs", "--sort", "-country,program", "--json").json().values().stream()
            .map(program -> program.get("country").stringValue())
            .distinct()
            .toList();
    var names = FACTS.countries();

    assertThat(sorted)
        .isSortedAccordingTo(
            Comparator.comparing(
                    (String code) ->
                        Objects.requireNonNull(names.get(code)).name().in(Locale.ENGLISH),
                    Collator.getInstance(Locale.ENGLISH))
                .reversed());
    var investments =
        terminal.qadam("programs", "--sort", "-investment", "--json").json().values().stream()
            .map(program -> program.get("investment"))
            .filter(one -> !one.isNull() && !one.get("inUsd").isNull())
            .map(one -> one.get("inUsd").doubleValue())
            .toList();
    assertThat(investments).hasSizeGreaterThan(10).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void sumsAreToldInTheCurrencyAskedFor() {
    assertThat(terminal.done("programs", "--country", "GE", "--currency", "eur"))
        .contains("≈ €")
        .doesNotContain("$25,000");
    assertThat(terminal.done("programs", "--country", "GE", "--currency", "printed"))
        .isEqualTo(terminal.done("programs", "--country", "GE"));
    assertThat(
            terminal
                .qadam("programs", "--country", "GE", "--currency", "EUR", "--json")
                .json()
                .values())
        .filteredOn(program -> program.get("id").stringValue().equals("ge-it-residence-permit"))
        .singleElement()
        .extracting(program -> program.get("income").get("inCurrency").get("currency"))
        .extracting(JsonNode::stringValue)
        .isEqualTo("EUR");
  }

  @Test
  void aTableIsWrittenOnceWithAMarkOnlyOnRequest() throws IOException {
    assertThat(terminal.done("programs", "--csv", "all.csv")).isEqualTo("wrote all.csv\n");
    terminal.done("programs", "--csv", "marked.csv", "--bom", "--currency", "EUR");

    var plain = Files.readString(terminal.file("all.csv"));
    var marked = Files.readString(terminal.file("marked.csv"));
    assertThat(plain).startsWith("id,country,").contains("income_month_usd");
    assertThat(plain.lines()).hasSize(130);
    assertThat(marked).startsWith("\ufeffid,country,").contains("income_month_eur");

    assertThat(terminal.refused("programs", "--csv", "all.csv")).contains("exists already");
    assertThat(terminal.file("all.csv")).hasContent(plain);
    assertThat(terminal.refused("programs", "--csv", "none/all.csv"))
        .isEqualTo("The folder for \"all.csv\" does not exist.");
  }

  @Test
  void aFileWithoutFiguresListsTheSameAndHasNoFilters() {
    terminal.done("new", "mine.qadam");

    assertThat(terminal.done("programs", "mine.qadam")).isEqualTo(terminal.done("programs"));
    assertThat(terminal.refused("programs", "mine.qadam", "--saved", "cheap"))
        .isEqualTo("no filters are saved in this file");
    assertThat(terminal.refused("programs", "mine.qadam", "--sort", "for-you"))
        .startsWith("for-you needs your figures");
    assertThat(terminal.refused("programs", "none.qadam")).contains("There is no file");
  }

  @Test
  void whatThereIsNoneOfIsRefusedByName() {
    assertThat(terminal.refused("programs", "--country", "ZZ")).contains("\"ZZ\" is no ISO 3166");
    assertThat(terminal.refused("programs", "--sort", "income,price"))
        .isEqualTo(
            "there is no column \"price\"; there are: country, program, income, investment, funds,"
                + " capital, stay, dependants, citizenship, for-you");
    assertThat(terminal.refused("programs", "--filter", "price<=3"))
        .startsWith("this filter cannot be read: \"price<=3\": ");
    assertThat(terminal.refused("programs", "--filter", "region:atlantis"))
        .startsWith("there is no region \"atlantis\"; there are: ");
    assertThat(terminal.refused("programs", "--filter", "country:ZZ")).contains("\"ZZ\"");
    assertThat(terminal.refused("programs", "--currency", "XYZ"))
        .startsWith("there is no exchange rate for \"XYZ\"; there are: AED, ");
  }

  @Test
  void aLimitInACurrencyWithoutARateIsRefusedUntilThereIsOne() {
    for (String filter : List.of("income<=3000XYZ", "investment<=3000XYZ")) {
      assertThat(terminal.refused("programs", "--filter", filter))
          .startsWith("there is no exchange rate for \"XYZ\"; there are: AED, ");
    }
    terminal.done("new", "mine.qadam");
    terminal.done("filters", "mine.qadam", "--save", "Cheap=income<=3000XYZ");
    assertThat(terminal.refused("programs", "mine.qadam", "--saved", "Cheap"))
        .startsWith("there is no exchange rate for \"XYZ\"");
    terminal.done("rates", "mine.qadam", "--set", "XYZ=2");
    assertThat(ids("programs", "mine.qadam", "--saved", "Cheap", "--json")).isNotEmpty();
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefusedEachInASentenceOfItsOwn() {
    assertThat(terminal.refused("programs", "--filter", "all", "--saved", "a"))
        .isEqualTo("say --filter or --saved, not both");
    assertThat(terminal.refused("programs", "--json", "--csv", "out.csv"))
        .isEqualTo("say --json or --csv, not both");
    assertThat(terminal.refused("programs", "--saved", "a")).endsWith("name the FILE as well");
    assertThat(terminal.refused("programs", "--bom")).endsWith("name that file with --csv");
    assertThat(terminal.file("out.csv")).doesNotExist();
  }

  @Test
  void whatIsWrongWithAFilterOrAnOrderSaysHowToPutItRight() {
    assertThat(terminal.refused("programs", "--filter", "price<=3"))
        .contains("there are kind:, region:, country:");
    assertThat(terminal.refused("programs", "--filter", "known \"open"))
        .isEqualTo(
            "this filter cannot be read: the quotation mark before open is not closed; put one at"
                + " the end");
    assertThat(terminal.refused("programs", "--filter", ""))
        .endsWith("write all to show everything");
    for (String order : List.of("income,", ",income", "income,,stay", "")) {
      assertThat(terminal.refused("programs", "--sort", order))
          .startsWith("a column is missing in \"" + order + "\"; write them");
    }
  }
}
