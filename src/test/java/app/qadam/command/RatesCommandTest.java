package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesCommandTest {
  private final Terminal terminal;

  RatesCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeAFile() {
    terminal.done("new", "mine.qadam");
  }

  private String rates(String... options) {
    var all = new String[options.length + 2];
    all[0] = "rates";
    all[1] = "mine.qadam";
    System.arraycopy(options, 0, all, 2, options.length);
    return terminal.done(all);
  }

  /** The line of one currency, with single spaces. */
  private String line(String currency) {
    return rates()
        .lines()
        .filter(line -> line.startsWith(currency))
        .findFirst()
        .orElse("")
        .replaceAll(" +", " ");
  }

  @Test
  void withoutAFileTheShippedOnesAreShown() {
    var shipped = FactsReader.shipped().rates();

    var lines = terminal.done("rates").lines().toList();

    assertThat(lines).hasSize(shipped.perUsd().size()).isSorted();
    assertThat(lines)
        .allMatch(line -> line.endsWith(" " + shipped.date() + "  shipped"))
        .anyMatch(line -> line.matches("EUR +0\\.880226 .*"));
    assertThat(rates()).isEqualTo(terminal.done("rates"));
  }

  @Test
  void ownRatesTakeThePlaceOfTheShippedOnesAndGiveItBack() {
    var shipped = line("EUR");
    assertThat(rates("--set", "EUR=0.92", "--set", "XYZ=12.5")).isEqualTo("saved\n");

    assertThat(line("EUR")).isEqualTo("EUR 0.92 2026-11-22 yours");
    assertThat(line("XYZ")).isEqualTo("XYZ 12.5 2026-11-22 yours");

    rates("--set", "EUR=0.93", "--date", "2026-11-20");
    assertThat(line("EUR")).isEqualTo("EUR 0.93 2026-11-20 yours");

    rates("--set", "xyz=13");
    assertThat(line("XYZ")).isEqualTo("XYZ 13 2026-11-22 yours");

    rates("--reset", "EUR,xyz");
    assertThat(line("EUR")).isEqualTo(shipped);
    assertThat(line("XYZ")).isEmpty();
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");
  }

  @Test
  void importedFileIsOneChangeWithItsNameAndDate() throws IOException {
    Files.writeString(
        terminal.file("bank.csv"), "currency;per_usd;date\nEUR;0,95;2026-10-01\nKZT;450;\n");

    rates("--import", "bank.csv", "--set", "KZT=455", "--date", "2026-11-01");

    assertThat(line("EUR")).isEqualTo("EUR 0.95 2026-10-01 bank.csv");
    assertThat(line("KZT")).isEqualTo("KZT 455 2026-11-01 yours");
    assertThat(CaseStore.past(terminal.file("mine.qadam"))).hasSize(1);

    rates("--import", "bank.csv", "--set", "KZT=455", "--date", "2026-11-01");
    assertThat(CaseStore.past(terminal.file("mine.qadam"))).hasSize(1);

    Files.writeString(
        terminal.file("new.json"), "{\"date\": \"2026-11-02\", \"perUsd\": {\"JPY\": 150}}");
    rates("--reset", "all", "--import", "new.json");
    assertThat(CaseStore.read(terminal.file("mine.qadam")).comparing().rates())
        .containsOnlyKeys("JPY");
    assertThat(CaseStore.past(terminal.file("mine.qadam"))).hasSize(2);
  }

  @Test
  void jsonSaysWhoseEachRateIs() throws IOException {
    Files.writeString(terminal.file("bank.csv"), "KZT,450\n");
    rates("--set", "EUR=0.92", "--import", "bank.csv");

    var json = terminal.qadam("rates", "mine.qadam", "--json").json();

    assertThat(json.values())
        .extracting(Object::toString)
        .contains(
            "{\"currency\":\"EUR\",\"perUsd\":0.92,\"date\":\"2026-11-22\",\"whose\":\"yours\","
                + "\"file\":null}",
            "{\"currency\":\"KZT\",\"perUsd\":450,\"date\":\"2026-11-22\",\"whose\":\"file\","
                + "\"file\":\"bank.csv\"}");
    assertThat(json.values())
        .filteredOn(one -> one.get("whose").stringValue().equals("shipped"))
        .hasSize(json.size() - 2)
        .allMatch(one -> one.get("file").isNull());
  }

  @Test
  void wrongUseIsRefusedInPlainWordsAndNothingIsWritten() throws IOException {
    Files.writeString(terminal.file("bank.csv"), "EUR,0.92\nKZT,zero\n");
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    for (var use :
        List.of(
            new String[] {"rates", "--set", "EUR=0.92"},
            new String[] {"rates", "--reset", "all"},
            new String[] {"rates", "mine.qadam", "--date", "2026-11-01"},
            new String[] {"rates", "mine.qadam", "--date", "2026-11-01", "--reset", "all"})) {
      assertThat(terminal.refused(use)).startsWith("--set, --import and --reset want");
    }
    for (String rate : List.of("EUR", "EUR=", "EUR=0,92", "EUR=-1", "EURO=1", "EUR=1e3", "0.92")) {
      assertThat(terminal.refused("rates", "mine.qadam", "--set", rate))
          .startsWith("\"" + rate + "\" is no rate; write the units");
    }
    assertThat(terminal.refused("rates", "mine.qadam", "--set", "USD=1"))
        .isEqualTo("one US dollar is one US dollar");
    assertThat(terminal.refused("rates", "mine.qadam", "--set", "EUR=0"))
        .startsWith("a rate lies between");
    assertThat(terminal.refused("rates", "mine.qadam", "--reset", "EUR"))
        .startsWith("you have no rate of your own for EUR");
    assertThat(terminal.refused("rates", "mine.qadam", "--set", "EUR=1", "--date", "today"))
        .startsWith("\"today\" is no date");
    assertThat(terminal.refused("rates", "mine.qadam", "--import", "bank.csv"))
        .isEqualTo(
            "bank.csv, line 2: \"zero\" is no rate; a number above 0 is expected, such as 0.92");
    assertThat(terminal.refused("rates", "mine.qadam", "--import", "none.csv"))
        .isEqualTo("none.csv: there is no such file; check its name and its folder");
    assertThat(terminal.refused("rates", "mine.qadam", "--set", "EUR=1", "--date", "2026-11-23"))
        .isEqualTo("the day 2026-11-23 is still ahead; a rate has the day on which it was seen");
    assertThat(terminal.refused("rates", "other.qadam")).contains("other.qadam");

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }
}
