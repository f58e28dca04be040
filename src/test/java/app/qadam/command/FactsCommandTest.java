package app.qadam.command;

import static app.qadam.facts.FactsForTests.bundle;
import static app.qadam.facts.FactsForTests.dearer;
import static app.qadam.facts.FactsForTests.replacing;
import static app.qadam.facts.FactsForTests.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsForTests;
import app.qadam.model.casefile.Change;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {
  private final Terminal terminal;

  FactsCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(terminal.file(name), text);
  }

  @Test
  void withoutAFileTheShippedFactsAreToldWithDatesSourcesAndAge() {
    var out = terminal.done("facts");

    assertThat(out.lines())
        .contains(
            "Facts of 22 Nov 2026, shipped with Qadam (new)",
            "129 programs, 43 countries. The table of programs was read on 22 Nov 2026,"
                + " the exchange rates are those of 29 Sep 2026.",
            "Sources:")
        .anyMatch(line -> line.startsWith("Working days: ") && line.contains("2027"))
        .anyMatch(line -> line.startsWith("  ") && line.contains("https://"));
  }

  @Test
  void jsonTellsTheSame() {
    terminal.done("new", "mine.qadam");
    var json = terminal.qadam("facts", "mine.qadam", "--json").json();

    assertThat(json.get("date").stringValue()).isEqualTo("2026-11-22");
    assertThat(json.get("file").isNull()).isTrue();
    assertThat(json.get("trouble").isNull()).isTrue();
    assertThat(json.get("daysOld").intValue()).isZero();
    assertThat(json.get("old").booleanValue()).isFalse();
    assertThat(json.get("programs").intValue()).isEqualTo(129);
    assertThat(json.get("rates").get("date").stringValue()).isEqualTo("2026-09-29");
    assertThat(json.get("sources").size()).isGreaterThan(10);
  }

  @Test
  void importListsTheDifferencesAndSaysNoWithoutAcceptance() throws IOException {
    write("newer.json", bundle("2027-01-15", "programs.json", dearer()));

    var said = terminal.qadam("facts", "--import", "newer.json");

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out())
        .isEqualTo(
            """
            \"newer.json\", facts of 15 Jan 2027
            It is dated in the future: 15 Jan 2027. Check the file, and the date of this computer.
            1 program changed
            Programs changed
              Neo Nomad Visa, Kazakhstan: Income now $3,500 / month, was $3,000 / month
            """);
    assertThat(said.err()).isEqualTo("not accepted; add --accept to keep it in the file\n");
    var json = terminal.qadam("facts", "--import", "newer.json", "--json");
    assertThat(json.exit()).isEqualTo(1);
    assertThat(json.out()).contains("\"before\" : \"$3,000 / month\"", "\"differs\" : true");
  }

  @Test
  void fileThatChangesNothingIsSaidSoWithExitZero() throws IOException {
    write("same.json", bundle("2027-01-15", "programs.json", shipped("programs.json")));

    assertThat(terminal.done("facts", "--import", "same.json"))
        .contains("Nothing differs from the facts in force but their dates");
  }

  @Test
  void acceptedFileIsInForceForEveryCommandUntilItIsTakenBack() throws IOException {
    terminal.done("new", "mine.qadam");
    try (var store = CaseStore.open(terminal.file("mine.qadam"), Clock.systemUTC())) {
      store.apply(new Change.SetShortlist(List.of(), List.of(FactsForTests.NEO_NOMAD_ID)));
    }
    write(
        "newer.json",
        bundle(
            "2027-01-15",
            "programs.json",
            dearer(),
            "rules.json",
            replacing("rules.json", "Astana Hub's review", "The review of the Hub")));

    assertThat(terminal.done("facts", "mine.qadam", "--import", "newer.json", "--accept"))
        .contains(
            "Your shortlist\n  Neo Nomad Visa: Income now $3,500 / month, was $3,000 / month\n")
        .endsWith("saved\n");

    assertThat(terminal.done("facts", "mine.qadam"))
        .startsWith(
            "Facts of 15 Jan 2027, from \"newer.json\" (dated in the future: 15 Jan 2027)\n");
    var json = terminal.qadam("facts", "mine.qadam", "--json").json();
    assertThat(json.get("file").get("name").stringValue()).isEqualTo("newer.json");
    assertThat(json.get("file").get("accepted").stringValue()).isEqualTo("2026-11-22");
    assertThat(terminal.qadam("record", "mine.qadam", "hub-submitted", "2026-11-20").out())
        .isEqualTo("saved\n");
    assertThat(terminal.done("status", "mine.qadam")).contains("The review of the Hub");
    assertThat(terminal.done("facts", "mine.qadam", "--import", "newer.json"))
        .contains("Nothing differs");
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");

    assertThat(terminal.done("facts", "mine.qadam", "--take-back")).isEqualTo("saved\n");
    assertThat(terminal.done("status", "mine.qadam")).doesNotContain("The review of the Hub");
    var again = terminal.qadam("facts", "mine.qadam", "--take-back");
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).isEqualTo("there is no accepted file of facts to take back\n");
  }

  @Test
  void brokenFileIsRefusedWithThePlaceAndNothingIsWritten() throws IOException {
    terminal.done("new", "mine.qadam");
    var before = Files.readAllBytes(terminal.file("mine.qadam"));
    write(
        "newer.json",
        bundle("2027-01-15", "programs.json", replacing("programs.json", "\"AZ\"", "\"XX\"")));

    assertThat(terminal.refused("facts", "mine.qadam", "--import", "newer.json", "--accept"))
        .isEqualTo(
            "\"newer.json\" was not taken in: programs.json, programs[0].country: there is no"
                + " country \"XX\"");
    assertThat(terminal.refused("facts", "--import", "none.json"))
        .isEqualTo(
            "\"none.json\" was not taken in: there is no such file; check its name and its folder");
    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }

  @Test
  void wrongUseIsRefused() {
    terminal.done("new", "mine.qadam");
    assertThat(terminal.refused("facts", "mine.qadam", "--accept"))
        .startsWith("--accept goes with");
    assertThat(terminal.refused("facts", "mine.qadam", "--take-back", "--json"))
        .startsWith("--accept goes with");
    assertThat(terminal.refused("facts", "--import", "newer.json", "--accept"))
        .startsWith("name the application's FILE");
    assertThat(terminal.refused("facts", "--take-back")).startsWith("name the application's FILE");
  }
}
