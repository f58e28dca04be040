package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeansCommandTest {
  private final Terminal terminal;

  MeansCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeAFile() {
    terminal.done("new", "mine.qadam");
  }

  @Test
  void nothingIsToldAtFirst() {
    assertThat(terminal.done("means", "mine.qadam"))
        .isEqualTo(
            """
            income      not told
            savings     not told
            invest      not told
            dependants  not told
            stay        not told
            """);
  }

  @Test
  void whatIsToldIsKeptAndForgottenByItsName() {
    assertThat(
            terminal.done(
                "means",
                "mine.qadam",
                "--income",
                "3000USD",
                "--savings",
                "24000.50 EUR",
                "--dependants",
                "0"))
        .isEqualTo("saved\n");
    terminal.done("means", "mine.qadam", "--invest", "15000EUR", "--stay", "permanent");

    assertThat(terminal.done("means", "mine.qadam"))
        .isEqualTo(
            """
            income      3000 USD
            savings     24000.5 EUR
            invest      15000 EUR
            dependants  0
            stay        permanent
            """);

    terminal.done("means", "mine.qadam", "--forget", "income,invest", "--stay", "P18M");
    assertThat(terminal.done("means", "mine.qadam"))
        .isEqualTo(
            """
            income      not told
            savings     24000.5 EUR
            invest      not told
            dependants  0
            stay        P18M
            """);
  }

  @Test
  void oneCommandIsOneChangeAndTheSameAgainIsNone() {
    terminal.done("means", "mine.qadam", "--income", "3000USD", "--dependants", "2");
    terminal.done("means", "mine.qadam", "--income", "3000.00 USD");

    assertThat(CaseStore.past(terminal.file("mine.qadam"))).hasSize(1);
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");
  }

  @Test
  void jsonTellsEveryPartAndNullForWhatIsNotTold() {
    var json =
        terminal.qadam("means", "mine.qadam", "--income", "3000USD", "--stay", "P2Y", "--json");

    assertThat(json.json().toString())
        .isEqualTo(
            "{\"income\":{\"amount\":3000,\"currency\":\"USD\"},\"savings\":null,"
                + "\"investable\":null,\"dependants\":null,\"stay\":\"P2Y\"}");
    assertThat(terminal.done("means", "mine.qadam", "--json")).isEqualTo(json.out());
  }

  @Test
  void sumInACurrencyWithoutARateIsKeptAndTold() {
    var said = terminal.qadam("means", "mine.qadam", "--income", "3000XYZ");

    assertThat(said.exit()).isZero();
    assertThat(said.err()).startsWith("note: there is no exchange rate for XYZ");
    assertThat(said.out()).isEqualTo("saved\n");

    terminal.done("rates", "mine.qadam", "--set", "XYZ=3");
    assertThat(terminal.done("means", "mine.qadam", "--savings", "10XYZ")).isEqualTo("saved\n");
  }

  @Test
  void wrongUseIsRefusedInPlainWordsAndNothingIsWritten() throws IOException {
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    for (String sum :
        new String[] {"3000", "USD", "3,000USD", "-1USD", "3000usd", "$3000", "1e3USD", ""}) {
      assertThat(terminal.refused("means", "mine.qadam", "--income=" + sum))
          .isEqualTo(
              "\"%s\" is no sum of money; write it with its currency, for example 3000USD"
                  .formatted(sum));
    }
    assertThat(terminal.refused("means", "mine.qadam", "--stay", "2 years"))
        .isEqualTo("\"2 years\" is no length of stay; write it as P2Y, P18M or P90D, or permanent");
    assertThat(terminal.refused("means", "mine.qadam", "--stay", "P0D"))
        .isEqualTo("a stay is longer than nothing");
    assertThat(terminal.refused("means", "mine.qadam", "--dependants", "31"))
        .isEqualTo("0 to 30 people come along");
    assertThat(terminal.refused("means", "mine.qadam", "--dependants", "two"))
        .contains("--dependants");
    assertThat(terminal.refused("means", "mine.qadam", "--forget", "age"))
        .isEqualTo(
            "there is nothing called \"age\" to forget; there are:"
                + " income, savings, invest, dependants, stay");
    assertThat(terminal.refused("means", "mine.qadam", "--forget", "stay", "--stay", "P1Y"))
        .startsWith("\"stay\" is told and forgotten at once");
    assertThat(terminal.refused("means", "other.qadam")).contains("other.qadam");

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }
}
